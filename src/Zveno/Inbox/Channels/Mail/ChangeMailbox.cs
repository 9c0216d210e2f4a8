using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Goes on with a mailbox under another password or by other servers, once they have let us in; its threads and what was read stay.</summary>
public static class ChangeMailbox
{
    /// <param name="Password">Null or empty keeps the one it has.</param>
    /// <param name="User">Null signs in by the address.</param>
    /// <param name="Name">Null keeps it.</param>
    /// <param name="TokenUrl">Where an access token is asked for; null or empty when it is not renewed.</param>
    /// <param name="ClientSecret">Null or empty keeps the one it has, as does <paramref name="RefreshToken"/>.</param>
    public record Form(string ImapHost, int ImapPort, MailTls ImapTls, string SmtpHost, int SmtpPort, MailTls SmtpTls, string? Password = null, string? User = null, bool IsToken = false, bool Plus = false, string? Fingerprint = null, string? Name = null,
        string? TokenUrl = null, string? ClientId = null, string? ClientSecret = null, string? RefreshToken = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<ChannelJson>("channels/{channel:guid}/mailbox", Handle);

    static async Task<Answer> Handle(Guid channel, Form form, Db db, Member by, Page page, MailKind mail, MailTokens tokens, ZvenoSettings installation, ChannelSecrets secrets, IEnumerable<IChannelKind> kinds, TimeProvider clock, CancellationToken stop)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeadsChannels();
        var changed = await Of(db, by, channel, stop);
        var (was, access) = (MailboxSettings.Of(changed.Settings), secrets.Open(changed));
        var settings = was with
        {
            ImapHost = Demand.Text(form.ImapHost, 200, "imapHost"),
            ImapPort = form.ImapPort,
            ImapTls = form.ImapTls,
            SmtpHost = Demand.Text(form.SmtpHost, 200, "smtpHost"),
            SmtpPort = form.SmtpPort,
            SmtpTls = form.SmtpTls,
            User = Demand.OptionalText(form.User, 200, "user") ?? was.Address,
            IsToken = form.IsToken,
            Plus = form.Plus,
            Fingerprint = Demand.OptionalText(form.Fingerprint, 200, "fingerprint"),
        };
        var kept = MailboxSecret.Of(access.Secret);
        (settings, var secret) = MailRenewal.With(settings, string.IsNullOrEmpty(form.Password) ? kept : kept with { Password = form.Password }, form.TokenUrl, form.ClientId, form.ClientSecret, form.RefreshToken, installation);
        await db.LeaveTurn();                                             // nobody waits for the other end with the turn in hand
        try
        {
            secret = await tokens.Renew(channel, settings, secret, stop);
            await mail.Test(access with { Settings = settings.Kept, Secret = secret.Kept }, stop);
        }
        catch (ChannelTroubled failed) { throw Refusals.ChannelDoesNotAnswer(failed); }
        await db.BeginWriting(stop);
        changed.Describe(Demand.OptionalText(form.Name, Channel.MostName, "name") ?? changed.Name, settings.Kept, secrets.Close(secret.Kept), by, clock.GetUtcNow());
        await db.Save(stop);
        return (await ShowChannels.Again(db, by, page, kinds, changed)).Say(page.Text.Channels.Works(changed.Name));
    }

    static Task<Channel> Of(Db db, Member by, Guid channel, CancellationToken stop) => db.ChannelsFor(by).Kept().Where(x => x.Kind == TopicChannel.Mail).OneVisible(channel, stop);
}
