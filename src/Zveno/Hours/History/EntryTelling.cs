using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>Tells what happened to an entry in people's words: entered, changed from what to what, corrected, taken out and put back.</summary>
sealed class EntryTelling(Text text, Guid entry, IReadOnlyDictionary<Guid, string> people, IReadOnlyDictionary<Guid, string> places)
{
    /// <summary>Reads the names of whatever the rows speak about.</summary>
    public static async Task<EntryTelling> Of(Db db, Text text, Guid entry, IReadOnlyList<Activity> happened)
    {
        var on = happened.SelectMany<Activity, TimeOn>(x => x switch { HoursEntered made => [made.On], HoursRewritten changed => [changed.Was, changed.On], HoursRemoved removed => [removed.On], _ => [] }).ToList();
        var (tasks, projects, topics) = (Ids(on, x => x.Task), Ids(on, x => x.Project), Ids(on, x => x.Topic));
        var names = new Dictionary<Guid, string>();
        if (tasks.Count > 0) foreach (var x in await db.Tasks.Where(x => tasks.Contains(x.Id)).Select(x => new { x.Id, Name = x.Project.Code + "-" + x.Number }).ToListAsync()) names[x.Id] = x.Name;
        if (projects.Count > 0) foreach (var x in await db.Projects.Where(x => projects.Contains(x.Id)).Select(x => new { x.Id, x.Code }).ToListAsync()) names[x.Id] = x.Code;
        if (topics.Count > 0) foreach (var x in await db.Set<Topic>().Where(x => topics.Contains(x.Id)).Select(x => new { x.Id, x.Title }).ToListAsync()) names[x.Id] = $"«{x.Title}»";
        return new EntryTelling(text, entry, await db.Members.Select(x => new { x.Id, x.Name }).ToDictionaryAsync(x => x.Id, x => x.Name), names);
    }

    /// <summary>Of rows in the order in which it happened; the newest first.</summary>
    public IReadOnlyList<HistoryLine> Lines(IReadOnlyList<ActivityRow> rows)
    {
        var (lines, isMade) = (new List<HistoryLine>(), false);
        foreach (var (row, happened) in rows.Select(x => (x, x.Read())))
        {
            if (Say(happened, isMade) is not { } what) continue;
            isMade |= happened is HoursEntered;
            lines.Add(new HistoryLine(row.Id, row.Kind, row.By, row.By is { } who ? people.GetValueOrDefault(who) : null, what, row.At));
        }
        lines.Reverse();
        return lines;
    }

    string? Say(Activity happened, bool isMade) => happened switch
    {
        HoursEntered made when made.Entry != entry => text.Timesheet.SaidCorrected(Length(made.Seconds), Place(made.On)),
        HoursEntered when isMade => text.Timesheet.SaidRestored,
        HoursEntered made => text.Timesheet.SaidEntered(Length(made.Seconds), Place(made.On)),
        HoursRewritten changed => string.Join("; ", Differences(changed)) is { Length: > 0 } said ? said : null,
        HoursRemoved => text.Timesheet.SaidRemoved,
        _ => null,
    };

    IEnumerable<string> Differences(HoursRewritten x)
    {
        if (x.WasSeconds != x.Seconds) yield return text.Timesheet.SaidChanged(Length(x.WasSeconds), Length(x.Seconds));
        if (Place(x.Was) != Place(x.On)) yield return text.Timesheet.SaidChanged(Place(x.Was), Place(x.On));
        if (Kind(x.Was) != Kind(x.On)) yield return text.Timesheet.SaidChanged(Kind(x.Was), Kind(x.On));
        if (x.Gift is { } gift) yield return text.Timesheet.SaidGift(gift);
        if (x.IsNoteChanged) yield return text.Timesheet.SaidNote;
    }

    string Length(int seconds) => text.Duration(TimeSpan.FromSeconds(seconds));

    string Place(TimeOn on) => (on.Task ?? on.Topic ?? on.Project) is { } id ? places.GetValueOrDefault(id, "?") : text.Timesheet.NoProject;

    string Kind(TimeOn on) => text.Timesheet.Kind(on.Kind) + (on.Purpose is { } purpose ? $" · {text.Timesheet.Purpose(purpose)}" : "");

    static List<Guid> Ids(List<TimeOn> on, Func<TimeOn, Guid?> of) => [.. on.Select(of).OfType<Guid>().Distinct()];
}
