namespace Zveno.Exchange;

/// <summary>The address of a board or card at Trello.</summary>
static class TrelloAddress
{
    /// <summary>The long address, or else the short one; null when neither is a web address.</summary>
    internal static string? Of(TrelloItem item) => Web(item.Line("url", item.Limits.Address)) ?? Web(item.Line("shortUrl", item.Limits.Address));

    static string? Web(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? url : null;
}
