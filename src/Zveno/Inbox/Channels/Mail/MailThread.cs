using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>
/// Which thread a mail belongs to. Our mails carry a token, the thread's key signed; mails that answer none of ours go by the first id of their References.
/// Never by the subject's words. The key alone opens nothing: a thread is looked for among those of the sender and his client only.
/// </summary>
public static partial class MailThread
{
    const int KeyBytes = 10;
    const int SignBytes = 12;

    /// <summary>The token of a thread: its key and the signature, 44 hexadecimal digits.</summary>
    public static string Token(string thread, byte[] key) => thread + Sign(thread, key);

    /// <summary>The thread of a mail, and whether a token of ours named it.</summary>
    public static (string Key, bool IsOurs) Of(ReadMail mail, byte[] key, string otherwise)
    {
        foreach (var token in Tokens(mail))
            if (Opened(token, key) is { } thread) return (thread, true);
        return (KeyOf(mail.Answers is [var first, ..] ? first : mail.MessageId ?? otherwise), false);
    }

    /// <summary>The delivery whose mail an id names; null when the id is not one that we made.</summary>
    public static Guid? Delivery(string id, byte[] key) =>
        Own().Match(id) is { Success: true } own && Opened(own.Groups[1].Value, key) is not null && Guid.TryParseExact(own.Groups[2].Value, "N", out var delivery) ? delivery : null;

    /// <summary>Message ids of ours that a text names, as a bounce does.</summary>
    public static IEnumerable<string> Named(string text) => Own().Matches(text).Select(x => x.Value);

    /// <summary>In the order of trust: ids answered (the last first), addresses, the subject.</summary>
    static IEnumerable<string> Tokens(ReadMail mail) =>
        mail.Answers.Reverse().Select(x => Own().Match(x))
            .Concat(mail.To.Concat(mail.Cc).Select(x => x.Address).Concat(mail.Header("Delivered-To")).Concat(mail.Header("X-Original-To")).Select(x => InAddress().Match(x.ToLowerInvariant())))
            .Append(InSubject().Match(mail.Subject))
            .Where(x => x.Success).Select(x => x.Groups[1].Value.ToLowerInvariant());

    static string? Opened(string token, byte[] key)
    {
        var thread = token[..(KeyBytes * 2)];
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(token[(KeyBytes * 2)..]), Encoding.ASCII.GetBytes(Sign(thread, key))) ? thread : null;
    }

    static string Sign(string thread, byte[] key) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(thread)).AsSpan(0, SignBytes));

    static string KeyOf(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, KeyBytes));

    [GeneratedRegex("([0-9a-f]{44})\\.([0-9a-f]{32})@", RegexOptions.IgnoreCase)]
    private static partial Regex Own();

    [GeneratedRegex(@"\+([0-9a-f]{44})@")]
    private static partial Regex InAddress();

    [GeneratedRegex(@"\[#([0-9a-f]{44})\]", RegexOptions.IgnoreCase)]
    private static partial Regex InSubject();
}
