using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>How a mailbox's access is renewed, as a form tells it.</summary>
static class MailRenewal
{
    /// <summary>Where the usual mail services give tokens.</summary>
    public static readonly IReadOnlyList<(string Name, string Url)> Presets =
    [
        ("Yandex", "https://oauth.yandex.ru/token"),
        ("Mail.ru", "https://o2.mail.ru/token"),
        ("Google", "https://oauth2.googleapis.com/token"),
    ];

    /// <summary>The mailbox with what was told of its renewal.</summary>
    /// <param name="settings">As they are besides.</param>
    /// <param name="secret">As it was; what is not told anew stays.</param>
    /// <param name="tokenUrl">Null or empty: it is not renewed, and what renewed it is forgotten.</param>
    /// <exception cref="Refused">No address that tokens are asked at, or nothing to ask by.</exception>
    public static (MailboxSettings, MailboxSecret) With(MailboxSettings settings, MailboxSecret secret, string? tokenUrl, string? clientId, string? clientSecret, string? refresh, ZvenoSettings installation)
    {
        if (Said(tokenUrl, 300) is not { } told) return (settings with { TokenUrl = null, ClientId = null }, secret with { Refresh = null, ClientSecret = null });
        if (!Uri.TryCreate(told, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttps && !(installation.OwnMailHosts && url.Scheme == Uri.UriSchemeHttp)))
            throw new Refused(text => text.Mailboxes.BadTokenUrl) { Field = "tokenUrl" };
        if ((Said(refresh, 4000) ?? secret.Refresh) is not { } by) throw new Refused(text => text.Mailboxes.NoRefreshToken) { Field = "refreshToken" };
        return (settings with { IsToken = true, TokenUrl = url.AbsoluteUri, ClientId = Said(clientId, 300) }, secret with { Refresh = by, ClientSecret = Said(clientSecret, 1000) ?? secret.ClientSecret });
    }

    static string? Said(string? given, int most) => given?.Trim() is { Length: > 0 } said && said.Length <= most ? said : null;
}
