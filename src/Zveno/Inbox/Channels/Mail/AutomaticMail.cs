using System.Text;
using System.Text.RegularExpressions;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What wrote a mail.</summary>
public enum MailNature
{
    /// <summary>A person.</summary>
    Human,
    /// <summary>A machine for a person: an absence, a list, a shop.</summary>
    Automatic,
    /// <summary>A mail server: something of ours did not arrive.</summary>
    Bounce,
    /// <summary>A mail server or a mailer: something of ours is late, went on or was read.</summary>
    Receipt,
}

/// <summary>Tells mails of machines from mails of people, by their heads; by the subject's words only at the very last.</summary>
public static partial class AutomaticMail
{
    /// <summary>What wrote it.</summary>
    public static MailNature Of(ReadMail mail)
    {
        var from = mail.From.Count > 0 ? mail.From[0].Address : "";
        var isReport = mail.Type == "multipart/report";
        var isDaemon = from.StartsWith("mailer-daemon@", StringComparison.Ordinal) || from.StartsWith("postmaster@", StringComparison.Ordinal) && (isReport || Returns(mail));
        if (isReport || isDaemon || mail.Header("X-Failed-Recipients").Any())
        {
            if (mail.Header("Content-Type").Any(x => x.Contains("disposition-notification", StringComparison.OrdinalIgnoreCase))) return MailNature.Receipt;
            var report = Report(mail);
            if (report.Length == 0) return isDaemon || mail.Header("X-Failed-Recipients").Any() ? MailNature.Bounce : MailNature.Receipt;
            return Failed().IsMatch(report) ? MailNature.Bounce : MailNature.Receipt;
        }
        return Says(mail, "Auto-Submitted", x => !x.StartsWith("no", StringComparison.OrdinalIgnoreCase))
            || Returns(mail)
            || Says(mail, "Precedence", x => x.ToLowerInvariant() is "bulk" or "list" or "junk" or "auto_reply")
            || mail.Header("X-Autoreply").Any() || mail.Header("X-Autorespond").Any() || mail.Header("List-Id").Any() || mail.Header("Feedback-ID").Any()
            || Says(mail, "X-Apple-Action", x => x.Contains("VACATION", StringComparison.OrdinalIgnoreCase))
            || Subject().IsMatch(mail.Subject) ? MailNature.Automatic : MailNature.Human;
    }

    /// <summary>The reason that a bounce gives, in its own words; at most 300 characters.</summary>
    public static string Why(ReadMail bounce)
    {
        var why = Diagnostic().Match(Report(bounce)) is { Success: true } said ? said.Groups[1].Value : bounce.Text ?? bounce.Subject;
        why = Spaces().Replace(why, " ").Trim();
        return why.Length > 300 ? why[..300] : why;
    }

    /// <summary>All that a bounce says, with the mail that it returns: there stands the id of ours.</summary>
    public static string All(ReadMail bounce) => string.Join('\n', [bounce.Text ?? "", .. bounce.Answers, .. bounce.Attachments.Where(x => x.Bytes.Length < 5_000_000).Select(x => Encoding.Latin1.GetString(x.Bytes))]);

    static string Report(ReadMail mail) => string.Join('\n', mail.Attachments.Where(x => x.Type == "message/delivery-status").Select(x => Encoding.UTF8.GetString(x.Bytes)));

    static bool Returns(ReadMail mail) => mail.Header("Return-Path").Any(x => x.Replace(" ", "", StringComparison.Ordinal) == "<>");

    static bool Says(ReadMail mail, string name, Func<string, bool> fits) => mail.Header(name).Any(x => fits(x.Trim()));

    [GeneratedRegex(@"^Action:\s*failed", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Failed();

    [GeneratedRegex(@"^Diagnostic-Code:\s*(?:\w+;)?\s*(.*(?:\r?\n[ \t].*)*)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Diagnostic();

    [GeneratedRegex(@"^\s*(?:автоответ|автоматический ответ|automatic reply|auto[- ]?reply|out of office|вне офиса)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
