using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>Enters time by one line: «2ч аудит АВТО-12 вчера».</summary>
public static class SayTime
{
    /// <param name="Text">Length, and perhaps a task's number, a day, words of a note; in Russian or English.</param>
    /// <param name="Note">A description in place of the words left in the line.</param>
    /// <param name="SaidAt">When it was said in truth: where there was no network; «вчера» is the day before that one. Null for now.</param>
    public record Form(string Text, string? Note = null, DateTimeOffset? SaidAt = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<TimeEntryJson>("time-entries/said", Handle, EnterTime.Again);

    static async Task<Answer> Handle(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var said = EntryText.Read(form.Text.Length <= EntryText.Most ? form.Text : null, by.Today(form.SaidAt is { } then && then < at ? then : at)) ?? throw Refusals.NothingSaid();
        var on = await PlaceOf(db, by, said.Task);
        await db.DemandGoesOn(on);
        var entry = TimeEntry.ByHand(form.Id ?? Ids.New(at), by, on, said.Day, (int)said.Length.TotalSeconds, form.Note ?? said.Note, await db.HoursPolicy(on.Project), by, at);
        db.Add(entry);
        await db.Save();
        return Answer.Fragments(await WeekPieces.Of(db, by, by, said.Day, page)).OrJson(() => TimeEntryJson.Of(entry)).OrGoTo(WeekPieces.Address(by, by, said.Day))
            .Created($"/api/v1/time-entries/{entry.Id}").Say(page.Text.Timesheet.SaidOn(page.Text.Duration(said.Length), said.Task?.ToUpperInvariant() ?? page.Text.Timesheet.NoProject, page.Text.Day(said.Day)), $"/time-entries/{entry.Id}/remove");
    }

    static async Task<TimeOn> PlaceOf(Db db, Member by, string? typed)
    {
        if (typed is null) return TimeOn.Nothing(HoursKind.Internal);
        return await db.TaskSaid(by, typed) is { } task ? TimeOn.A(task) : throw Refusals.BadPlace(typed);
    }

    /// <summary>The task of a number in whatever letters its code was typed; null when there is none for this member.</summary>
    internal static async Task<WorkTask?> TaskSaid(this Db db, Member by, string typed)
    {
        var dash = typed.LastIndexOf('-');
        var number = int.TryParse(typed.AsSpan(dash + 1), out var read) ? read : 0;
        var codes = CodeSpelling.Of(typed[..dash]);
        var found = await db.Tasks.SeenBy(by).Where(x => x.Number == number && codes.Contains(x.Project.Code)).Include(x => x.Project).ToListAsync();
        return found.MinBy(x => codes.IndexOf(x.Project.Code));
    }

    static int IndexOf(this IReadOnlyList<string> codes, string code) => codes.Index().First(x => x.Item == code).Index;
}
