using System.Buffers.Text;
using System.Security.Cryptography;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

public sealed partial class RoomLink
{
    /// <summary>So many wrong codes in a row, and no code is heard for <see cref="PinRest"/>.</summary>
    public const int MostWrongPins = 5;

    /// <summary>How long none is heard then.</summary>
    public static readonly TimeSpan PinRest = TimeSpan.FromMinutes(15);

    const int MostPin = 80, Rounds = 100_000;

    /// <summary>The code that is asked for before the room opens, salted and hashed; null when none is.</summary>
    public string? Pin { get; private set; }

    /// <summary>Wrong codes since the last right one, or since the last rest.</summary>
    public int WrongPins { get; private set; }

    /// <summary>Until then (UTC) no code is heard.</summary>
    public DateTimeOffset? PinRestsUntil { get; private set; }

    /// <summary>Asks for a code from now on, or for none. The action ends what is open by it.</summary>
    /// <param name="pin">4 to 8 digits; null or empty for none.</param>
    /// <exception cref="Refused">Not such a code; the link was revoked; not by somebody who talks to clients.</exception>
    public void SetPin(string? pin, Member by, DateTimeOffset at)
    {
        Demands(by);
        var code = (pin ?? "").Trim();
        if (code.Length > 0 && (code.Length is < 4 or > 8 || !code.All(char.IsAsciiDigit))) throw Refusals.BadPin();
        (Pin, WrongPins, PinRestsUntil) = (code.Length == 0 ? null : Hashed(code, RandomNumberGenerator.GetBytes(16)), 0, null);
        Record(new RoomLinkChanged(Id, by.Id, at));
    }

    /// <summary>Whether this is the code. While it rests, the right one is refused like a wrong one, so that guessing learns nothing.</summary>
    public bool TryPin(string? typed, DateTimeOffset at)
    {
        if (Pin is not { } kept) return true;
        if (PinRestsUntil > at) return false;
        var code = (typed ?? "").Trim();
        if (code.Length is >= 4 and <= 8 && CryptographicOperations.FixedTimeEquals(Base64Url.DecodeFromChars(kept), Base64Url.DecodeFromChars(Hashed(code, Base64Url.DecodeFromChars(kept).AsSpan(0, 16)))))
        {
            (WrongPins, PinRestsUntil) = (0, null);
            return true;
        }
        if (++WrongPins >= MostWrongPins) (WrongPins, PinRestsUntil) = (0, at + PinRest);
        return false;
    }

    static string Hashed(string code, ReadOnlySpan<byte> salt) =>
        Base64Url.EncodeToString([.. salt, .. Rfc2898DeriveBytes.Pbkdf2(code, salt, Rounds, HashAlgorithmName.SHA256, 32)]);
}
