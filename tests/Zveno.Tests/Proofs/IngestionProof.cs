using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>
/// Trust, rule 7, in bulk: Telegram's updates and mails come in by the product's own path (fetched or handed over, stored raw, read), repeated, out of order, in parts,
/// and the product is broken off before commits of storing and of reading. Afterwards each message is there once, with its last words, in the order of its talk.
/// </summary>
public static class IngestionProof
{
    const int Portion = 100;

    /// <param name="Stored">Updates and mails kept raw.</param>
    /// <param name="Kills">How often it was broken off.</param>
    /// <param name="Lost">Messages of the ledger that are not there.</param>
    /// <param name="Doubled">Messages that are there twice.</param>
    /// <param name="Wrong">Talks whose words or order are not the ledger's.</param>
    /// <param name="Unparked">Updates beyond reading that were not parked, or others that were.</param>
    /// <param name="Clocks">Reply clocks that were compared with an independent reference.</param>
    /// <param name="ClocksWrong">Talks that have another clock than the one of their first message.</param>
    public sealed record Result(int Messages, long Stored, int Edits, int Poison, int Kills, int Lost, int Doubled, int Wrong, int Unparked, int Clocks, int ClocksWrong, double Seconds)
    {
        public bool IsClean => Lost + Doubled + Wrong + Unparked + ClocksWrong == 0;

        public override string ToString() => $"{Messages:N0} messages ({Stored:N0} stored, {Edits:N0} edits, {Poison:N0} beyond reading, {Kills:N0} kills): {Lost} lost, {Doubled} doubled, {Wrong} talks wrong, {Unparked} parked wrongly, {Clocks:N0} clocks compared, {ClocksWrong} wrong; {Messages / Seconds:N0} a second";
    }

    /// <summary>The heavy proof, on an app of its own.</summary>
    public static async Task<Result> Run(Engine engine, int messages, int seed)
    {
        Environment.SetEnvironmentVariable("Logging__LogLevel__Default", "None");               // each kill and each update beyond reading would say so
        await using var engines = new Engines();
        var result = await Run(await engines.On(engine), messages, seed, people: 60);
        return result.IsClean ? result : throw new InvalidOperationException(result.ToString());
    }

    /// <summary>Runs on this app, in an agency of its own.</summary>
    /// <param name="longest">After so long no more messages are sent; those that were are read to the end and compared.</param>
    public static async Task<Result> Run(App app, int messages, int seed, int people, TimeSpan? longest = null)
    {
        TimeMachine.TravelTo(Story.Monday);
        var world = await World.Build(app);
        var bots = await Bots.In(world);
        var mailbox = await Meet(world, bots, people, seed);
        var (stream, chance, told, kills) = (new IngestionStream(people, seed), new Random(seed), new Queue<JsonObject>(), 0);
        bots.Bot.Whim = BadDay;
        var watch = Stopwatch.StartNew();
        for (var sent = 0; sent < messages + Portion; sent += Portion)                                // the last turn brings late edits
        {
            if (watch.Elapsed > longest) messages = Math.Min(messages, sent);
            TimeMachine.Pass(TimeSpan.FromSeconds(20));
            var (updates, mails) = stream.Next(Math.Clamp(messages - sent, 0, Portion));
            bots.Bot.Updates.AddRange(updates);
            while (bots.Bot.Updates.Count > 0)
            {
                if (chance.Next(8) == 0) bots.Bot.Next("getUpdates", null);                      // fetched, and the answer lost on its way
                await Killed(4, async () => await bots.Receive());
            }
            foreach (var some in mails.Chunk(20))
                while (await Killed(2, () => Store(world, mailbox, some))) { }                   // what was not acknowledged stays at the server and comes again
            while (await Killed(Portion / 8, () => world.RunJobs())) TimeMachine.Pass(TimeSpan.FromMinutes(3));      // the dead one's lease runs out
        }
        bots.Bot.Whim = x => x;
        await world.RunJobs();
        return await Compare(world, stream, messages, kills, watch.Elapsed.TotalSeconds);

        async Task<bool> Killed(int commits, Func<Task> work)
        {
            if (chance.Next(4) > 0)
            {
                await work();
                return false;
            }
            KillSwitch.At(chance.Next(1, commits + 1));
            try { await work(); } catch (OperationCanceledException) { }
            if (!KillSwitch.Off()) return false;
            kills++;
            return true;
        }

        IReadOnlyList<JsonObject> BadDay(IReadOnlyList<JsonObject> waiting)
        {
            if (waiting.Count == 0 || chance.Next(10) == 0) return [];                           // delayed
            var some = waiting.Take(chance.Next(20, 80)).ToList();                               // a part: the rest later
            foreach (var one in some) told.Enqueue((JsonObject)one.DeepClone());
            while (told.Count > 300) told.Dequeue();
            var last = Number(some[^1]);
            some.AddRange(told.Where(x => Number(x) <= last && chance.Next(30) == 0).ToList());  // what came before, again; never past what was not told, as Telegram never does
            return [.. some.Take(100).OrderBy(_ => chance.Next())];                              // a hundred at most, as Telegram has it, and in no order
        }
    }

    static long Number(JsonObject update) => update["update_id"]!.GetValue<long>();

    static async Task<Guid> Meet(World world, Bots bots, int people, int seed)
    {
        var contacts = new List<Contact>();
        var mailbox = Guid.CreateVersion7();
        var settings = new MailboxSettings("desk@agency.test", "INBOX", "127.0.0.1", 9, MailTls.None, "127.0.0.1", 9, MailTls.None, "", false, true, DateTimeOffset.UnixEpoch);
        await using (var scope = world.Look())
        {
            await scope.Db.BeginWriting();
            for (var i = 0; i < people; i++)
            {
                var client = new Client(Ids.New(World.Now), $"Клиент {i}", ClientClass.Standard, "Europe/Moscow", world.Ira, world.Ira, World.Now);
                contacts.Add(new Contact(Ids.New(World.Now), client, $"Человек {i}", null, IngestionStream.Address(i, seed), null, true, world.Ira, World.Now));
                scope.Db.AddRange(client, contacts[^1]);
            }
            scope.Db.Add(new Channel(mailbox, TopicChannel.Mail, "Почта", settings.Kept, scope.Get<ChannelSecrets>().Close(new MailboxSecret("", [1]).Kept), world.Oleg, World.Now));
            await scope.Db.Save();
        }
        var ira = world.As(world.Ira);
        foreach (var (i, contact) in contacts.Index())
        {
            var link = (await ira.Does($"/contacts/{contact.Id}/telegram-link", new { }))["address"]!.GetValue<string>();
            bots.Comes("message", bots.Message(Bots.Private(IngestionStream.Person(i)), Bots.Person(IngestionStream.Person(i)), "/start " + link.Split('=')[^1]));
        }
        while (bots.Bot.Updates.Count > 0) await bots.Receive();
        await world.RunJobs();
        return mailbox;
    }

    static async Task Store(World world, Guid mailbox, IReadOnlyList<byte[]> mails)
    {
        await using var scope = world.Look();
        var access = scope.Get<ChannelSecrets>().Open(await scope.Db.Channels.AsNoTracking().SingleAsync(x => x.Id == mailbox));
        await scope.Get<ChannelIntake>().Store(access, [.. mails.Select(x => new RawUpdate(MailReading.KeyOf(x, MailReader.ReadHead(x)), x))], null, default);
    }

    static async Task<Result> Compare(World world, IngestionStream stream, int messages, int kills, double seconds)
    {
        await using var scope = world.Look();
        var (there, doubled) = (new Dictionary<string, List<string>>(), 0);
        var seen = new HashSet<string>();
        await foreach (var text in scope.Db.Messages.AsNoTracking().Where(x => x.ContactId != null).OrderBy(x => x.TopicId).ThenBy(x => x.Number).Select(x => x.Text).AsAsyncEnumerable())
        {
            var talk = text[..text.IndexOf(':', StringComparison.Ordinal)];
            if (!there.TryGetValue(talk, out var said)) there[talk] = said = [];
            said.Add(text);
            if (!seen.Add(string.Join(' ', text.Split(' ').Take(2)))) doubled++;
        }
        var lost = stream.Ledger.Values.Sum(x => x.Count(text => !seen.Contains(string.Join(' ', text.Split(' ').Take(2)))));
        var wrong = stream.Ledger.Count(x => !there.TryGetValue(x.Key, out var said) || !said.SequenceEqual(x.Value)) + there.Keys.Count(x => !stream.Ledger.ContainsKey(x));
        var parked = await scope.Db.ChannelUpdates.CountAsync(x => x.State == UpdateState.Parked);
        var open = await scope.Db.ChannelUpdates.CountAsync(x => x.State != UpdateState.Parked && x.State != UpdateState.Done);
        var (clocks, clocksWrong) = await CompareClocks(scope.Db);
        return new Result(messages, await scope.Db.ChannelUpdates.LongCountAsync(), stream.Edits, stream.Poison, kills, lost, doubled, wrong, Math.Abs(parked - stream.Poison) + open, clocks, clocksWrong, seconds);
    }

    /// <summary>Nobody answers, so each talk has one clock: of its first message, with the instants of the slow reference.</summary>
    static async Task<(int Clocks, int Wrong)> CompareClocks(Db db)
    {
        var clocks = (await db.Set<ReplyClock>().AsNoTracking().ToListAsync()).ToLookup(x => x.TopicId);
        var first = await db.Messages.AsNoTracking().Where(x => x.Number == 1).Select(x => new { x.Id, x.TopicId, x.At, x.Topic.Channel }).ToListAsync();
        var wrong = first.Count(x => clocks[x.TopicId].ToList() is not [{ IsRunning: true } clock] || clock.MessageId != x.Id || clock.StartedAt != x.At
            || !DayReference.Instants(x.At, x.Channel == TopicChannel.Mail).SequenceEqual(new[] { clock.WarnAt, clock.DueAt, clock.AlarmAt, clock.BreachAt }.OfType<DateTimeOffset>()));
        return (first.Count, wrong + Math.Abs(clocks.Count - first.Count));
    }
}
