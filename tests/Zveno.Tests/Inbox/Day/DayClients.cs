using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>
/// The thirty clients of the day, each at the own end of a channel: a Bot API that repeats, reorders and refuses, a MAX, real mail servers, a room.
/// What they say comes in as in life; what came to them is counted there.
/// </summary>
sealed class DayClients(World world, MailServers servers)
{
    const string Desk = "desk@agency.test";

    readonly Dictionary<int, Contact> _contacts = [];
    readonly Dictionary<int, (string Link, Actor Guest)> _rooms = [];
    readonly Dictionary<(int Client, int Thread), string> _talks = [];
    readonly Dictionary<(int Client, int Thread), string> _firstMails = [];
    readonly FakeMaxBot _max = FakeMaxBot.Make();
    readonly List<JsonObject> _told = [];
    Bots _telegram = null!;
    Guid _maxChannel, _mailChannel;
    int _mails, _polls;

    /// <summary>Who answers: the account managers, the head and the dispatcher.</summary>
    public IReadOnlyList<Member> Answerers => [world.Ira, world.Pavel, world.Galina, world.Dasha];

    /// <summary>Makes clients and channels, and links who is where.</summary>
    public async Task Come()
    {
        await world.Change(Meet);
        foreach (var client in Of(DayChannel.Room))
        {
            string secret = "";
            await world.Change(async db =>
            {
                var link = new RoomLink(Ids.New(World.Now), await db.Contacts.SingleAsync(x => x.Id == _contacts[client].Id), null, world.Ira, World.Now);
                db.Add(link);
                secret = db.Issue(KeyKind.Room, link.Id, _contacts[client].Id, null);
            });
            _rooms[client] = (secret, world.Guest(secret));
        }
        _telegram = await Bots.In(world);
        _maxChannel = (await world.As(world.Oleg).Does("/channels/max", new { id = Guid.CreateVersion7(), token = _max.Token }))["id"]!.GetValue<Guid>();
        _mailChannel = await AddMailbox();
        var ira = world.As(world.Ira);
        foreach (var client in Of(DayChannel.Telegram)) _telegram.Comes("message", _telegram.Message(Bots.Private(Person(client)), Bots.Person(Person(client)), "/start " + await Secret($"/contacts/{_contacts[client].Id}/telegram-link")));
        foreach (var client in Of(DayChannel.Max)) _max.Updates.Add(new JsonObject { ["update_type"] = "bot_started", ["timestamp"] = client, ["chat_id"] = Person(client), ["user"] = User(client), ["payload"] = await Secret($"/contacts/{_contacts[client].Id}/max-link") });
        await _telegram.Receive();
        await Receive(_maxChannel);
        await world.RunJobs();
        _telegram.Bot.Whim = BadDay;

        async Task<string> Secret(string url) => (await ira.Does(url, new { }))["address"]!.GetValue<string>().Split('=')[^1];
    }

    /// <summary>They say it, and the product has taken it in.</summary>
    public async Task Say(IReadOnlyList<DaySaid> said)
    {
        foreach (var one in said)
        {
            switch (DayScript.ChannelOf(one.Client))
            {
                case DayChannel.Telegram: _telegram.Writes(Person(one.Client), one.Text); break;
                case DayChannel.Max: _max.Updates.Add(Message(one)); break;
                case DayChannel.Mail: await Mail(one); break;
                default:
                    var (link, guest) = _rooms[one.Client];
                    var receipt = await guest.Does($"/r/{link}/questions", new { id = Guid.CreateVersion7(), text = one.Text, talk = _talks.GetValueOrDefault((one.Client, one.Thread)) });
                    _talks[(one.Client, one.Thread)] = receipt["talk"]!.GetValue<string>();
                    break;
            }
        }
        var by = said.Select(x => DayScript.ChannelOf(x.Client)).ToHashSet();
        if (by.Contains(DayChannel.Telegram)) await FetchTelegram();
        if (by.Contains(DayChannel.Max)) await Receive(_maxChannel);
        if (by.Contains(DayChannel.Mail)) await FetchMail();
    }

    /// <summary>What came to the clients of a channel, each word as often as it came.</summary>
    public async Task<IReadOnlyList<string>> Heard(DayChannel channel, int wanted) => channel switch
    {
        DayChannel.Telegram => [.. _telegram.Bot.Arrived.Select(x => x.Text)],
        DayChannel.Max => [.. _max.Arrived.Select(x => x.Body["text"]!.GetValue<string>())],
        DayChannel.Mail => await Mailed(wanted),
        _ => await InRooms(),
    };

    static IEnumerable<int> Of(DayChannel channel) => Enumerable.Range(0, DayScript.Clients).Where(x => DayScript.ChannelOf(x) == channel);

    static long Person(int client) => 81_000 + client;

    static string Address(int client) => $"c{client:00}@clients.example";

    static JsonObject User(int client) => new() { ["user_id"] = Person(client), ["name"] = $"Клиент {client:00}", ["is_bot"] = false };

    async Task Meet(Db db)
    {
        var leads = new[] { world.Ira, world.Pavel, world.Galina };
        for (var i = 0; i < DayScript.Clients; i++)
        {
            var lead = leads[i % leads.Length];
            var client = new Client(Ids.New(World.Now), $"Клиент {i:00}", ClientClass.Standard, "Europe/Moscow", lead, lead, World.Now);
            _contacts[i] = new Contact(Ids.New(World.Now), client, $"Человек {i:00}", null, Address(i), null, true, lead, World.Now);
            db.AddRange(client, _contacts[i]);
        }
        await Task.CompletedTask;
    }

    async Task<Guid> AddMailbox()
    {
        var (id, imap) = (Guid.CreateVersion7(), servers.Imap(isImplicit: true));
        var settings = new MailboxSettings(Desk, "INBOX", imap.Host, imap.Port, imap.Tls, servers.Smtp.Host, servers.Smtp.Port, servers.Smtp.Tls, imap.User ?? "", false, true, DateTimeOffset.UnixEpoch, imap.Fingerprint);
        await using var scope = world.Look();
        await scope.Db.BeginWriting();
        scope.Db.Add(new Channel(id, TopicChannel.Mail, "Почта", settings.Kept, scope.Get<ChannelSecrets>().Close(new MailboxSecret(imap.Secret ?? "", [7, 7, 7]).Kept), world.Oleg, World.Now));
        await scope.Db.Save();
        return id;
    }

    // Everything comes twice, in another order, with something from before.
    IReadOnlyList<JsonObject> BadDay(IReadOnlyList<JsonObject> waiting)
    {
        _told.AddRange(waiting.Select(x => (JsonObject)x.DeepClone()));
        return [.. waiting.Reverse(), .. waiting, .. _told.TakeLast(5).Select(x => (JsonObject)x.DeepClone())];
    }

    async Task FetchTelegram()
    {
        if (++_polls % 9 == 0) _telegram.Bot.Next("getUpdates", null);                             // fetched, and the answer lost on its way
        if (_polls % 14 == 0) _telegram.Bot.Next("getUpdates", """{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 3","parameters":{"retry_after":3}}""");
        if (_polls % 11 == 0) _telegram.Bot.Next("sendMessage", """{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 14","parameters":{"retry_after":14}}""");
        for (var turns = 0; _telegram.Bot.Updates.Count > 0; turns++)
        {
            turns.ShouldBeLessThan(10, "Telegram was not read to its end");
            await _telegram.Receive();
        }
    }

    static JsonObject Message(DaySaid one) => new()
    {
        ["update_type"] = "message_created",
        ["timestamp"] = one.Minute,
        ["message"] = new JsonObject
        {
            ["sender"] = User(one.Client),
            ["recipient"] = new JsonObject { ["chat_id"] = Person(one.Client), ["chat_type"] = "dialog" },
            ["timestamp"] = one.Minute,
            ["body"] = new JsonObject { ["mid"] = $"mid.{one.Text[1..6]}", ["seq"] = 1, ["text"] = one.Text },
        },
    };

    async Task Mail(DaySaid one)
    {
        var id = $"{one.Text[1..6]}@clients.example";
        var isFirst = _firstMails.TryAdd((one.Client, one.Thread), id);
        var answers = isFirst ? "" : $"In-Reply-To: <{id}>\nReferences: <{_firstMails[(one.Client, one.Thread)]}>\n";
        var mail = $"From: <{Address(one.Client)}>\nTo: <{Desk}>\nMessage-ID: <{id}>\n{answers}Subject: Talk {one.Client} {one.Thread}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(Encoding.UTF8.GetBytes(one.Text))}\n";
        await Smtp.Send(servers.Smtp, MailHosts.Any, Address(one.Client), Desk, Encoding.ASCII.GetBytes(mail), TestContext.Current.CancellationToken);
        _mails++;
    }

    async Task FetchMail()
    {
        for (var turns = 0; await world.Read(db => db.ChannelUpdates.CountAsync(x => x.ChannelId == _mailChannel)) < _mails; turns++)
        {
            turns.ShouldBeLessThan(20, "the mail never came");
            await Receive(_mailChannel);                                                            // waits on the server until something comes
        }
    }

    Task Receive(Guid channel) => world.App.Services.GetRequiredService<ChannelReceiving>().Once(world.AgencyId, channel, TestContext.Current.CancellationToken);

    async Task<IReadOnlyList<string>> Mailed(int wanted)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var box = await Imap.Enter(servers.Imap(isImplicit: false, "clients"), MailHosts.Any, stop);
        for (var turns = 0; (await box.Open("INBOX", stop)).Count < wanted; turns++)
        {
            turns.ShouldBeLessThan(300, "not all answers came by mail");
            await box.Idle(TimeSpan.FromSeconds(2), stop);
        }
        var texts = new List<string>();
        foreach (var mail in await box.From(1, stop)) texts.Add(MailReader.Read((await box.Fetch(mail.Uid, MailReader.MostBytes, stop))!).Text!.ReplaceLineEndings("\n").Trim());
        return texts;
    }

    async Task<IReadOnlyList<string>> InRooms()
    {
        var texts = new List<string>();
        foreach (var ((client, _), talk) in _talks)
            texts.AddRange((await _rooms[client].Guest.Ask($"/r/{_rooms[client].Link}/talks/{talk}"))["talk"]!["messages"]!.AsArray().Where(x => !x!["isYours"]!.GetValue<bool>()).Select(x => x!["text"]!.GetValue<string>()));
        return texts;
    }
}
