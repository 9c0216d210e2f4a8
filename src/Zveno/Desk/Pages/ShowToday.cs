using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Hours;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Desk;

/// <summary>What a person of the staff sees first: who waits, what is due, own hours; for who leads, the four promises and the clients at risk.</summary>
public static class ShowToday
{
    const int Most = 12;

    public static void Map(Routes routes)
    {
        routes.Desk.Get("", Handle);
        routes.Api.Get("today", Handle);
    }

    static async Task<Answer> Handle(Db db, Member by, Page page, IEnumerable<IOfferToday> offers)
    {
        var model = new TodayModel(by, page.Today)
        {
            Guide = by.TalksToClients ? await GuideOf(db) : null,
            Waits = by.CanAnswer ? await Waits(db, by, page) : [],
            Mine = await Mine(db, by),
            Still = await db.StillOf(by, page.Today, Most),
            OfClients = by.Is(Roles.AccountManager) ? await OfClients(db, by, page.Today) : [],
            Offers = await OffersOf(offers, db, by, page),
            TodaySeconds = await SecondsOf(db, by, page.Today, page.Today),
            WeekSeconds = await SecondsOf(db, by, Days.WeekOf(page.Today).From, page.Today),
            Promises = by.Leads ? await Promises.All(db, page.Now, page.Today) : [],
            AtRisk = by.Leads ? await AtRisk(db, page) : [],
        };
        return Answer.Page<TodayPage>(model).OrJson(() => new
        {
            waits = model.Waits.Select(x => new { topic = x.Topic, x.Title, x.Client, x.AnswerBy }),
            tasks = model.Mine.Select(x => new { task = x.Id, x.Number, x.Title, x.DueOn, x.DueTime }),
            still = model.Still.Select(x => new { task = x.Id, x.Number, x.Title, x.Why, x.MovedAt }),
            offers = model.Offers.Select(x => new { x.Words, x.Href }),
            todaySeconds = model.TodaySeconds,
            weekSeconds = model.WeekSeconds,
            promises = model.Promises.Select(x => new { x.Promise, x.Value }),
            atRisk = model.AtRisk.Select(x => new { client = x.Client, x.Name, x.LateClocks, x.RedProjects }),
        });
    }

    static async Task<IReadOnlyList<TodayOffer>> OffersOf(IEnumerable<IOfferToday> offers, Db db, Member by, Page page)
    {
        var all = new List<TodayOffer>();
        foreach (var one in offers) all.AddRange(await one.Of(db, by, page.Today, page.Text));
        return all;
    }

    static async Task<Guide?> GuideOf(Db db)
    {
        var guide = new Guide(await db.Clients.AnyAsync(), await db.Projects.AnyAsync(), await db.RoomLinks.AnyAsync());
        return guide.IsOver ? null : guide with { Client = await db.Clients.OrderByDescending(x => x.Id).Select(x => (Guid?)x.Id).FirstOrDefaultAsync() };
    }

    static async Task<IReadOnlyList<Wait>> Waits(Db db, Member by, Page page)
    {
        var topics = await ShowBar.Watched(db, by).AsNoTracking().Include(x => x.Client).WithClock().DueFirst().Take(Most).ToListAsync();
        var desk = await DeskTimes.Read(db);
        return [.. topics.Select(x => new Wait(x.Id, x.Title, x.Client.Name, x.LastWords, x.AnswerBy!.Value, ClockFace.Of(x.Clock, desk, page.Text, page.Now)))];
    }

    static async Task<IReadOnlyList<DueTask>> Mine(Db db, Member by) =>
        await (await db.InHands(db.Tasks.OnBoard(), [by.Id])).Where(x => x.ClosedAt == null)
            .OrderBy(x => x.DueOn == null).ThenBy(x => x.DueOn).ThenBy(x => x.DueTime == null).ThenBy(x => x.DueTime).ThenByDescending(x => x.Priority == Priority.Urgent).ThenBy(x => x.Id).Take(Most)
            .Select(x => new DueTask(x.Id, x.Project.Code, x.Number, x.Title, x.Project.Name, x.DueOn, null, x.DueTime, x.IsVisible)).ToListAsync();

    static async Task<IReadOnlyList<DueTask>> OfClients(Db db, Member by, DateOnly today) =>
        await db.Tasks.OnBoard().Where(x => x.ClosedAt == null && x.DueOn <= today && x.Project.Client.LeadId == by.Id && x.AssigneeId != by.Id)
            .OrderBy(x => x.DueOn).ThenBy(x => x.Id).Take(Most)
            .Select(x => new DueTask(x.Id, x.Project.Code, x.Number, x.Title, x.Project.Client.Name, x.DueOn, db.Set<Member>().Where(m => m.Id == x.AssigneeId).Select(m => m.Name).FirstOrDefault(), x.DueTime, x.IsVisible)).ToListAsync();

    static Task<long> SecondsOf(Db db, Member by, DateOnly from, DateOnly to) => db.TimeEntries.Counted().Between(from, to).Where(x => x.MemberId == by.Id).SumAsync(x => (long)x.Seconds);

    static async Task<IReadOnlyList<Risk>> AtRisk(Db db, Page page)
    {
        var late = await db.Topics.Where(x => x.AnswerBy < page.Now).GroupBy(x => x.ClientId).Select(x => new { x.Key, Count = x.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count);
        var shares = await db.AccountingShares(page.Today.AddDays(-29), page.Today);
        var red = shares.Where(x => !x.Value.IsGreen).Select(x => x.Key).ToList();
        var projects = await db.Projects.Where(x => red.Contains(x.Id)).Select(x => new { x.ClientId, x.Name }).ToListAsync();
        var ids = late.Keys.Union(projects.Select(x => x.ClientId)).ToList();
        var clients = await db.Clients.Where(x => ids.Contains(x.Id)).Select(x => new { x.Id, x.Name }).ToListAsync();
        return [.. clients.Select(x => new Risk(x.Id, x.Name, late.GetValueOrDefault(x.Id), [.. projects.Where(y => y.ClientId == x.Id).Select(y => y.Name).Order(StringComparer.Ordinal)]))
            .OrderByDescending(x => x.LateClocks).ThenByDescending(x => x.RedProjects.Count).ThenBy(x => x.Client).Take(Most)];
    }
}
