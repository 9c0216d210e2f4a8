using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Zveno.Inbox;

/// <summary>Signs what goes over the open channel, both ways alike: HMAC-SHA256 by the channel's secret over the time, a full stop and the bytes of the body.</summary>
public static class OpenSignature
{
    /// <summary>Seconds since 1970 (UTC), as the signer's clock shows.</summary>
    public const string TimeHeader = "Zveno-Time";

    /// <summary><c>sha256=</c> and 64 hexadecimal digits.</summary>
    public const string Header = "Zveno-Signature";

    /// <summary>What was signed longer ago, or so far ahead, is not taken: a copy of it cannot be brought again later.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    /// <summary>The signature of a body.</summary>
    /// <param name="time">As in <see cref="TimeHeader"/>.</param>
    public static string Of(string secret, string time, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.UTF8.GetBytes(time + "."));
        hash.AppendData(body);
        return "sha256=" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The time as it goes into the header.</summary>
    public static string TimeOf(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a signature is of this body and secret; takes the same time whatever is wrong with it.</summary>
    public static bool IsOf(string signature, string secret, string time, ReadOnlySpan<byte> body) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Of(secret, time, body)), Encoding.UTF8.GetBytes(signature));

    /// <summary>Whether it was signed about now.</summary>
    public static bool IsFresh(string time, DateTimeOffset now) =>
        long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && Math.Abs((decimal)seconds - now.ToUnixTimeSeconds()) <= (decimal)Window.TotalSeconds;
}
