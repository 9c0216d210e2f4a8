using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Hours;
using Zveno.Plans;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

/// <summary>
/// Random months of random projects: hours of all kinds written down, changed, taken out, corrected after their days and months were closed, on visible and hidden
/// tasks, as gifts, under any rounding and any package. A ledger is kept here beside, by nothing of the product's; what the product's ledger of entries, package, plan,
/// report and room sum of each month must be the same minutes.
/// </summary>
static class HoursAgree
{
    /// <summary>What was tried.</summary>
    /// <param name="Months">Months of a project.</param>
    public sealed record Outcome(int Months, int Entries)
    {
        public override string ToString() => $"{Months:N0} random months with {Entries:N0} entries: ledger, package, plan, report and room agree to the minute";
    }

    /// <summary>Months of a project in a batch, and its projects; a batch is an agency of its own.</summary>
    const int Long = 120, Wide = 20;

    static readonly DateOnly First = new(2016, 12, 1);

    /// <summary>On a database of its own.</summary>
    public static async Task<Outcome> Run(Engine engine, int months, int seed)
    {
        await using var engines = new Engines();
        return await Run(await engines.On(engine), months, seed);
    }

    /// <summary>On this app.</summary>
    public static async Task<Outcome> Run(App app, int months, int seed)
    {
        var (done, entries) = (0, 0);
        for (var batch = 0; done < months; batch++)
        {
            TimeMachine.TravelTo(Story.Monday);
            var wide = Math.Min(Wide, (months - done + Long - 1) / Long);
            entries += await new Batch(await World.Build(app), new Random(seed + batch)).Agree(wide);
            done += wide * Long;
        }
        return new Outcome(done, entries);
    }

    /// <summary>What our own ledger holds of a month.</summary>
    sealed class Sum
    {
        /// <summary>Minutes of everything; of them the gifts.</summary>
        public int All, AllGift;

        /// <summary>Minutes that the client may see, without gifts; his gifts.</summary>
        public int Seen, SeenGift;
    }

    sealed class Batch(World world, Random random)
    {
        readonly Dictionary<(Guid Project, DateOnly Month), Sum> _sums = [];
        readonly List<Project> _projects = [];
        Rounding _rounding;

        public async Task<int> Agree(int wide)
        {
            (_rounding, var entries) = (new Rounding(HoursSettings.Steps[random.Next(HoursSettings.Steps.Count)], random.Next(2) == 0), 0);
            await world.As(world.Oleg).Does("/settings/hours", new { roundTo = _rounding.Step, roundUp = _rounding.Up });
            for (var i = 0; i < wide; i++) entries += await Live(i);
            await Ledger();
            await Package();
            await Report();
            await Room();
            return entries;
        }

        Sum Of(Guid project, DateOnly day) => System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_sums, (project, Months.Of(day)), out _) ??= new Sum();

        /// <summary>The whole life of a project's hours.</summary>
        async Task<int> Live(int at)
        {
            var code = (await world.As(world.Ira).Does("/projects", new { client = world.AutoDetail.Id, name = $"Проект {at}", showsTasks = true }))["code"]!.GetValue<string>();
            var (count, by, agreed) = (0, world.Oleg, Agreed().ToList());
            await world.Change(async db =>
            {
                var project = await db.Projects.Include(x => x.Client).SingleAsync(x => x.Code == code);
                _projects.Add(project);
                var stage = await db.Stages.Include(x => x.Project).Where(x => x.ProjectId == project.Id).OrderBy(x => x.Place).FirstAsync();
                var tasks = Enumerable.Range(0, 3).Select(i => new WorkTask(Ids.New(World.Now), stage, $"Задача {i}", i, by, World.Now)).ToList();
                for (var i = 0; i < 3; i++) tasks[i].Show(i < 2, by, World.Now);
                db.AddRange(tasks);
                foreach (var (from, terms) in agreed) db.Add(Zveno.Hours.Package.Agree(Ids.New(World.Now), project, from, terms, null, null, by, World.Now));
                var entries = Enumerable.Range(0, Long * 3 / 2).Select(_ => Enter(project, tasks)).ToList();
                db.AddRange(entries);
                count = entries.Count;
            });
            for (var i = 0; i < Long && agreed.Count > 0; i += random.Next(1, 12))
                await world.As(world.Ira).Does($"/projects/{code}/package/choice", new { month = Iso(First.AddMonths(i))[..7], choice = new[] { "stop", "moreHours", "nextMonth" }[random.Next(3)], who = "Марина" });
            await Rewrite(_projects[^1].Id, null);
            DateOnly? closed = random.Next(3) == 0 ? Months.EndOf(First.AddMonths(random.Next(Long - 1))) : null;
            if (closed is { } day) await world.As(world.Oleg).Does($"/projects/{code}/hours/close", new { month = Iso(day)[..7] });
            await Rewrite(_projects[^1].Id, closed);
            return count;
        }

        IEnumerable<(DateOnly From, PackageTerms Terms)> Agreed() =>
            Enumerable.Range(0, random.Next(5)).Select(x => (From: First.AddMonths(x == 0 ? 0 : random.Next(1, Long)), Terms: Hours.PackageLedgerTests.RandomTerms(random))).DistinctBy(x => x.From);

        TimeEntry Enter(Project project, List<WorkTask> tasks)
        {
            var (day, seconds, kind) = (First.AddDays(random.Next((int)(new DateOnly(2026, 11, 16).DayNumber - First.DayNumber + 1))), random.Next(60, 9 * 3600), (HoursKind)random.Next(4));
            var task = random.Next(4) is var which && which < 3 ? tasks[which] : null;
            var on = (task is null ? TimeOn.A(project) : TimeOn.A(task)).For(kind, null);
            var entry = TimeEntry.ByHand(Ids.New(World.Now), world.Oleg, on, day, seconds, null, new HoursPolicy(_rounding, null), world.Oleg, World.Now);
            var gift = random.Next(8) == 0;
            if (gift) entry.Give();
            Book(entry, task?.IsVisible ?? true, day, _rounding.Of(seconds), gift);
            return entry;
        }

        /// <summary>In our ledger.</summary>
        void Book(TimeEntry entry, bool isShown, DateOnly day, int minutes, bool gift)
        {
            var sum = Of(entry.ProjectId!.Value, day);
            if (gift) sum.AllGift += minutes; else sum.All += minutes;
            if (!isShown || entry.Kind is not (HoursKind.Work or HoursKind.Account)) return;
            if (gift) sum.SeenGift += minutes; else sum.Seen += minutes;
        }

        /// <summary>Every ninth entry is made longer, shorter, nothing, or a gift; what is older than a week, or of a closed month, by lines that correct it.</summary>
        async Task Rewrite(Guid project, DateOnly? closed) => await world.Change(async db =>
        {
            var shown = await db.Tasks.Where(x => x.ProjectId == project).ToDictionaryAsync(x => x.Id, x => x.IsVisible);
            var entries = await db.TimeEntries.Include(x => x.Member).Include(x => x.Corrections).Where(x => x.ProjectId == project && x.CorrectsId == null && x.RemovedAt == null).OrderBy(x => x.Id).ToListAsync();
            var policy = new HoursPolicy(_rounding, closed);
            foreach (var entry in entries.Where(x => x.Current > 0 && random.Next(9) == 0))
            {
                var (seconds, gift, isShown) = (random.Next(4) == 0 ? 0 : random.Next(60, 9 * 3600), random.Next(5) == 0 ? !entry.IsGift : entry.IsGift, entry.TaskId is not { } task || shown[task]);
                var (open, was, wasGift, current) = (entry.IsOpen(policy, World.Now), entry.CurrentMinutes, entry.IsGift, entry.Current);
                db.AddRange(entry.Change(entry.On, seconds, null, gift, policy, world.Oleg, World.Now));
                var day = open ? entry.Day : policy.FirstOpen(entry.Day);
                if (gift == wasGift && seconds == current) continue;
                Book(entry, isShown, day, -was, wasGift);
                Book(entry, isShown, day, _rounding.Of(seconds), seconds == 0 ? wasGift : gift);
            }
        });

        IEnumerable<(Project Project, DateOnly Month, Sum Sum)> All => _projects.SelectMany(p => Enumerable.Range(0, Long).Select(i => (p, First.AddMonths(i), Of(p.Id, First.AddMonths(i)))));

        async Task Ledger()
        {
            var ids = _projects.ConvertAll(x => x.Id);
            var rows = (await world.Read(db => db.TimeEntries.Counted().Where(x => ids.Contains(x.ProjectId!.Value)).Select(x => new { x.ProjectId, x.Day, x.Minutes, x.IsGift }).ToListAsync())).ToLookup(x => (x.ProjectId!.Value, Months.Of(x.Day)));
            foreach (var (project, month, sum) in All)
                (rows[(project.Id, month)].Where(x => !x.IsGift).Sum(x => x.Minutes), rows[(project.Id, month)].Where(x => x.IsGift).Sum(x => x.Minutes)).ShouldBe((sum.All, sum.AllGift), $"ledger of {project.Code}, {month}");
        }

        /// <summary>The package against minutes counted one by one, and the plan of each month against what the package leaves.</summary>
        async Task Package() => await world.Read(async db =>
        {
            var last = First.AddMonths(Long - 1);
            var ledgers = await db.PackageLedgers(last);
            foreach (var project in _projects)
            {
                var agreed = (await db.Packages.AsNoTracking().Where(x => x.ProjectId == project.Id).ToListAsync()).ConvertAll(x => (x.From, x.Terms));
                var chosen = await db.PackageMonths.Where(x => x.ProjectId == project.Id && x.Choice != null).ToDictionaryAsync(x => x.Month, x => x.Choice!.Value);
                ledgers.ContainsKey(project.Id).ShouldBe(agreed.Count > 0);
                if (agreed.Count == 0) { (await db.HoursLeft(project.Id, last)).ShouldBeNull(); continue; }
                var spent = Enumerable.Range(0, Long).ToDictionary(i => First.AddMonths(i), i => Of(project.Id, First.AddMonths(i)).Seen);
                ledgers[project.Id].Select(x => (x.Month, x.Spent)).ShouldBe(spent.OrderBy(x => x.Key).Select(x => (x.Key, x.Value)), project.Code);
                if (spent.Values.Any(x => x < 0)) continue;                     // a month whose closed hours were corrected in a later one: tokens cannot be taken back
                ledgers[project.Id].Select(x => (x.Carried, x.Paid, x.Gift, x.Lost)).ShouldBe(Hours.PackageLedgerTests.MinuteByMinute(agreed, spent, chosen, Long, First), project.Code);
                foreach (var line in ledgers[project.Id])
                    (await db.HoursLeft(project.Id, line.Month.AddDays(13))).ShouldBe(line.Terms.Kind is PackageKind.Hourly ? null : Math.Min(Plan.MostMinutes, Math.Max(0, line.Included + line.Carried - spent[line.Month])), $"plan of {project.Code}, {line.Month}");
            }
            return true;
        });

        async Task Report()
        {
            for (var i = 0; i < Long; i++)
            {
                var (from, to) = (First.AddMonths(i), Months.EndOf(First.AddMonths(i)));
                var report = (await world.As(world.Oleg).Ask($"/hours/report?split=Project&client={world.AutoDetail.Id}&from={Iso(from)}&to={Iso(to)}"))["items"]!.AsArray()
                    .ToDictionary(x => x!["name"]!.GetValue<string>(), x => (x!["minutes"]!.GetValue<int>(), x["giftMinutes"]!.GetValue<int>()));
                foreach (var project in _projects)
                    report.GetValueOrDefault($"{project.Code} {project.Name}").ShouldBe((Of(project.Id, from).All, Of(project.Id, from).AllGift), $"report of {project.Code}, {from}");
            }
        }

        async Task Room()
        {
            await using var scope = world.App.Services.GetRequiredService<Scopes>().As(new GuestViewer(world.AgencyId, world.AutoDetail.Id, world.Marina.Id, Guid.Empty));
            for (var i = 0; i < Long; i++)
            {
                var month = First.AddMonths(i);
                var room = (await scope.Db.ClientHours(month)).ToDictionary(x => x.Project);
                foreach (var project in _projects)
                {
                    var (sum, seen) = (Of(project.Id, month), room.GetValueOrDefault(project.Id));
                    (seen?.Minutes ?? 0, seen?.GiftMinutes ?? 0).ShouldBe((sum.Seen, sum.SeenGift), $"room of {project.Code}, {month}");
                }
            }
        }

        static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
