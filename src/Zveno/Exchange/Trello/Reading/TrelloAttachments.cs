namespace Zveno.Exchange;

/// <summary>The attachments of a card.</summary>
static class TrelloAttachments
{
    internal static IReadOnlyList<TrelloAttachment> Of(TrelloItem card, string cardName, TrelloReport report)
    {
        var attachments = card.Items("attachments").Select(Read).Where(one => report.IsFirst("attachment", one.Id, one.It.Name)).InOrder();
        report.Add(TrelloProblemKind.UploadsNotCopied, cardName, attachments.Count(one => one.IsUpload));
        report.Add(TrelloProblemKind.AddressesNotWeb, cardName, attachments.Count(one => !one.CanBeOpened));
        return attachments;
    }

    static Loose<TrelloAttachment> Read(TrelloItem item)
    {
        var url = item.Line("url", item.Limits.Address);
        var mime = item.Line("mimeType", 100);
        var attachment = new TrelloAttachment(
            item.Id(), item.Line("name", item.Limits.Attachment), url, KindOf(url, item), item.Whole("bytes"), mime.Length == 0 ? null : mime, item.Date("date"));
        return Loose.Of(item, attachment.Id, attachment);
    }

    static TrelloAttachmentKind KindOf(string url, TrelloItem item)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) return TrelloAttachmentKind.NotWeb;
        if (item.Has("isUpload") ? item.Flag("isUpload") : IsKeptAtTrello(address)) return TrelloAttachmentKind.Upload;
        return IsTrello(address) && address.AbsolutePath is ['/', 'c' or 'b', '/', ..] ? TrelloAttachmentKind.TrelloLink : TrelloAttachmentKind.Link;
    }

    /// <summary>Exports of 2014–15 do not say what is an upload; the address does.</summary>
    static bool IsKeptAtTrello(Uri address) =>
        address.Host.StartsWith("trello-attachments.", StringComparison.Ordinal) || (IsTrello(address) && address.AbsolutePath.Contains("/attachments/", StringComparison.Ordinal));

    static bool IsTrello(Uri address) => address.Host is "trello.com" or "www.trello.com";
}
