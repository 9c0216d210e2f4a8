using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Says how many minutes one such thing is held to save.</summary>
public static class SaySavings
{
    /// <param name="Minutes">0 to 480; 0 counts it as nothing.</param>
    public record Form(SavingKind Kind, int Minutes) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post<SavingMinutesJson>("saving-minutes", Handle);
        routes.Api.Get<Paged<SavingMinutesJson>>("saving-minutes", List);
    }

    static async Task<Answer> List(Db db, Member by)
    {
        if (!by.SeesHoursOfOthers) throw new NotHere();
        var all = await db.SavingMinutes();
        return Answer.Done().OrJson(() => Paging.Whole(all.OrderBy(x => x.Key).Select(x => new SavingMinutesJson(x.Key, x.Value))));
    }

    static async Task<Answer> Handle(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        if (!by.SeesHoursOfOthers) throw new NotHere();
        if (!Enum.IsDefined(form.Kind)) throw new NotHere();
        var at = clock.GetUtcNow();
        var said = await db.Set<SavingMinutes>().SingleOrDefaultAsync(x => x.Kind == form.Kind);
        if (said is null) db.Add(said = new SavingMinutes(form.Id ?? Ids.New(at), form.Kind));
        said.Say(form.Minutes, by, at);
        await db.Save();
        return Answer.GoTo("/settings/hours").OrJson(() => new SavingMinutesJson(said.Kind, said.Minutes)).Say(page.Text.Savings.Saved);
    }
}

/// <summary>How many minutes an agency holds that one such thing saves.</summary>
public sealed record SavingMinutesJson(SavingKind Kind, int Minutes);
