using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>A link that lets one person join the staff; lives seven days and works once.</summary>
public sealed class Invitation : Owned
{
    Invitation() { }

    /// <exception cref="Refused">Not by a director or head, no role, or a bad address.</exception>
    public Invitation(Guid id, string name, string email, Roles roles, Member by, DateTimeOffset at)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeads();
        if (roles.HasFlag(Roles.Director) && !by.Is(Roles.Director)) throw Refusals.OnlyDirector();
        if (roles == Roles.None) throw Refusals.NoRole();
        (Id, Name, Email, Roles, InvitedBy, At, ExpiresAt) = (id, Demand.Text(name, 120, "name"), Demand.Email(email, "email"), roles, by.Id, at, at + Life);
        Record(new MemberInvited(Id, roles, by.Id, at));
    }

    /// <summary>How long it may be used.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(7);

    public string Name { get; private set; } = "";
    public string Email { get; private set; } = "";
    public Roles Roles { get; private set; }
    public Guid InvitedBy { get; private set; }
    public DateTimeOffset At { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>Who joined by it; null while it waits.</summary>
    public Guid? MemberId { get; private set; }

    /// <summary>When it was taken back (UTC).</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Whether it can still be used at <paramref name="at"/> (UTC).</summary>
    public bool Waits(DateTimeOffset at) => MemberId is null && RevokedAt is null && ExpiresAt > at;

    /// <summary>Makes the member; once.</summary>
    public Member Accept(string name, string zone, DateTimeOffset at)
    {
        if (!Waits(at)) throw Refusals.InvitationOver();
        var member = new Member(Ids.New(at), name, Email, Roles, zone, InvitedBy, at);
        MemberId = member.Id;
        return member;
    }

    /// <summary>Takes it back.</summary>
    public void Revoke(Member by, DateTimeOffset at)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeads();
        if (RevokedAt is not null || MemberId is not null) return;
        RevokedAt = at;
        Record(new InvitationRevoked(Id, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => ["members"];

    internal static void Map(Mapping map)
    {
        var invitation = map.Owned<Invitation>("Invitations");
        invitation.RefersTo<Invitation, Member>("InvitedBy").RefersTo<Invitation, Member>("MemberId");
        invitation.Property(x => x.Name).HasMaxLength(120);
        invitation.Property(x => x.Email).HasMaxLength(320);
        invitation.Property(x => x.Roles).HasMaxLength(160);
    }
}
