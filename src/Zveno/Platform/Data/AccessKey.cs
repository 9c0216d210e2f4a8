using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Zveno.Platform;

/// <summary>What a key opens.</summary>
public enum KeyKind
{
    /// <summary>A signed-in browser.</summary>
    Session,
    /// <summary>A member's personal API token.</summary>
    Token,
    /// <summary>A contact's room link.</summary>
    Room,
    /// <summary>An invitation to join the staff.</summary>
    Invitation,
    /// <summary>A member's address for calendars: reads deadlines, nothing else.</summary>
    Calendar,
    /// <summary>Shown once in a channel, it proves who somebody is there: a contact, a client's group, a member.</summary>
    Channel,
    /// <summary>Comes with what another system brings to our door.</summary>
    Hook,
    /// <summary>Names an open channel in the address of its door; what comes there is signed besides, so it opens nothing alone.</summary>
    Door,
    /// <summary>A room link's address for live tables and calendars: reads them, nothing else.</summary>
    Table,
}

/// <summary>
/// A secret that opens something, kept as its hash only. One table for sessions, tokens, room links and invitations,
/// of the whole installation: it is where a caller's agency is learnt.
/// </summary>
public sealed class AccessKey
{
    AccessKey() { }

    /// <summary>SHA-256 of the secret, base64url; the primary key.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>What it opens.</summary>
    public KeyKind Kind { get; private set; }

    /// <summary>Whose world it leads into.</summary>
    public Guid AgencyId { get; private set; }

    /// <summary>The session, token, room link or invitation that it opens.</summary>
    public Guid Subject { get; private set; }

    /// <summary>The member or contact who holds it; empty for an invitation.</summary>
    public Guid Holder { get; private set; }

    /// <summary>After this instant (UTC) it opens nothing; null means until revoked.</summary>
    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>Since when (UTC) it opens nothing; null while it lives.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Makes a key with 192 random bits; the secret is returned once and kept nowhere.</summary>
    public static (AccessKey Key, string Secret) Make(KeyKind kind, Guid agency, Guid subject, Guid holder, DateTimeOffset? expiresAt)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
        return (new AccessKey { Hash = HashOf(secret), Kind = kind, AgencyId = agency, Subject = subject, Holder = holder, ExpiresAt = expiresAt }, secret);
    }

    /// <summary>Whether it opens at <paramref name="at"/> (UTC).</summary>
    public bool Opens(KeyKind kind, DateTimeOffset at) => Kind == kind && RevokedAt is null && !(ExpiresAt <= at);

    /// <summary>Closes it for good.</summary>
    public void Revoke(DateTimeOffset at) => RevokedAt ??= at;

    /// <summary>How a secret is kept.</summary>
    public static string HashOf(string secret) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>The forgery token of a session or room link: known to who holds the secret, useless for finding it.</summary>
    public static string ForgeryTokenOf(string secret) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes("forgery\n" + secret)).AsSpan(0, 18));

    internal static void Map(Mapping map)
    {
        var key = map.Installation<AccessKey>("AccessKeys");
        key.HasKey(x => x.Hash);
        key.Property(x => x.Hash).HasMaxLength(64);
        key.HasIndex(x => new { x.AgencyId, x.Subject });
        key.HasIndex(x => new { x.AgencyId, x.Holder });
    }
}
