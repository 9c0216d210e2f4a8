using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Zveno.Room;

/// <summary>
/// The ids that a room shows: its own, different behind every link, and saying nothing of ours (ours carry the time of their making).
/// </summary>
public sealed class RoomIds
{
    readonly byte[] _key;

    /// <param name="secret">What only this room's reader and we know: the link's secret.</param>
    public RoomIds(string secret) => _key = SHA256.HashData(Encoding.UTF8.GetBytes("room ids\n" + secret));

    /// <summary>The id shown for one of ours: 96 bits, base64url.</summary>
    public string Of(Guid id)
    {
        Span<byte> hash = stackalloc byte[32];
        HMACSHA256.HashData(_key, id.ToByteArray(), hash);
        return Base64Url.EncodeToString(hash[..12]);
    }

    /// <summary>Which of <paramref name="ours"/> is shown as <paramref name="shown"/>; null when none is.</summary>
    public Guid? Find(string? shown, IEnumerable<Guid> ours)
    {
        if (shown is not { Length: 16 }) return null;
        foreach (var id in ours) if (Of(id) == shown) return id;
        return null;
    }

    /// <summary>The id under which a form of this page would be stored: the same for the same page, so that a double click asks once.</summary>
    public Guid Form(string page)
    {
        var hash = HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes("form\n" + page));
        return new Guid(hash.AsSpan(0, 16));
    }
}
