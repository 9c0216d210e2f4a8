using System.Globalization;
using System.Text;

namespace Zveno.Platform;

/// <summary>A mail as we write it (RFC 5322 and MIME): text, the same as HTML, files.</summary>
public sealed record MailLetter
{
    public required MailPerson From { get; init; }
    public required MailPerson To { get; init; }

    /// <summary>Where answers go; null for to the sender.</summary>
    public string? ReplyTo { get; init; }
    public required string Subject { get; init; }

    /// <summary>Without angle brackets.</summary>
    public required string MessageId { get; init; }

    /// <summary>Ids that it answers, oldest first, without brackets.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];
    public required DateTimeOffset Date { get; init; }
    public required string Text { get; init; }

    /// <summary>Null sends text alone.</summary>
    public string? Html { get; init; }
    public IReadOnlyList<MailAttachment> Files { get; init; } = [];

    /// <summary>What wrote it by itself: <c>auto-generated</c>, <c>auto-replied</c>; null for a person.</summary>
    public string? AutoSubmitted { get; init; }

    /// <summary>The bytes to hand over.</summary>
    public byte[] Bytes()
    {
        var mail = new StringBuilder();
        Header(mail, "From", Person(From));
        Header(mail, "To", Person(To));
        if (ReplyTo is not null) Header(mail, "Reply-To", $"<{Clean(ReplyTo)}>");
        Header(mail, "Subject", Words(Subject));
        Header(mail, "Date", Date.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture));
        Header(mail, "Message-ID", $"<{Clean(MessageId)}>");
        if (Answers.Count > 0)
        {
            Header(mail, "In-Reply-To", $"<{Clean(Answers[^1])}>");
            Header(mail, "References", string.Join("\r\n ", Answers.TakeLast(20).Select(x => $"<{Clean(x)}>")));
        }
        if (AutoSubmitted is not null) Header(mail, "Auto-Submitted", AutoSubmitted);
        Header(mail, "MIME-Version", "1.0");
        if (Files.Count == 0) Body(mail);
        else
        {
            var boundary = $"mixed.{Clean(MessageId)}";
            Header(mail, "Content-Type", $"multipart/mixed; boundary=\"{boundary}\"");
            mail.Append("\r\n--").Append(boundary).Append("\r\n");
            Body(mail);
            foreach (var file in Files) File(mail.Append("--").Append(boundary).Append("\r\n"), file);
            mail.Append("--").Append(boundary).Append("--\r\n");
        }
        return Encoding.ASCII.GetBytes(mail.ToString());
    }

    void Body(StringBuilder mail)
    {
        if (Html is null)
        {
            Part(mail, "text/plain; charset=utf-8", Text);
            return;
        }
        var boundary = $"both.{Clean(MessageId)}";
        Header(mail, "Content-Type", $"multipart/alternative; boundary=\"{boundary}\"");
        Part(mail.Append("\r\n--").Append(boundary).Append("\r\n"), "text/plain; charset=utf-8", Text);
        Part(mail.Append("--").Append(boundary).Append("\r\n"), "text/html; charset=utf-8", Html);
        mail.Append("--").Append(boundary).Append("--\r\n");
    }

    static void Part(StringBuilder mail, string type, string text)
    {
        Header(mail, "Content-Type", type);
        Base64(mail, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")));
    }

    static void File(StringBuilder mail, MailAttachment file)
    {
        Header(mail, "Content-Type", Clean(file.Type));
        Header(mail, "Content-Disposition", $"attachment;\r\n filename=\"{Words(file.Name.Replace("\"", "'", StringComparison.Ordinal))}\";\r\n filename*=utf-8''{Uri.EscapeDataString(file.Name)}");
        Base64(mail, file.Bytes);
    }

    static void Base64(StringBuilder mail, byte[] bytes)
    {
        Header(mail, "Content-Transfer-Encoding", "base64");
        mail.Append("\r\n").Append(Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks)).Append("\r\n");
    }

    static void Header(StringBuilder mail, string name, string value) => mail.Append(name).Append(": ").Append(value).Append("\r\n");

    static string Person(MailPerson person) => string.IsNullOrEmpty(person.Name) ? $"<{Clean(person.Address)}>" : $"{Words(person.Name, isPhrase: true)} <{Clean(person.Address)}>";

    /// <summary>Words of a header: as they are when plain, else in encoded words of whole letters, at most 75 characters each, folded.</summary>
    static string Words(string text, bool isPhrase = false)
    {
        text = Clean(text);
        if (text.All(char.IsAscii) && !text.Contains("=?", StringComparison.Ordinal) && text.Length <= 200) return isPhrase ? $"\"{text.Replace("\\", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal)}\"" : text;
        var words = new List<string>();
        var bytes = new List<byte>();
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = Encoding.UTF8.GetBytes(rune.ToString());
            if (bytes.Count + letter.Length > 42) Flush();
            bytes.AddRange(letter);
        }
        Flush();
        return string.Join("\r\n ", words);

        void Flush()
        {
            words.Add($"=?utf-8?B?{Convert.ToBase64String([.. bytes])}?=");
            bytes.Clear();
        }
    }

    /// <summary>Nothing given makes a header of its own.</summary>
    static string Clean(string text) => new([.. text.Select(x => char.IsControl(x) ? ' ' : x)]);
}
