using Microsoft.EntityFrameworkCore;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>What is known of the board's things: those of earlier imports, and those that this one adds.</summary>
sealed class IntakeRefs(Db db, Import import, Project project, DateTimeOffset at)
{
    readonly Dictionary<(ImportedKind, string), ImportedRef> _known = [];
    readonly Dictionary<Guid, string> _cards = [];
    readonly Dictionary<string, Guid> _made = new(StringComparer.Ordinal);

    /// <summary>Whether the board was here before.</summary>
    public bool IsUpdate => _known.Count > 0;

    /// <summary>Reads what earlier imports brought to the project.</summary>
    public async Task Load(CancellationToken stop)
    {
        await foreach (var one in db.ImportedRefs.Where(x => x.ProjectId == project.Id && x.Source == import.Source).AsAsyncEnumerable().WithCancellation(stop))
        {
            _known[(one.Kind, one.External)] = one;
            if (one.Kind == ImportedKind.Card) _cards[one.Ours] = one.External;
        }
    }

    /// <summary>What this thing became; null when it is new.</summary>
    public ImportedRef? Find(ImportedKind kind, string external) => _known.GetValueOrDefault((kind, external));

    /// <summary>The task that a card became, now or before.</summary>
    public Guid? TaskOf(string card) => Find(ImportedKind.Card, card)?.Ours ?? (_made.TryGetValue(card, out var task) ? task : null);

    /// <summary>Remembers what a new thing became.</summary>
    public ImportedRef Add(ImportedKind kind, string external, Guid ours)
    {
        var one = new ImportedRef(import, project, kind, external, ours, at);
        db.Add(one);
        if (kind == ImportedKind.Card) _made[external] = ours;
        return one;
    }

    /// <summary>The source's id of our task; null when the task was made here.</summary>
    public string? CardOf(Guid task) => _cards.GetValueOrDefault(task);

    /// <summary>Every card that earlier imports brought.</summary>
    public IEnumerable<(string External, Guid Task)> Cards => _cards.Select(x => (x.Value, x.Key));
}
