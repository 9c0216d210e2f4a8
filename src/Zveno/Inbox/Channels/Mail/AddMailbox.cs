using System.Net.Mail;
using System.Security.Cryptography;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Connects a mailbox, once its servers have let us in; mail that came before stays there.</summary>
public static class AddMailbox
{
    /// <summary>The server's clock may be behind ours by so much.</summary>
    static readonly TimeSpan Skew = TimeSpan.FromMinutes(10);

    /// <param name="Address">The mailbox's own address.</param>
    /// <param name="Password">A password for programs, or with <paramref name="IsToken"/> an OAuth access token; not asked when it is renewed.</param>
    /// <param name="User">Null signs in by the address.</param>
    /// <param name="SmtpHost">Null takes the IMAP host with its first word changed.</param>
    /// <param name="Plus">Whether mail to <c>name+anything@</c> comes here too.</param>
    /// <param name="Name">How the channel is called here; null takes the address.</param>
    /// <param name="TokenUrl">Where an access token is asked for by <paramref name="RefreshToken"/>; null when it is not renewed.</param>
    /// <param name="ClientId">By which our application is known there.</param>
    public record Form(string Address, string ImapHost, string? Password = null, int ImapPort = 993, MailTls ImapTls = MailTls.Implicit, string? SmtpHost = null, int SmtpPort = 465, MailTls SmtpTls = MailTls.Implicit,
        string? User = null, string? Folder = null, bool IsToken = false, bool Plus = false, string? Fingerprint = null, string? Name = null,
        string? TokenUrl = null, string? ClientId = null, string? ClientSecret = null, string? RefreshToken = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<ChannelJson>("channels/mail", Handle, async (id, http) =>
    {
        var services = http.RequestServices;
        var (db, by) = (services.GetRequiredService<Db>(), services.GetRequiredService<Member>());
        return await ShowChannels.Again(db, by, services.GetRequiredService<Page>(), services.GetServices<IChannelKind>(), await db.ChannelsFor(by).OneVisible(id));
    });

    static async Task<Answer> Handle(Form form, Db db, Member by, Page page, MailKind mail, MailTokens tokens, ZvenoSettings installation, ChannelSecrets secrets, IEnumerable<IChannelKind> kinds, TimeProvider clock, CancellationToken stop)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeadsChannels();
        var at = clock.GetUtcNow();
        if (!MailAddress.TryCreate(form.Address.Trim(), out var address)) throw new Refused(text => text.Mailboxes.NoMailbox) { Field = "address" };
        var settings = new MailboxSettings(address.Address.ToLowerInvariant(), Short(form.Folder) ?? "INBOX", Demand.Text(form.ImapHost, 200, "imapHost"), form.ImapPort, form.ImapTls,
            Short(form.SmtpHost) ?? form.ImapHost.Replace("imap.", "smtp.", StringComparison.OrdinalIgnoreCase), form.SmtpPort, form.SmtpTls, Short(form.User) ?? address.Address, form.IsToken, form.Plus, at - Skew, Short(form.Fingerprint));
        (settings, var secret) = MailRenewal.With(settings, new MailboxSecret(form.Password ?? "", RandomNumberGenerator.GetBytes(32)), form.TokenUrl, form.ClientId, form.ClientSecret, form.RefreshToken, installation);
        if (secret is { Password: "", Refresh: null }) throw new Refused(text => text.Mailboxes.NoPassword) { Field = "password" };
        var id = form.Id ?? Ids.New(at);
        await db.LeaveTurn();                                             // nobody waits for the other end with the turn in hand
        try
        {
            secret = await tokens.Renew(id, settings, secret, stop);
            await mail.Test(new ChannelAccess(by.AgencyId, id, settings.Address, settings.Kept, secret.Kept, null, null), stop);
        }
        catch (ChannelTroubled failed) { throw Refusals.ChannelDoesNotAnswer(failed); }
        await db.BeginWriting(stop);
        var channel = new Channel(id, TopicChannel.Mail, Short(form.Name) ?? settings.Address, settings.Kept, secrets.Close(secret.Kept), by, at);
        channel.Answered(at);
        db.Add(channel);
        await db.Save(stop);
        return (await ShowChannels.Again(db, by, page, kinds, channel)).Created("/api/v1/channels");
    }

    static string? Short(string? given) => given?.Trim() is { Length: > 0 and <= 200 } said ? said : null;
}
