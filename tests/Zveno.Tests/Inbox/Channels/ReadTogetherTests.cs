using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Inbox;
using Zveno.Knowledge;
using Zveno.Platform;
using Zveno.Records;

namespace Zveno.Tests;

/// <summary>What waits together is read in few commits; it becomes what it becomes when each is read as it comes.</summary>
public class ReadTogetherTests(Engines engines) : Story(engines)
{
    const long Marina = 7101, Stepan = 7102, Ira = 7103, Stranger = 7104, Group = -1007104;

    [EachEngine]
    public async Task A_backlog_of_Telegram_becomes_what_it_becomes_one_by_one(Engine engine)
    {
        foreach (var (seed, at) in ((int, TimeSpan)[])[(1, TimeSpan.Zero), (2, TimeSpan.FromHours(13))])
        {
            var (single, together) = (await Begin(engine), await Begin(engine));
            TimeMachine.TravelTo(Monday + at);                                          // by day and at night
            var expected = await Telegram(single, seed, atOnce: 1);
            expected.ShouldContain(x => x.StartsWith("clock", StringComparison.Ordinal));
            (await Telegram(together, seed, atOnce: 40)).ShouldBe(expected, $"seed {seed}");
        }
    }

    [EachEngine]
    public async Task A_backlog_of_mail_becomes_what_it_becomes_one_by_one(Engine engine)
    {
        Assert.SkipUnless(MailReader.IsReady, "libgmime-3.0-0 is not here");
        var (single, together) = (await Begin(engine), await Begin(engine));
        var expected = await Mail(single, seed: 1, atOnce: 1);
        expected.ShouldContain(x => x.StartsWith("clock", StringComparison.Ordinal));
        (await Mail(together, seed: 1, atOnce: 40)).ShouldBe(expected);
    }

    static async Task<List<string>> Telegram(World world, int seed, int atOnce)
    {
        var bots = await Bots.In(world);
        await bots.Links(Marina, world.Marina);
        await bots.Links(Stepan, world.Stepan);
        await bots.LinksMember(Ira, world.Ira);
        await bots.LinksGroup(Group, world.AutoDetail);
        var (chance, said, count) = (new Random(seed), new List<JsonObject>(), 0);
        for (var i = 0; i < 60; i++)
        {
            Happen();
            if (bots.Bot.Updates.Count >= atOnce) await bots.Turn();
        }
        while (bots.Bot.Updates.Count > 0) await bots.Turn();
        return await Became(world);

        void Happen()
        {
            var (person, chat) = chance.Next(10) switch
            {
                < 4 => (Marina, Bots.Private(Marina)),
                4 or 5 => (Stepan, Bots.Private(Stepan)),
                6 or 7 => (Marina, Bots.Group(Group)),
                8 => (Stepan, Bots.Group(Group)),                                       // of another client: beyond taking
                _ => (Stranger, Bots.Private(Stranger)),
            };
            switch (chance.Next(14))
            {
                case 0 when said.Count > 0:
                    var edited = (JsonObject)said[chance.Next(said.Count)].DeepClone();
                    (edited["text"], edited["edit_date"]) = ($"исправлено {++count}", 1_760_000_100 + count);
                    bots.Comes("edited_message", edited);
                    break;
                case 1 when said.Count > 0:
                    bots.Comes("message", (JsonObject)said[chance.Next(said.Count)].DeepClone());
                    break;
                case 2:
                    bots.Comes("message", new JsonObject { ["message_id"] = "не число", ["chat"] = "тоже" });
                    break;
                case 3:
                    bots.Comes("message", bots.Message(Bots.Group(Group), Bots.Person(Ira, "Ирина"), $"ответ {++count}"));
                    break;
                case 4 when said.Count > 0:
                    var reply = bots.Message(chat, Bots.Person(person), $"к тому же {++count}");
                    reply["reply_to_message"] = said[chance.Next(said.Count)].DeepClone();
                    Say(reply);
                    break;
                case 5:
                    foreach (var caption in (string?[])[null, $"альбом {++count}"])
                    {
                        var photo = bots.Message((JsonObject)chat.DeepClone(), Bots.Person(person), caption);
                        photo.Remove("text");
                        (photo["media_group_id"], photo["caption"]) = ($"album{count}", caption);
                        photo["sticker"] = new JsonObject { ["file_id"] = "s", ["emoji"] = "🙂", ["width"] = 1, ["height"] = 1 };
                        bots.Comes("message", photo);
                    }
                    break;
                default:
                    Say(bots.Message(chat, Bots.Person(person), $"когда будет готов {++count}?"));
                    break;
            }
        }

        void Say(JsonObject message)
        {
            said.Add(message);
            bots.Comes("message", (JsonObject)message.DeepClone());
        }
    }

    static async Task<List<string>> Mail(World world, int seed, int atOnce)
    {
        var mailbox = Guid.CreateVersion7();
        var settings = new MailboxSettings("desk@agency.test", "INBOX", "127.0.0.1", 9, MailTls.None, "127.0.0.1", 9, MailTls.None, "", false, true, DateTimeOffset.UnixEpoch);
        var other = new Clients.Contact(Ids.New(World.Now), world.AutoDetail, "Пётр", null, "petr@clients.test", null, true, world.Ira, World.Now);
        await world.Change(async db =>
        {
            db.AddRange([other, new Clients.Contact(Ids.New(World.Now), world.AutoDetail, "Анна", null, "anna@clients.test", null, true, world.Ira, World.Now)]);
            db.Add(new Channel(mailbox, TopicChannel.Mail, "Почта", settings.Kept, world.App.Services.GetRequiredService<ChannelSecrets>().Close(new MailboxSecret("", [1]).Kept), world.Oleg, World.Now));
            await Task.CompletedTask;
        });
        var chance = new Random(seed);
        foreach (var some in Enumerable.Range(0, 40).Select(One).Chunk(atOnce).ToList())
        {
            await using (var scope = world.Look())
            {
                var access = scope.Get<ChannelSecrets>().Open(await scope.Db.Channels.AsNoTracking().SingleAsync(x => x.Id == mailbox));
                await scope.Get<ChannelIntake>().Store(access, [.. some.Select(x => new RawUpdate(MailReading.KeyOf(x, MailReader.ReadHead(x)), x))], null, default);
            }
            await world.RunJobs();
        }
        return await Became(world);

        byte[] One(int number)
        {
            var (from, talk) = (chance.Next(4) switch { 0 or 1 => "petr@clients.test", 2 => "anna@clients.test", _ => "nobody@elsewhere.test" }, chance.Next(6));
            var head = $"Message-ID: <m{number}@clients.test>\r\nReferences: <talk{talk}@clients.test>\r\nIn-Reply-To: <talk{talk}@clients.test>";
            if (chance.Next(10) == 0) head += "\r\nAuto-Submitted: auto-replied";
            return Encoding.UTF8.GetBytes($"From: <{from}>\r\nTo: <desk@agency.test>\r\n{head}\r\nSubject: Talk {talk}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nПисьмо {number}: когда?\r\n");
        }
    }

    /// <summary>All that became of it, told without ids. What the product says by itself at night is counted, not placed: it stands after what is read with what it answers.</summary>
    static async Task<List<string>> Became(World world)
    {
        await using var scope = world.Look();
        var db = scope.Db;
        var messages = await db.Messages.AsNoTracking().Include(x => x.Topic).ToListAsync();
        var texts = messages.ToDictionary(x => x.Id, x => x.Text);
        var talks = messages.Where(x => !x.IsAuto).GroupBy(x => x.TopicId).ToDictionary(x => x.Key, x => x.MinBy(m => m.Number)!.Text);
        var told = new List<string>();
        told.AddRange(messages.Where(x => !x.IsAuto).OrderBy(x => talks[x.TopicId], StringComparer.Ordinal).ThenBy(x => x.Number)
            .Select(x => $"said {x.Topic.Channel} {x.Topic.Title} {x.Topic.AnswerBy:t} {x.AuthorName}: {x.Text} ({x.FirstText}) {x.Signs} to {(x.ReplyToId is { } to ? texts[to] : null)}"));
        told.AddRange((await db.Set<ReplyClock>().AsNoTracking().ToListAsync()).Select(x => $"clock {texts[x.MessageId]} {x.StartedAt:s} {x.DueAt:s} {x.StoppedAt:s} {x.Outcome} {x.WorkingSeconds}").Order(StringComparer.Ordinal));
        told.AddRange((await db.Changes.AsNoTracking().ToListAsync()).Select(x => $"change {x.Kind} {x.Words} {x.End} {x.IsByAct} {x.OwnerId == world.Ira.Id}").Order(StringComparer.Ordinal));
        told.AddRange((await db.NightAnswers.AsNoTracking().ToListAsync()).Select(x => $"night {texts[x.MessageId]} {x.ContactId == world.Marina.Id}").Order(StringComparer.Ordinal));
        told.AddRange((await db.Deliveries.AsNoTracking().ToListAsync()).Select(x => $"delivery {x.Number} {x.Text} {x.State}").Order(StringComparer.Ordinal));
        told.AddRange((await db.ChannelUpdates.AsNoTracking().OrderBy(x => x.ChannelId).ThenBy(x => x.Number).ToListAsync()).Select(x => $"update {x.Number} {x.State} {x.Error}"));
        told.AddRange((await db.AskedQuestions.AsNoTracking().ToListAsync()).Select(x => $"asked {x.Text}").Order(StringComparer.Ordinal));
        told.AddRange((await db.Set<SearchEntry>().AsNoTracking().ToListAsync()).Select(x => $"found {x.Kind} {x.Title}").Order(StringComparer.Ordinal));
        told.AddRange((await db.Set<ActivityRow>().AsNoTracking().Where(x => x.Kind != nameof(AlarmRung)).ToListAsync()).GroupBy(x => x.Kind).Select(x => $"activity {x.Key} {x.Count()}").Order(StringComparer.Ordinal));
        return told;
    }
}
