using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

/// <summary>
/// The same story twice, once with internal work between its steps: notes, hidden tasks, estimates, checklists, hands, hours, another client's affairs.
/// What the room sends must be the same bytes, and its stream must be told as often. Ids of the room's own are random by design: they are named by order.
/// </summary>
static partial class NonInterference
{
    /// <summary>What came of so many pairs.</summary>
    /// <param name="Different">The first difference of each pair that differs.</param>
    public sealed record Outcome(int Pairs, long Bytes, int InternalSteps, IReadOnlyList<string> Different)
    {
        public override string ToString() => $"{Pairs} pairs, {InternalSteps} internal steps, {Bytes:N0} bytes compared, {Different.Count} pairs differ{string.Concat(Different.Select(x => "\n" + x))}";
    }

    /// <summary>Runs on a SQLite app of its own: the heavy proof.</summary>
    public static async Task<Outcome> Run(int pairs, int seed)
    {
        await using var engines = new Engines();
        return await Run(await engines.On(Engine.Sqlite), pairs, seed);
    }

    /// <summary>Runs on this app; each pair is made from its own seed.</summary>
    public static async Task<Outcome> Run(App app, int pairs, int seed)
    {
        var (bytes, steps, different) = (0L, 0, new List<string>());
        for (var pair = 0; pair < pairs; pair++)
        {
            var (without, _) = await Live(app, seed + pair, withInternal: false);
            var (with, internals) = await Live(app, seed + pair, withInternal: true);
            bytes += without.Length;
            steps += internals;
            if (without != with) different.Add($"seed {seed + pair}: {FirstDifference(without, with)}");
        }
        return new Outcome(pairs, bytes, steps, different);
    }

    static async Task<(string Sent, int Internals)> Live(App app, int seed, bool withInternal)
    {
        TimeMachine.TravelTo(Story.Monday);
        var world = await World.Build(app);
        var (open, secret, internals, topic) = (new Random(seed), new Random(seed * 31 + 7), 0, (Guid?)null);
        for (var step = 0; step < 8; step++)
        {
            TimeMachine.Pass(TimeSpan.FromMinutes(3));
            for (var i = secret.Next(4); i > 0 && withInternal; i--, internals++) await Internal(world, secret.Next(13), topic);
            topic = await Public(world, open.Next(7), step, topic);
        }
        TimeMachine.Pass(TimeSpan.FromMinutes(4));
        for (var i = 0; i < 3 && withInternal; i++, internals++) await Internal(world, secret.Next(13), topic);
        var told = await world.Read(db => db.Set<Room.RoomState>().Where(x => x.Id == world.AutoDetail.Id).Select(x => x.Version).SingleAsync());        // grows with every line of the stream
        var sent = new StringBuilder();
        foreach (var answer in await RoomRoutes.Read(world, world.MarinasLink, everyWay: false)) sent.Append(answer.What).Append('\n').Append(answer.Status).Append('\n').Append(answer.Headers).Append(answer.Text).Append('\n');
        sent.Append("told ").Append(told).Append(" times");
        return (Named(sent.ToString(), world), internals);
    }

    static async Task<Guid?> Public(World world, int what, int step, Guid? topic)
    {
        switch (what)
        {
            case 0: await On(world, world.Banners.Id, async (db, x) => x.MoveTo(await db.Stages.OneVisible(step % 2 == 0 ? world.InWork.Id : world.Done.Id), (step + 3) * Places.Step, 0, world.Ira, World.Now)); break;
            case 1: await On(world, world.Landing.Id, (_, x) => x.Rename($"Лендинг, вид {step}", world.Ira, World.Now)); break;
            case 2: await On(world, world.Banners.Id, (_, x) => x.Schedule(null, new DateOnly(2026, 11, 18 + step), world.Ira, World.Now)); break;
            case 3: await world.Change(async db => db.Add(new WorkTask(Ids.New(World.Now), await db.Stages.Include(x => x.Project).OneVisible(world.Queue.Id), $"Новая задача {step}", (10 + step) * Places.Step, world.Ira, World.Now))); break;
            case 4: return (await world.Writes(world.Marina, $"Вопрос {step}", topic)).Topic.Id;
            case 5 when topic is { } asked: await world.Change(async db => { var talk = await db.Topics.WithClock().Include(x => x.Messages).OneVisible(asked); db.Add(talk.Answer(Ids.New(World.Now), talk.LastNumber, $"Ответ {step}", await DeskTimes.Read(db), world.Ira, World.Now, waits: step % 2 == 0)); }); break;
            case 5: await On(world, world.Landing.Id, (_, x) => x.HandTo(step % 2 == 0 ? null : world.Kostya.Id, world.Ira, World.Now)); break;
            case 6: await world.Api(world.Ira).Does("/api/v1/tasks/AUTO-1/approvals", new { words = $"Версия {step}" }); break;
        }
        return topic;
    }

    static async Task Internal(World world, int what, Guid? topic)
    {
        switch (what)
        {
            case 0: await On(world, world.Landing.Id, (db, x) => db.Add(x.Write(Ids.New(World.Now), "Между нами", null, world.Ira, World.Now))); break;
            case 1: await On(world, world.Secret.Id, (_, x) => x.Rename("Ещё тише", world.Ira, World.Now)); break;
            case 2: await On(world, world.Secret.Id, async (db, x) => x.MoveTo(await db.Stages.OneVisible(x.StageId == world.Queue.Id ? world.InWork.Id : world.Queue.Id), Places.Step / 2, 0, world.Ira, World.Now)); break;
            case 3: await On(world, world.Landing.Id, (_, x) => { x.Describe("Только для нас", null, world.Ira, World.Now); x.Estimate(60, world.Ira, World.Now); x.Mark(Priority.High, true, world.Ira, World.Now); }); break;
            case 4: await On(world, world.Landing.Id, (_, x) => { if (x.AssigneeId is not null) x.HandTo(x.AssigneeId == world.Kostya.Id ? world.Lena.Id : world.Kostya.Id, world.Ira, World.Now); }); break;
            case 5: await On(world, world.Banners.Id, (db, x) => { var list = x.AddChecklist(Ids.New(World.Now), "Внутреннее", world.Ira, World.Now); db.Add(list); db.Add(x.AddItem(list, Ids.New(World.Now), "Проверить", world.Ira, World.Now)); }); break;
            case 6: await On(world, world.Banners.Id, (db, x) => db.Add(x.Attach(Ids.New(World.Now), "Черновик", "https://example.org/x", null, world.Ira, World.Now))); break;
            case 7: await world.Change(async db => { var hidden = new WorkTask(Ids.New(World.Now), await db.Stages.Include(x => x.Project).OneVisible(world.InWork.Id), "Скрытая", Places.Step / 3, world.Ira, World.Now); hidden.Show(false, world.Ira, World.Now); db.Add(hidden); }); break;
            case 8: await world.Change(async db => db.Add((await db.Projects.Include(x => x.Stages).OneVisible(world.Auto.Id)).AddStage(Ids.New(World.Now), "Переделки", false, world.Ira, World.Now))); break;
            case 9: await world.Writes(world.Stepan, "Чужой вопрос"); break;
            case 10 when topic is { } talk: await world.Change(async db => db.Add(new TopicNote(Ids.New(World.Now), await db.Topics.OneVisible(talk), "Осторожнее с ним", world.Ira, World.Now))); break;
            case 11: await world.Api(world.Ira).Does("/api/v1/projects/AUTO/metrics", new { name = "Наша маржа", target = 5 }); break;
            default: await world.Api(world.Ira).Does("/api/v1/time-entries", new { day = "2026-11-16", worked = "0:20", task = world.Secret.Id, note = "Переделывали" }); break;
        }
    }

    static Task On(World world, Guid task, Action<Db, WorkTask> change) => On(world, task, (db, x) => { change(db, x); return Task.CompletedTask; });

    static Task On(World world, Guid task, Func<Db, WorkTask, Task> change) => world.Change(async db => await change(db, await db.Tasks.WithBoard().Include(x => x.Checklists).OneVisible(task)));

    static string Named(string sent, World world)
    {
        sent = sent.Replace(AccessKey.ForgeryTokenOf(world.MarinasLink), "TOKEN", StringComparison.Ordinal).Replace(world.MarinasLink, "LINK", StringComparison.Ordinal);
        var names = new Dictionary<string, string>();
        sent = RoomId().Replace(sent, x => names.TryGetValue(x.Value, out var name) ? name : names[x.Value] = $"ID{names.Count}");
        return FormId().Replace(sent, "FORM");
    }

    static string FirstDifference(string one, string other)
    {
        var at = one.Zip(other).TakeWhile(x => x.First == x.Second).Count();
        return $"at {at}: «{one[Math.Max(0, at - 80)..Math.Min(one.Length, at + 80)]}» and «{other[Math.Max(0, at - 80)..Math.Min(other.Length, at + 80)]}»";
    }

    [GeneratedRegex("(?<=tasks/|messages/|\"rate\":\"|UID:task-|wishes/|plans/|why-|\"plan\":\"|name=\"line\" value=\"|metric-|readings-|approval-|return-|comment-|approvals/|talks/|files/|project=|stage=|\"stage\":\"|about=|\"task\":\"|\"id\":\"|\"talk\":\"|name=\"project\" value=\"|name=\"talk\" value=\")[A-Za-z0-9_-]{16}(?![A-Za-z0-9_-])", RegexOptions.None, 5000)]
    private static partial Regex RoomId();

    [GeneratedRegex("(?<=name=\"id\" value=\")[0-9a-f-]{36}|(?<=trace\":\")[^\"]+", RegexOptions.None, 5000)]
    private static partial Regex FormId();
}
