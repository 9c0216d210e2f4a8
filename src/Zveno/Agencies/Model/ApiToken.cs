using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>A member's personal token for the API: does what its owner may do, and is revoked alone.</summary>
public sealed class ApiToken : Owned
{
    ApiToken() { }

    public ApiToken(Guid id, string name, Member owner, DateTimeOffset at)
    {
        (Id, Name, MemberId, At) = (id, Demand.Text(name, 80, "name"), owner.Id, at);
        Record(new ApiTokenMade(Id, owner.Id, at));
    }

    public string Name { get; private set; } = "";
    public Guid MemberId { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>When it was taken back (UTC).</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Takes it back; its key is revoked by the action with the same save.</summary>
    public void Revoke(Guid? by, DateTimeOffset at)
    {
        if (RevokedAt is not null) return;
        RevokedAt = at;
        Record(new ApiTokenRevoked(Id, by, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [$"sessions:{MemberId}"];

    internal static void Map(Mapping map)
    {
        var token = map.Owned<ApiToken>("ApiTokens");
        token.RefersTo<ApiToken, Member>("MemberId");
        token.Property(x => x.Name).HasMaxLength(80);
    }
}
