using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>The pieces of pages that show timers, and the list for programs.</summary>
public static class ShowTimers
{
    public static void Map(Routes routes)
    {
        routes.Api.Get<Paged<TimerJson>>("timers", List);
        routes.Api.Get<TimerJson>("timers/{timer:guid}", One);
        routes.Desk.Get("timers/bar", async (Db db, Member by, Page page) => Answer.Page<TimerBar>(await TimerPieces.Bar(db, by, page)));
        routes.Desk.Get("timers/card/{task:guid}", Card);
        routes.Desk.Get("timers/topic/{topic:guid}", Topic);
    }

    static async Task<Answer> List(Db db, Member by, Page page, Guid? member) =>
        await db.Timers.Where(x => by.Leads || x.MemberId == by.Id).Waiting(page.Now).Where(x => member == null || x.MemberId == member).OrderBy(x => x.StartedAt).ThenBy(x => x.Id).ToListAsync() is var timers
            ? Answer.Done().OrJson(() => Paging.Whole(timers.Select(TimerJson.Of))) : Answer.Done();

    static async Task<Answer> One(Guid timer, Db db, Member by)
    {
        var found = await db.Timers.SingleOrDefaultAsync(x => x.Id == timer && (by.Leads || x.MemberId == by.Id)) ?? throw new NotHere();
        return Answer.Done().OrJson(() => TimerJson.Of(found));
    }

    static async Task<Answer> Card(Guid task, Db db, Member by)
    {
        if (!await db.Tasks.SeenBy(by).AnyAsync(x => x.Id == task)) throw new NotHere();
        return Answer.Page<TimerButton>(await TimerPieces.Button(db, by, task, null));
    }

    static async Task<Answer> Topic(Guid topic, Db db, Member by)
    {
        if (!by.SeesHoursOfOthers || !await db.Set<Inbox.Topic>().AnyAsync(x => x.Id == topic)) throw new NotHere();
        return Answer.Page<TimerButton>(await TimerPieces.Button(db, by, null, topic));
    }
}
