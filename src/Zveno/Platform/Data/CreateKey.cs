using System.Security.Cryptography;
using System.Text;

namespace Zveno.Platform;

/// <summary>
/// Remembers what was made under a client-made id, so that a double click or a retry makes it once,
/// and the same id with other content is refused.
/// </summary>
public sealed class CreateKey : Owned
{
    CreateKey() { }

    /// <param name="id">The client-made id, which becomes the id of the thing made.</param>
    /// <param name="content">What was asked for, in a canonical form.</param>
    /// <param name="at">When (UTC).</param>
    public CreateKey(Guid id, string content, DateTimeOffset at)
    {
        Id = id;
        Hash = HashOf(content);
        At = at;
    }

    /// <summary>SHA-256 of the content, hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>When it was first asked (UTC).</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Whether this is the same request again.</summary>
    public bool IsSame(string content) => Hash == HashOf(content);

    /// <summary>A stable id for an <c>Idempotency-Key</c> that is not a UUID itself: the hash of who asked, what and the key.</summary>
    public static Guid IdFor(string scope, string key)
    {
        if (Guid.TryParse(key, out var id)) return id;
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(scope + "\n" + key)).AsSpan(0, 16));
    }

    static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    internal static void Map(Mapping map) => map.Owned<CreateKey>("CreateKeys").Property(x => x.Hash).HasMaxLength(64);
}
