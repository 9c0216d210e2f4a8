using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Enters time by hand: how long, on what, on which day.</summary>
public static class EnterTime
{
    /// <param name="Day">The date where the member works.</param>
    /// <param name="Worked">Such as «1ч 30м», «1,5» or «90м».</param>
    /// <param name="On">A task's number (<c>AUTO-12</c>) or a project's code; the ids do the same for programs.</param>
    /// <param name="Kind">Null takes the usual one: work on a task or project, account on a topic, internal on nothing.</param>
    /// <param name="Member">Whose time; null for the own. Others' only by a director or head.</param>
    /// <param name="Gift">The agency's gift to the client: shown to him, spends nothing of a package.</param>
    public record Form(DateOnly Day, string Worked, string? On = null, Guid? Task = null, Guid? Project = null, Guid? Topic = null, HoursKind? Kind = null, AccountPurpose? Purpose = null, string? Note = null, Guid? Member = null, bool Gift = false) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<TimeEntryJson>("time-entries", Handle, Again);

    static async Task<Answer> Handle(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var whose = form.Member is { } other && other != by.Id ? await db.Members.AsNoTracking().SingleOrDefaultAsync(x => x.Id == other) ?? throw new NotHere() : by;
        var on = (form.Task ?? form.Project ?? form.Topic) is null
            ? await db.PlaceNamed(by, form.On, form.Kind, form.Purpose)
            : await db.PlaceOf(by, form.Task, form.Project, form.Topic, form.Kind, form.Purpose);
        await db.DemandGoesOn(on);
        var entry = TimeEntry.ByHand(form.Id ?? Ids.New(at), whose, on, form.Day, (int)Worked.Demand(form.Worked).TotalSeconds, form.Note, await db.HoursPolicy(on.Project), by, at);
        if (form.Gift) entry.Give();
        db.Add(entry);
        await db.Save();
        return Answer.Fragments(await WeekPieces.Of(db, by, whose, form.Day, page)).OrJson(() => TimeEntryJson.Of(entry)).OrGoTo(WeekPieces.Address(whose, by, form.Day))
            .Created($"/api/v1/time-entries/{entry.Id}").Say(page.Text.Timesheet.Recorded(page.Text.Duration(TimeSpan.FromSeconds(entry.Seconds))), $"/time-entries/{entry.Id}/remove");
    }

    internal static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var entry = await http.RequestServices.GetRequiredService<Db>().TimeEntries.OneVisible(id);
        return Answer.GoTo("/hours").OrJson(() => TimeEntryJson.Of(entry));
    }
}
