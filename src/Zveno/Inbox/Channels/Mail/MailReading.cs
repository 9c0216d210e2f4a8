using System.Security.Cryptography;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What a mail means here. Pure.</summary>
public static class MailReading
{
    /// <summary>Head of a mail of which the server gave only the beginning: its whole size in bytes.</summary>
    public const string Cut = "X-Zveno-Whole-Bytes";

    /// <summary>The same mail has the same key, however often and by whatever way it comes; the same Message-ID with other words has another.</summary>
    public static string KeyOf(byte[] raw, ReadMail mail)
    {
        var body = raw.AsSpan(Math.Max(0, raw.AsSpan().IndexOf("\r\n\r\n"u8)));
        var id = mail.MessageId is { Length: <= 140 } known && !known.Contains(' ', StringComparison.Ordinal) ? known : "-";
        return $"{id} {Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 20))}";
    }

    /// <summary>The Message-ID in a key; null when the mail had none.</summary>
    public static string? IdIn(string key) => key.Split(' ')[0] is { Length: > 1 } id && id.Contains('@', StringComparison.Ordinal) ? id : null;

    /// <summary>Says what it means: a message, an answer of a machine, a bounce; nothing for our own mail and for receipts.</summary>
    public static IReadOnlyList<Heard> Read(byte[] raw, MailboxSettings settings, byte[] key)
    {
        var mail = MailReader.Read(raw);
        var nature = AutomaticMail.Of(mail);
        if (nature == MailNature.Receipt) return [];
        if (nature == MailNature.Bounce)
            return [.. MailThread.Named(AutomaticMail.All(mail)).Select(x => MailThread.Delivery(x, key)).OfType<Guid>().Distinct().Select(x => new Heard.Bounced(x, AutomaticMail.Why(mail)))];
        var ours = settings.Address.ToLowerInvariant();
        if (mail.From is [{ } from] && from.Address == ours) return [];

        var own = KeyOf(raw, mail);
        var (address, name) = Sender(mail, own);
        var (thread, _) = MailThread.Of(mail, key, own);
        var said = new Heard.Said(own, new HeardPlace(address, name, AddressKind.Person), new HeardThread(thread, TitleOf(mail.Subject)), new HeardPerson(address, name), TextOf(mail), Parts(mail));
        return [nature == MailNature.Automatic ? new Heard.Automatic(said) : said];
    }

    /// <summary>Who wrote it. A sender that our own server says is not proven, or that is not one, is another address: nobody knows it, so a person decides.</summary>
    static (string Key, string Name) Sender(ReadMail mail, string own)
    {
        var senders = mail.From.Select(x => x.Address).Distinct().ToList();
        if (senders.Count != 1 || senders[0].Length > 250) return ($"? {own}", string.Join(", ", senders) is { Length: > 0 } many ? many : "?");
        var name = mail.From[0].Name is { } said ? $"{said} <{senders[0]}>" : senders[0];
        return IsForged(mail) ? ($"{senders[0]} ?", $"? {name}") : (senders[0], name);
    }

    /// <summary>What the server that received it for us wrote on top: a domain that asks for proof, and none given.</summary>
    static bool IsForged(ReadMail mail) =>
        mail.Header("Authentication-Results").FirstOrDefault() is { } results
        && (results.Contains("dmarc=fail", StringComparison.OrdinalIgnoreCase) || (results.Contains("spf=fail", StringComparison.OrdinalIgnoreCase) && !results.Contains("dkim=pass", StringComparison.OrdinalIgnoreCase)));

    static string? TextOf(ReadMail mail) => (string.IsNullOrWhiteSpace(mail.Text) ? mail.Html is null ? null : MailHtmlText.Of(mail.Html) : mail.Text.ReplaceLineEndings("\n").Trim()) is { Length: > 0 } text ? text : mail.Subject.Length > 0 ? mail.Subject : null;

    /// <summary>The subject without its «Re:».</summary>
    static string? TitleOf(string subject)
    {
        var title = new string([.. subject.Where(x => !char.IsControl(x))]).Trim();
        while (title.Length > 3 && title.IndexOf(':', StringComparison.Ordinal) is > 0 and < 6 and var colon && title[..colon].ToLowerInvariant() is "re" or "ha" or "отв" or "ответ" or "aw" or "sv") title = title[(title.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        return title.Length > 0 ? title : null;
    }

    static List<HeardPart> Parts(ReadMail mail)
    {
        var parts = mail.Attachments.Select(x => new HeardPart(x.Type.StartsWith("image/", StringComparison.Ordinal) ? PartKind.Photo : PartKind.File, Name: x.Name, Bytes: x.Bytes.Length, IsTooLarge: x.Bytes.Length > FileStore.MostBytes, Content: x.Bytes)).ToList();
        if (mail.Header(Cut).FirstOrDefault() is { } whole && long.TryParse(whole, out var bytes)) parts.Add(new HeardPart(PartKind.File, Name: mail.Subject, Bytes: bytes, IsTooLarge: true));
        return parts;
    }
}
