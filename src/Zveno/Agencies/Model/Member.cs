using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>A person on the staff, or a subcontractor.</summary>
public sealed class Member : Owned
{
    Member() { }

    /// <summary>Adds somebody to the staff.</summary>
    /// <param name="by">Who adds; null for the founder.</param>
    /// <param name="at">When (UTC).</param>
    /// <exception cref="Refused">No name, a bad address, or no role.</exception>
    public Member(Guid id, string name, string email, Roles roles, string zone, Guid? by, DateTimeOffset at)
    {
        if (roles == Roles.None) throw Refusals.NoRole();
        (Id, Name, Email, Roles, Zone, JoinedAt) = (id, Demand.Text(name, 120, "name"), Demand.Email(email, "email"), roles, Demand.Zone(zone), at);
        IsPublic = TalksToClients;
        Record(new MemberJoined(Id, by, at));
    }

    public string Name { get; private set; } = "";
    public string Email { get; private set; } = "";
    public Roles Roles { get; private set; }

    /// <summary>IANA time zone where the person works.</summary>
    public string Zone { get; private set; } = "";

    /// <summary>Own working hours in <c>WorkingHours</c> notation; null means the office's.</summary>
    public string? Hours { get; private set; }

    /// <summary>Language of the screens; null means as the browser asks.</summary>
    public Language? Language { get; private set; }

    /// <summary>When joined (UTC).</summary>
    public DateTimeOffset JoinedAt { get; private set; }

    /// <summary>When left (UTC); null while working here.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>Whether clients may be told this person's name: those who talk to clients. A specialist is never an addressee.</summary>
    public bool IsPublic { get; private set; }

    /// <summary>Whether the person works here and may sign in.</summary>
    public bool IsActive => LeftAt is null;

    /// <summary>Whether the person has one of the roles.</summary>
    public bool Is(Roles any) => (Roles & any) != 0;

    /// <summary>From outside: a subcontractor, whatever speciality goes with it; sees own tasks and their projects' names only.</summary>
    public bool IsOutside => Is(Roles.Subcontractor) && !Is(~(Roles.Subcontractor | Roles.Specialist));

    /// <summary>Leads: director or head of account management.</summary>
    public bool Leads => Is(Roles.Director | Roles.Head);

    /// <summary>Talks with clients: AM, dispatcher, head, director, sales.</summary>
    public bool TalksToClients => Is(Roles.Director | Roles.Head | Roles.AccountManager | Roles.Dispatcher | Roles.Sales);

    /// <summary>Gives other roles. An agency always keeps a director: only one who stays one can do this.</summary>
    /// <param name="by">As stored now, not as remembered from the beginning of a request: two directors may be at it at once.</param>
    /// <exception cref="Refused">Not by a director, no role is left, or a director would take the role off himself.</exception>
    public void BecomeBy(Roles roles, Member by, DateTimeOffset at)
    {
        DemandsDirector(by);
        if (roles == Roles.None || (roles & ~Everyone) != 0) throw Refusals.NoRole();
        if (by.Id == Id && (roles & Roles.Director) == 0) throw Refusals.DirectorStays();
        Roles = roles;
        IsPublic = TalksToClients;
        Record(new MemberRolesChanged(Id, roles, by.Id, at));
    }

    /// <summary>Whether other roles would take something away: then what was opened with the old ones is closed (see <see cref="Leaving"/>).</summary>
    public bool WouldLose(Roles roles) => (Roles & ~roles) != 0;

    /// <summary>Sets what a person says of the own work: zone, hours, language.</summary>
    /// <param name="hours">In <c>WorkingHours</c> notation, or null for the office's.</param>
    /// <exception cref="Refused">Not by the person or somebody who leads, or something of it cannot be read.</exception>
    public void Describe(string name, string zone, string? hours, Language? language, Member by, DateTimeOffset at)
    {
        if (by.Id != Id && !by.Leads) throw Refusals.OnlyWhoLeads();
        (Name, Zone, Hours, Language) = (Demand.Text(name, 120, "name"), Demand.Zone(zone), Demand.Hours(hours), language);
        Record(new MemberDescribed(Id, by.Id, at));
    }

    /// <summary>Notes that the password is another one.</summary>
    public void PasswordChanged(DateTimeOffset at) => Record(new PasswordChanged(Id, at));

    /// <summary>Takes somebody off the staff; sessions, tokens and streams end with the same save (see the action).</summary>
    public void Leave(Member by, DateTimeOffset at)
    {
        DemandsDirector(by);
        if (by.Id == Id) throw Refusals.DirectorStays();
        LeftAt ??= at;
        Record(new MemberLeft(Id, by.Id, at));
    }

    /// <summary>Takes somebody back.</summary>
    public void Return(Member by, DateTimeOffset at)
    {
        DemandsDirector(by);
        if (LeftAt is null) return;
        LeftAt = null;
        Record(new MemberJoined(Id, by.Id, at));
    }

    const Roles Everyone = (Roles)255;

    static void DemandsDirector(Member by)
    {
        if (!by.Is(Roles.Director) || !by.IsActive) throw Refusals.OnlyDirector();
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => ["members", $"person:{Id}"];

    internal static void Map(Mapping map)
    {
        var member = map.Owned<Member>("Members", x => x.IsPublic);
        member.Property(x => x.Name).HasMaxLength(120);
        member.Property(x => x.Email).HasMaxLength(320);
        member.Property(x => x.Zone).HasMaxLength(60);
        member.Property(x => x.Hours).HasMaxLength(200);
        member.Property(x => x.Roles).HasMaxLength(160);
        member.HasIndex(x => new { x.AgencyId, x.Email }).IsUnique();
    }
}
