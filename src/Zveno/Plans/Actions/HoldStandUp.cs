using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>Begins the stand-up of this hour, and ends it.</summary>
public static class HoldStandUp
{
    public record Form : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post<StandUpJson>("stand-up", Begin);
        routes.Post<StandUpJson>("stand-up/{standUp:guid}/end", End);
    }

    // Whoever comes second joins the one that runs.
    static async Task<Answer> Begin(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        if (!by.ReadsPlans()) throw new NotHere();
        var (day, slot) = await StandUpSheet.Moment(db, at);
        if (!await db.HeldStandUps.AnyAsync(x => x.Day == day && x.Slot == slot))
        {
            db.Add(new StandUp(Ids.New(at), day, slot, by, at));
            await db.Save();
        }
        return await ShowStandUp.Again(db, by, page);
    }

    static async Task<Answer> End(Guid standUp, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var ended = await db.StandUpFor(by, standUp);
        ended.End(by, clock.GetUtcNow());
        await db.Save();
        return (await ShowStandUp.Again(db, by, page)).Say(page.Text.Plans.StandUpDone(ended.Outcomes.Count));
    }

    /// <summary>A stand-up that a member may take part in, with what was settled.</summary>
    /// <exception cref="NotHere">Unknown, or not for this member.</exception>
    internal static Task<StandUp> StandUpFor(this Db db, Member by, Guid id) => by.ReadsPlans() ? db.HeldStandUps.Include(x => x.Outcomes).OneVisible(id) : throw new NotHere();
}
