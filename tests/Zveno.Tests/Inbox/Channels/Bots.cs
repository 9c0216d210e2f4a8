using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>A world with a bot: what people do in Telegram, and the turns of the product.</summary>
sealed class Bots(World world, FakeBot bot, Guid channel)
{
    long _update = 500, _message = 100;

    public FakeBot Bot => bot;
    public Guid Channel => channel;

    /// <summary>Connects a bot as the head does.</summary>
    public static async Task<Bots> In(World world)
    {
        var bot = FakeBot.Make();
        var made = await world.As(world.Oleg).Does("/channels/telegram", new { id = Guid.CreateVersion7(), token = bot.Token });
        return new Bots(world, bot, made["id"]!.GetValue<Guid>());
    }

    /// <summary>A person in a private chat.</summary>
    public static JsonObject Person(long id, string name = "Марина") => new() { ["id"] = id, ["is_bot"] = false, ["first_name"] = name };

    public static JsonObject Private(long id) => new() { ["id"] = id, ["type"] = "private", ["first_name"] = "Марина" };

    public static JsonObject Group(long id) => new() { ["id"] = id, ["type"] = "supergroup", ["title"] = "АвтоДеталь и Маяк", ["is_forum"] = true };

    /// <summary>A message as Telegram tells it, not yet sent.</summary>
    public JsonObject Message(JsonObject chat, JsonObject from, string? text, long? number = null) => new()
    {
        ["message_id"] = number ?? ++_message,
        ["chat"] = chat,
        ["from"] = from,
        ["date"] = 1_760_000_000,
        ["text"] = text,
    };

    /// <summary>Something waits at Telegram.</summary>
    public JsonObject Comes(string kind, JsonObject what, long? id = null)
    {
        var update = new JsonObject { ["update_id"] = id ?? ++_update, [kind] = what };
        bot.Updates.Add(update);
        return update;
    }

    /// <summary>A person writes privately.</summary>
    public long Writes(long person, string text)
    {
        var message = Message(Private(person), Person(person), text);
        Comes("message", message);
        return message["message_id"]!.GetValue<long>();
    }

    /// <summary>The product fetches once and does what is due.</summary>
    public async Task Turn()
    {
        await Receive();
        await world.RunJobs();
    }

    public Task<TimeSpan?> Receive() => world.App.Services.GetRequiredService<ChannelReceiving>().Once(world.AgencyId, channel, CancellationToken.None);

    /// <summary>A contact presses the link that the AM made.</summary>
    public async Task Links(long person, Contact contact)
    {
        var made = await world.As(world.Ira).Does($"/contacts/{contact.Id}/telegram-link", new { });
        Comes("message", Message(Private(person), Person(person), "/start " + made["address"]!.GetValue<string>().Split('=')[^1]));
        await Turn();
    }

    /// <summary>One of ours presses the link that he made himself.</summary>
    public async Task LinksMember(long person, Member member)
    {
        var made = await world.As(member).Does("/notices/telegram-link", new { });
        Comes("message", Message(Private(person), Person(person), "/start " + made["address"]!.GetValue<string>().Split('=')[^1]));
        await Turn();
    }

    /// <summary>The client's group gets the bot.</summary>
    public async Task LinksGroup(long group, Client client)
    {
        var made = await world.As(world.Ira).Does($"/clients/{client.Id}/telegram-link", new { });
        Comes("message", Message(Group(group), Person(1), "/start@zveno_bot " + made["address"]!.GetValue<string>().Split('=', '&')[1]));
        await Turn();
    }

    /// <summary>What clients said here, in order.</summary>
    public Task<List<string>> Said() => world.Read(db => db.Messages.Where(x => x.ContactId != null).OrderBy(x => x.At).ThenBy(x => x.Number).ThenBy(x => x.Id).Select(x => x.Text).ToListAsync());

    public Task<List<UpdateState>> States() => world.Read(db => db.ChannelUpdates.OrderBy(x => x.Number).Select(x => x.State).ToListAsync());

    public Task<List<Delivery>> Deliveries() => world.Read(db => db.Deliveries.AsNoTracking().OrderBy(x => x.Number).ToListAsync());
}
