using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Zveno.Exchange;

/// <summary>Trello's ids: 24 hex digits, of which the first eight are Unix seconds.</summary>
static class TrelloId
{
    const int Longest = 64;

    /// <summary>The id itself, or a digest of one that is too long to be kept or looks like ours, the same wherever it is named; null when there is none.</summary>
    internal static string? Of(string raw) => raw.Length == 0 ? null
        : raw.Length <= Longest && !raw.StartsWith("made-", StringComparison.Ordinal) ? raw
        : Made(Encoding.UTF8.GetBytes(raw));

    /// <summary>An id from content, so that the same file gives the same id again.</summary>
    internal static string Made(ReadOnlySpan<byte> content) => "made-" + Convert.ToHexStringLower(SHA256.HashData(content))[..24];

    /// <summary>When the thing was made (UTC); null unless the id is Trello's.</summary>
    internal static DateTimeOffset? At(string id) =>
        id.Length == 24 && id.All(char.IsAsciiHexDigit)
            ? DateTimeOffset.FromUnixTimeSeconds(uint.Parse(id.AsSpan(0, 8), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))
            : null;
}
