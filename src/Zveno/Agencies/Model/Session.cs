using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>A signed-in browser; listed for its owner and ended at will.</summary>
public sealed class Session : Owned
{
    Session() { }

    /// <param name="agent">What the browser says of itself.</param>
    /// <param name="address">Where from.</param>
    /// <param name="at">When (UTC).</param>
    public Session(Member member, string agent, string address, DateTimeOffset at)
    {
        (Id, MemberId, Agent, Address, StartedAt, SeenAt) = (Ids.New(at), member.Id, agent.Length > 300 ? agent[..300] : agent, address, at, at);
        Record(new SignedIn(member.Id, Id, at));
    }

    public Guid MemberId { get; private set; }
    public string Agent { get; private set; } = "";
    public string Address { get; private set; } = "";
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>Last seen (UTC), to within ten minutes.</summary>
    public DateTimeOffset SeenAt { get; private set; }

    /// <summary>When it was ended (UTC).</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>How long a session lives unless it is ended.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(30);

    /// <summary>Whether it is living at <paramref name="at"/> (UTC).</summary>
    public bool Lives(DateTimeOffset at) => EndedAt is null && StartedAt + Life > at;

    /// <summary>Notes that the browser was here at <paramref name="at"/> (UTC).</summary>
    public void See(DateTimeOffset at) => SeenAt = at;

    /// <summary>Ends it; its key is revoked by the action with the same save.</summary>
    public void End(Guid? by, DateTimeOffset at)
    {
        if (EndedAt is not null) return;
        EndedAt = at;
        Record(new SessionEnded(Id, by, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [$"sessions:{MemberId}"];

    internal static void Map(Mapping map)
    {
        var session = map.Owned<Session>("Sessions");
        session.RefersTo<Session, Member>("MemberId");
        session.Property(x => x.Agent).HasMaxLength(300);
        session.Property(x => x.Address).HasMaxLength(60);
        session.HasIndex(x => new { x.AgencyId, x.MemberId });
    }
}
