using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>What became of an entry of time: who entered, changed and corrected it, when, and from what to what; the newest first.</summary>
public static class ShowEntryHistory
{
    /// <summary>So much is told; an entry is open for a week and is not changed more often.</summary>
    const int Most = 200;

    public static void Map(Routes routes) => routes.Get<Paged<HistoryLine>>("time-entries/{entry:guid}/history", Handle);

    static async Task<Answer> Handle(Guid entry, Db db, Member by, Page page)
    {
        var shown = await db.TimeEntries.SeenBy(by).Where(x => x.Id == entry).AsViews(db).SingleOrDefaultAsync() ?? throw new NotHere();
        var subjects = await db.TimeEntries.Where(x => x.CorrectsId == entry).Select(x => x.Id).ToListAsync();
        subjects.Add(entry);
        var rows = await db.Set<ActivityRow>().AsNoTracking().Where(x => subjects.Contains(x.Subject)).OrderBy(x => x.Id).Take(Most).ToListAsync();
        var telling = await EntryTelling.Of(db, page.Text, entry, [.. rows.Select(x => x.Read())]);
        var lines = telling.Lines(rows);
        return Answer.Page<EntryHistoryPage>(new EntryHistoryModel(shown, lines)).OrJson(() => Paging.Whole(lines));
    }

    /// <summary>The entries of a list, those marked that were changed or corrected since they were entered, and those that the client's room shows one by one.</summary>
    internal static async Task<List<EntryView>> Changed(this Db db, List<EntryView> entries)
    {
        if (entries.Count == 0) return entries;
        var ids = entries.Select(x => x.Id).ToList();
        var changed = await db.Set<ActivityRow>().Where(x => ids.Contains(x.Subject) && x.Kind == nameof(HoursRewritten)).Select(x => x.Subject).Distinct().ToListAsync();
        var seen = await db.Set<RoomEntry>().Where(x => ids.Contains(x.EntryId)).Select(x => x.EntryId).ToListAsync();
        return [.. entries.Select(x => x with { IsChanged = x.CorrectionCount > 0 || changed.Contains(x.Id), IsSeen = seen.Contains(x.Id) })];
    }
}

/// <summary>An entry and what became of it.</summary>
public sealed record EntryHistoryModel(EntryView Entry, IReadOnlyList<HistoryLine> Lines);
