using Microsoft.EntityFrameworkCore;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>
/// What people did to imported cards since. An import notes no activity of single cards, so whatever is noted of one is people's; and whatever outside of Work
/// refers to one (hours, messages) is theirs too.
/// </summary>
static class Touches
{
    static readonly string HoursModule = typeof(TimeEntry).Namespace!, WorkModule = typeof(WorkTask).Namespace!;

    /// <summary>Of these cards, those that were touched, and how.</summary>
    public static async Task<IReadOnlyDictionary<Guid, SortedSet<Touch>>> Of(Db db, IReadOnlyList<Guid> cards, CancellationToken stop)
    {
        var found = new Dictionary<Guid, SortedSet<Touch>>();
        void Add(Guid card, Touch touch) => (found.TryGetValue(card, out var known) ? known : found[card] = []).Add(touch);

        foreach (var row in await db.Set<ActivityRow>().AsNoTracking().Where(x => cards.Contains(x.Subject)).ToListAsync(stop)) Add(row.Subject, TouchOf(row));
        foreach (var (table, key) in Rows.Referring(db, typeof(WorkTask)))
        {
            // parts of a card come and go with it; what people did to them is noted as activity
            if (table.ClrType.Namespace == WorkModule && key == nameof(TaskNote.TaskId)) continue;
            if (table.ClrType.IsDefined(typeof(MadeByProductAttribute), inherit: false)) continue;
            var touch = table.ClrType.Namespace == HoursModule ? Touch.Hours : Touch.Tied;
            foreach (var card in await Rows.Of(table).ReferredTo(db, key, cards, stop)) Add(card, touch);
        }
        return found;
    }

    static Touch TouchOf(ActivityRow row) => row.Kind switch
    {
        nameof(NoteWritten) => Touch.Note,
        nameof(TaskCarried) => Touch.Carried,
        nameof(TaskChanged) when row.Read() is TaskChanged { What: "attachments" } => Touch.File,
        nameof(SubtaskAdded) or nameof(TaskPutUnder) or nameof(TaskWaits) => Touch.Tied,
        _ => Touch.Changed,
    };
}
