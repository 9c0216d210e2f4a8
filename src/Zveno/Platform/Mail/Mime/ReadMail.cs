namespace Zveno.Platform;

/// <summary>A mail as it was read: plain data, nothing native. What a header does not say is null or empty.</summary>
public sealed record ReadMail
{
    /// <summary>Without angle brackets.</summary>
    public string? MessageId { get; init; }

    /// <summary>Every address of every From header: a mail with two is nobody's for sure.</summary>
    public IReadOnlyList<MailPerson> From { get; init; } = [];
    public IReadOnlyList<MailPerson> ReplyTo { get; init; } = [];
    public IReadOnlyList<MailPerson> To { get; init; } = [];
    public IReadOnlyList<MailPerson> Cc { get; init; } = [];
    public string Subject { get; init; } = "";

    /// <summary>What its Date header says (UTC); the sender's clock, not ours.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Message ids it answers, without brackets: References in their order, then In-Reply-To.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>Its plain text; null when it has only HTML, or none.</summary>
    public string? Text { get; init; }

    /// <summary>Its HTML as it was sent: never shown without <see cref="MailHtml"/>.</summary>
    public string? Html { get; init; }

    /// <summary>Files, pictures within the text, forwarded mails; a winmail.dat opened.</summary>
    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];

    /// <summary>All headers in their order, unfolded, encoded words opened.</summary>
    public IReadOnlyList<MailHeader> Headers { get; init; } = [];

    /// <summary>Type of the whole, as <c>multipart/report</c>; lower case.</summary>
    public string Type { get; init; } = "text/plain";

    /// <summary>Why its inside was left closed and is attached whole instead; null when it was read through.</summary>
    public MailTrouble? Trouble { get; init; }

    /// <summary>Values of the headers of a name.</summary>
    public IEnumerable<string> Header(string name) => Headers.Where(x => x.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(x => x.Value);
}

/// <summary>Somebody named in a mail.</summary>
/// <param name="Address">Lower case; may be anything that stood there.</param>
/// <param name="Name">Null when none was given.</param>
public sealed record MailPerson(string Address, string? Name);

/// <summary>One line of the head.</summary>
public sealed record MailHeader(string Name, string Value);

/// <summary>Something that came with a mail.</summary>
/// <param name="Name">As it was given: for showing, never for a path.</param>
/// <param name="Type">MIME type, lower case, as claimed.</param>
/// <param name="ContentId">What the HTML calls it by (<c>cid:</c>), without brackets.</param>
/// <param name="IsInline">Whether it stands within the text.</param>
public sealed record MailAttachment(string Name, string Type, byte[] Bytes, string? ContentId, bool IsInline);

/// <summary>Why a mail's inside was not opened.</summary>
public enum MailTrouble
{
    /// <summary>More than <see cref="MailReader.MostBytes"/>.</summary>
    TooLarge,
    /// <summary>More parts than a mail of people has.</summary>
    TooManyParts,
    /// <summary>It is no mail.</summary>
    Unreadable,
}
