using System.Buffers.Text;
using System.Security.Cryptography;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Makes an open channel, gives it a new secret, or another address. The secret is told once, when it is made.</summary>
public static class AddOpen
{
    /// <summary>Longest address, in characters.</summary>
    const int MostAddress = 500;

    /// <param name="Address">Where answers are brought to: https, or http too where the installation allows its own hosts.</param>
    /// <param name="Name">How the channel is called here; null takes the address's host.</param>
    public record Form(string Address, string? Name = null) : Input<Form>;

    public record SecretForm : Input<SecretForm>;

    public static void Map(Routes routes)
    {
        routes.Create<OpenMadeJson>("channels/open", Handle, async (id, http) =>
        {
            var services = http.RequestServices;
            var (db, by) = (services.GetRequiredService<Db>(), services.GetRequiredService<Member>());
            return await Told(await db.ChannelsFor(by).OneVisible(id), null, http, services.GetRequiredService<ZvenoSettings>(), db, by, services.GetRequiredService<Page>(), services.GetServices<IChannelKind>());
        });
        routes.Post<ChannelJson>("channels/{channel:guid}/open", Change);
        routes.Post<OpenMadeJson>("channels/{channel:guid}/secret", Renew);
    }

    static async Task<Answer> Handle(Form form, HttpContext http, Db db, Member by, Page page, ZvenoSettings settings, ChannelSecrets secrets, IEnumerable<IChannelKind> kinds, TimeProvider clock)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeadsChannels();
        var (at, address, secret) = (clock.GetUtcNow(), AddressOf(form.Address, settings), NewSecret());
        var id = form.Id ?? Ids.New(at);
        var channel = new Channel(id, TopicChannel.Open, NameOf(form.Name, address), new OpenSettings(address.AbsoluteUri, db.Issue(KeyKind.Door, id, id, null)).Keep(), secrets.Close(secret), by, at);
        db.Add(channel);
        await db.Save();
        return (await Told(channel, secret, http, settings, db, by, page, kinds)).Created("/api/v1/channels");
    }

    static async Task<Answer> Change(Guid channel, Form form, Db db, Member by, Page page, ZvenoSettings settings, IEnumerable<IChannelKind> kinds, TimeProvider clock)
    {
        var changed = await Open(db, by, channel);
        var address = AddressOf(form.Address, settings);
        changed.Describe(Demand.OptionalText(form.Name, Channel.MostName, "name") ?? changed.Name, (OpenSettings.Of(changed.Settings) with { Address = address.AbsoluteUri }).Keep(), null, by, clock.GetUtcNow());
        await db.Save();
        return await ShowChannels.Again(db, by, page, kinds, changed);
    }

    static async Task<Answer> Renew(Guid channel, SecretForm form, HttpContext http, Db db, Member by, Page page, ZvenoSettings settings, ChannelSecrets secrets, IEnumerable<IChannelKind> kinds, TimeProvider clock)
    {
        var (renewed, secret) = (await Open(db, by, channel), NewSecret());
        renewed.Describe(renewed.Name, renewed.Settings, secrets.Close(secret), by, clock.GetUtcNow());
        await db.Save();
        return await Told(renewed, secret, http, settings, db, by, page, kinds);
    }

    static async Task<Answer> Told(Channel channel, string? secret, HttpContext http, ZvenoSettings settings, Db db, Member by, Page page, IEnumerable<IChannelKind> kinds)
    {
        var address = Links.To(http, settings, OpenSettings.Of(channel.Settings).Path);
        var answer = await ShowChannels.Again(db, by, page, kinds, channel, secret is null ? null : new Fragment(typeof(OpenMade), new OpenMadeModel(channel.Name, address, secret), "channel-secret", "outerHTML"));
        return answer.OrJson(() => new OpenMadeJson(channel.Id, ChannelJson.Of(channel, page.Now), address, secret));
    }

    static Task<Channel> Open(Db db, Member by, Guid channel) =>
        by.Leads ? db.ChannelsFor(by).Kept().Where(x => x.Kind == TopicChannel.Open).OneVisible(channel) : throw Refusals.OnlyWhoLeadsChannels();

    static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    static Uri AddressOf(string given, ZvenoSettings settings) =>
        given.Length <= MostAddress && Uri.TryCreate(given.Trim(), UriKind.Absolute, out var address) && address.UserInfo.Length == 0 && address.Host.Length > 0
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && settings.OwnWebhookHosts)) ? address : throw Refusals.NoWebhook();

    static string NameOf(string? name, Uri address) => name?.Trim() is { Length: > 0 } given ? given : address.Host.Length <= Channel.MostName ? address.Host : address.Host[..Channel.MostName];
}

/// <summary>An open channel as it was made.</summary>
/// <param name="Address">Where messages are brought to.</param>
/// <param name="Secret">Signs both ways; told once, null when it was told before.</param>
public sealed record OpenMadeJson(Guid Id, ChannelJson Channel, string Address, string? Secret);

/// <summary>The same on the page.</summary>
public sealed record OpenMadeModel(string Name, string Address, string Secret);
