using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What stands on every page: how many wait for this person's answer, the soonest promise, and alarms until they are seen or answered.</summary>
public static class ShowBar
{
    public static void Map(Routes routes)
    {
        routes.Desk.Get("inbox/bar", Bar);
        routes.Desk.Get("inbox/badge", Badge);
        routes.Api.Get<Paged<AlarmJson>>("alarms", Api);
    }

    static async Task<Answer> Bar(Db db, Member by, Page page)
    {
        var waiting = Watched(db, by);
        var soonest = await waiting.AsNoTracking().WithClock().DueFirst().FirstOrDefaultAsync();
        var face = soonest is null ? null : ClockFace.Of(soonest.Clock, await DeskTimes.Read(db), page.Text, page.Now);
        return Answer.Page<BarView>(new BarModel(await waiting.CountAsync(), face, await Alarms(db, by)));
    }

    static async Task<Answer> Badge(Db db, Member by, Page page)
    {
        var (count, late) = (await Watched(db, by).CountAsync(), await Watched(db, by).AnyAsync(x => x.AnswerBy <= page.Now));
        return Answer.Page<BadgeView>((count, late));
    }

    static async Task<Answer> Api(Db db, Member by)
    {
        var alarms = await Living(db, by).ToListAsync();
        return Answer.Done().OrJson(() => Paging.Whole(alarms.Select(AlarmJson.Of)));
    }

    /// <summary>The waiting topics that a person keeps an eye on: heads, directors and dispatchers all of them, others the own ones and those that nobody owns.</summary>
    internal static IQueryable<Topic> Watched(Db db, Member by) =>
        by.CanAnswer ? db.TopicsFor(by).Waiting(by.Leads || by.Is(Roles.Dispatcher) ? null : by.Id) : db.Topics.Where(x => false);

    static IQueryable<Alarm> Living(Db db, Member by) =>
        db.Alarms.AsNoTracking().Where(x => x.MemberId == by.Id && x.SeenAt == null && x.Clock.StoppedAt == null).OrderByDescending(x => x.RaisedAt).ThenByDescending(x => x.Id).Take(20);

    /// <summary>The gravest alarm of each clock, at most five.</summary>
    static async Task<IReadOnlyList<AlarmLine>> Alarms(Db db, Member by)
    {
        var alarms = (await Living(db, by).ToListAsync()).GroupBy(x => x.ClockId).Select(x => x.MaxBy(a => a.Kind)!).Take(5).ToList();
        if (alarms.Count == 0) return [];
        var clocks = alarms.Select(x => x.ClockId).ToList();
        var known = await db.ReplyClocks.AsNoTracking().Where(x => clocks.Contains(x.Id))
            .Select(x => new { x.Id, Client = x.Topic.Client.Name, x.Topic.Title, Contact = db.Set<Contact>().First(c => c.Id == x.ContactId) }).ToDictionaryAsync(x => x.Id);
        return [.. alarms.Select(x => new AlarmLine(x, known[x.ClockId].Client, known[x.ClockId].Title, known[x.ClockId].Contact.Name, x.Kind >= AlarmKind.Head ? known[x.ClockId].Contact.Phone : null))];
    }
}
