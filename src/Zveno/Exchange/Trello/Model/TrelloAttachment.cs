namespace Zveno.Exchange;

/// <summary>What an attachment is, by its address.</summary>
public enum TrelloAttachmentKind
{
    /// <summary>A web address (http or https).</summary>
    Link,

    /// <summary>A file kept at Trello: opens only for who is signed in there, so it is not copied.</summary>
    Upload,

    /// <summary>Another card or board at Trello.</summary>
    TrelloLink,

    /// <summary>No web address (a path, <c>file:</c>, <c>javascript:</c>, nothing): text, never to be made a link.</summary>
    NotWeb,
}

/// <summary>An attachment of a card.</summary>
/// <param name="Id">Trello's id.</param>
/// <param name="Name">May be empty.</param>
/// <param name="Url">As in the file; a link only if <see cref="CanBeOpened"/>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Bytes">Size of an upload.</param>
/// <param name="MimeType">As Trello says; often null.</param>
/// <param name="At">When it was attached (UTC).</param>
public sealed record TrelloAttachment(
    string Id, string Name, string Url, TrelloAttachmentKind Kind, long? Bytes, string? MimeType, DateTimeOffset? At)
{
    /// <summary>Needs a sign-in at Trello: the link is kept, the file is not copied.</summary>
    public bool IsUpload => Kind == TrelloAttachmentKind.Upload;

    /// <summary>The address is http or https.</summary>
    public bool CanBeOpened => Kind != TrelloAttachmentKind.NotWeb;
}
