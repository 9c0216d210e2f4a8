using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Changes an entry: edited while its day is open, corrected by further entries afterwards. What is not named stays.</summary>
public static class ChangeEntry
{
    /// <param name="Worked">How long it is to count; «0» takes it out.</param>
    /// <param name="Note">Null leaves it; empty takes it off.</param>
    /// <param name="Gift">The agency's gift to the client; null leaves it.</param>
    public record Form(string? Worked = null, string? On = null, Guid? Task = null, Guid? Project = null, Guid? Topic = null, HoursKind? Kind = null, AccountPurpose? Purpose = null, string? Note = null, bool? Gift = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<TimeEntryChangedJson>("time-entries/{entry:guid}", Handle);

    static async Task<Answer> Handle(Guid entry, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var changed = await db.TimeEntries.SeenBy(by).Include(x => x.Member).Include(x => x.Corrections).OneVisible(entry);
        var seconds = form.Worked is null ? changed.Current : (int)Worked.Demand(form.Worked).TotalSeconds;
        var on = await PlaceOf(form, changed, db, by);
        if (on.Project != changed.ProjectId) await db.DemandGoesOn(on);
        var lines = changed.Change(on, seconds, form.Note ?? changed.Note, form.Gift ?? changed.IsGift, await db.HoursPolicy(changed.ProjectId, on.Project), by, clock.GetUtcNow());
        db.AddRange(lines);
        await db.Save();
        var answer = Answer.Fragments(await WeekPieces.Of(db, by, changed.Member, changed.Day, page))
            .OrJson(() => new TimeEntryChangedJson(TimeEntryJson.Of(changed), [.. lines.Select(TimeEntryJson.Of)])).OrGoTo(WeekPieces.Address(changed.Member, by, changed.Day));
        return lines.Count > 0 ? answer.Say(page.Text.Timesheet.Corrected) : answer;
    }

    static async Task<TimeOn> PlaceOf(Form form, TimeEntry entry, Db db, Member by)
    {
        if ((form.Task ?? form.Project ?? form.Topic) is not null) return await db.PlaceOf(by, form.Task, form.Project, form.Topic, form.Kind ?? entry.Kind, form.Purpose ?? entry.Purpose);
        if (form.On is not null) return await db.PlaceNamed(by, form.On, form.Kind ?? entry.Kind, form.Purpose ?? entry.Purpose);
        return form.Kind is null && form.Purpose is null ? entry.On : entry.On.For(form.Kind ?? (form.Purpose is null ? entry.Kind : HoursKind.Account), form.Purpose ?? entry.Purpose);
    }
}
