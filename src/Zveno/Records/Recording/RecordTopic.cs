using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>Says of a whole topic that nothing is needed, and books the time that its answer took, as measured and confirmed.</summary>
public static class RecordTopic
{
    /// <param name="Minutes">As measured while the topic was open and active; 1 to 600.</param>
    public record TimeForm(int Minutes) : Input<TimeForm>;

    public static void Map(Routes routes)
    {
        routes.Create<RecordedJson>("topics/{topic:guid}/nothing", Nothing, RecordMessage.Made);
        routes.Create<RecordedJson>("topics/{topic:guid}/talk-time", Time, RecordMessage.Made);
    }

    static async Task<Answer> Nothing(Guid topic, RecordMessage.NothingForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (at, of) = (clock.GetUtcNow(), await db.TopicsFor(by).OneVisible(topic));
        var kind = form.Enough ? RecordedKind.Answer : RecordedKind.Nothing;
        return await Keep(db, new Recorded(form.Id ?? Ids.New(at), of.ClientId, new SaidWhere(), of, kind, new Made(), page.Text.Records.Kind(kind), by, at), by, page);
    }

    static async Task<Answer> Time(Guid topic, TimeForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        if (form.Minutes is < 1 or > 600) throw Refusals.BadMinutes();
        var (at, of) = (clock.GetUtcNow(), await db.TopicsFor(by).OneVisible(topic));
        var on = await db.PlaceOf(by, null, null, topic, HoursKind.Account, AccountPurpose.Talk);
        var entry = TimeEntry.ByHand(Ids.New(at), by, on, by.Today(at), form.Minutes * 60, of.Title, await db.HoursPolicy(on.Project), by, at);
        db.Add(entry);
        return await Keep(db, new Recorded(form.Id ?? Ids.New(at), of.ClientId, new SaidWhere(), of, RecordedKind.Hours, new Made(Entry: entry), page.Text.Duration(TimeSpan.FromMinutes(form.Minutes)), by, at), by, page);
    }

    static async Task<Answer> Keep(Db db, Recorded recorded, Member by, Page page)
    {
        db.Add(recorded);
        await db.Save();
        return await RecordMessage.Told(db, recorded, by, page);
    }
}
