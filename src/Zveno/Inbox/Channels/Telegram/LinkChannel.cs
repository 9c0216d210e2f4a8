using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Makes an address that, opened in Telegram, tells the bot who somebody is: a contact, a client's group. It works once, for a week; it is told once.</summary>
public static class LinkChannel
{
    static readonly TimeSpan Lives = TimeSpan.FromDays(7), LivesForMember = TimeSpan.FromDays(1);

    public record Form : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post<ChannelLinkJson>("contacts/{contact:guid}/telegram-link", async (Guid contact, Form form, Db db, Member by, TimeProvider clock) =>
        {
            if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
            var person = await db.Contacts.OneVisible(contact);
            if (person.ArchivedAt is not null) throw Refusals.AddressOfArchived();
            return await Made(db, person.ClientId, person.Id, person.Name, group: false, clock.GetUtcNow());
        });
        routes.Post<ChannelLinkJson>("clients/{client:guid}/telegram-link", async (Guid client, Form form, Db db, Member by, TimeProvider clock) =>
        {
            if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
            var whose = await db.Clients.OneVisible(client);
            return await Made(db, whose.Id, whose.Id, whose.Name, group: true, clock.GetUtcNow());
        });
    }

    static async Task<Answer> Made(Db db, Guid client, Guid holder, string name, bool group, DateTimeOffset at)
    {
        var (user, secret) = await Issue(db, holder, at + Lives, at);
        await db.Save();
        var address = group ? $"https://t.me/{user}?startgroup={secret}&admin=manage_topics" : $"https://t.me/{user}?start={secret}";
        var model = new ChannelLinkModel(name, address, at + Lives);
        return Answer.Fragments(new Fragment(typeof(ChannelLinkMade), model, "channel-link", "outerHTML")).OrJson(() => new ChannelLinkJson(address, at + Lives)).OrGoTo($"/clients/{client}");
    }

    /// <summary>The address that tells the agency's bot who a member is, for a day; saved with the rest.</summary>
    /// <exception cref="Refused">The agency has no bot.</exception>
    public static async Task<ChannelLinkJson> ForMember(Db db, Member member, DateTimeOffset at)
    {
        var expires = at + LivesForMember;
        var (user, secret) = await Issue(db, member.Id, expires, at);
        return new ChannelLinkJson($"https://t.me/{user}?start={secret}", expires);
    }

    static async Task<(string User, string Secret)> Issue(Db db, Guid holder, DateTimeOffset expires, DateTimeOffset at)
    {
        var bot = await db.Bot() ?? throw Refusals.NoBot();
        return (TelegramSettings.Of(bot.Settings).User, db.Issue(KeyKind.Channel, Ids.New(at), holder, expires));
    }
}

/// <summary>An address for Telegram, told once.</summary>
public sealed record ChannelLinkJson(string Address, DateTimeOffset ExpiresAt);

/// <summary>The same on the page.</summary>
public sealed record ChannelLinkModel(string Name, string Address, DateTimeOffset ExpiresAt);
