using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>At which hours questions are handed to specialists.</summary>
public static class SetStandUps
{
    /// <param name="Hours">Times of day in the agency's zone: «11:00 16:00».</param>
    public record Form(string Hours) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Api.Get<StandUpsJson>("stand-ups", async (Db db, Member by) => { var json = new StandUpsJson(await db.StandUpTimes()); return Answer.Done().OrJson(() => json); });
        routes.Post<StandUpsJson>("stand-ups", Handle);
    }

    static async Task<Answer> Handle(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (at, own) = (clock.GetUtcNow(), await db.Set<StandUps>().FirstOrDefaultAsync());
        if (own is null) db.Add(own = new StandUps(Ids.New(at)));
        own.Set(form.Hours, by, at);
        await db.Save();
        var json = new StandUpsJson(own.Times);
        return (Answer.WantsFragment(page.Http) && !Answer.WantsJson(page.Http) ? Answer.Fragments() : Answer.GoTo("/questions")).OrJson(() => json).Say(page.Text.Records.StandUpsSaid(string.Join(", ", own.Times.Select(x => x.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)))));
    }
}

/// <summary>The stand-up hours as the API tells them.</summary>
public sealed record StandUpsJson(IReadOnlyList<TimeOnly> Hours);
