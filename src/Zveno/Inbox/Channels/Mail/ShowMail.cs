using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>
/// A client's mail as he made it: its HTML written anew by <see cref="MailHtml"/>, pictures that came with it inside. The page stands in a sandbox of its own
/// policy: no script, no form, nothing from elsewhere is loaded, so its sender learns nothing.
/// </summary>
public static class ShowMail
{
    /// <summary>Pictures of a mail that are shown in it, together; larger ones are among its files.</summary>
    const int MostPictures = 12 * 1024 * 1024;

    static readonly HashSet<string> Shown = new(StringComparer.OrdinalIgnoreCase) { "image/png", "image/jpeg", "image/gif", "image/webp" };

    const string Policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    public static void Map(Routes routes) => routes.Get("messages/{message:guid}/mail", Handle);

    static async Task<IResult> Handle(Guid message, Db db, Member by, Page page)
    {
        if (!by.ReadsInbox) throw new NotHere();
        var said = await db.Messages.AsNoTracking().OneVisible(message);
        var known = await db.ChannelMessages.AsNoTracking().Where(x => x.MessageId == said.Id).OrderBy(x => x.Id).FirstOrDefaultAsync() ?? throw new NotHere();
        var raw = await db.ChannelUpdates.AsNoTracking().Where(x => x.ChannelId == known.ChannelId && x.Key == known.Key && x.Channel.Kind == TopicChannel.Mail).Select(x => x.Raw).SingleOrDefaultAsync() ?? throw new NotHere();
        var mail = MailReader.Read(raw);
        var body = mail.Html is { } html ? MailHtml.Rebuild(html, mail.Subject, page.Text.Mailboxes.Quote, Pictures(mail)) : $"<pre>{WebUtility.HtmlEncode(said.Text)}</pre>";
        var headers = page.Http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.CacheControl = "private, no-store";
        var title = WebUtility.HtmlEncode(mail.Subject);
        return Results.Content($"<!doctype html><html><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title><style>:root{{color-scheme:light dark}}body{{max-width:72ch;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}}img,table{{max-width:100%}}blockquote{{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid}}pre{{white-space:pre-wrap}}</style></head><body><h1>{title}</h1>{body}</body></html>", "text/html", Encoding.UTF8);
    }

    static Func<string, string?> Pictures(ReadMail mail)
    {
        var left = MostPictures;
        return id =>
        {
            var picture = mail.Attachments.FirstOrDefault(x => x.ContentId == id && Shown.Contains(x.Type));
            if (picture is null || picture.Bytes.Length > left) return null;
            left -= picture.Bytes.Length;
            return $"data:{picture.Type};base64,{Convert.ToBase64String(picture.Bytes)}";
        };
    }
}
