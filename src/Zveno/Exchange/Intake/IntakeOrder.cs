using Microsoft.EntityFrameworkCore;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>
/// Where cards stand in their stages. The order of a list is one value: it follows the source as long as nobody moved its cards
/// here; otherwise ours stays and what is new goes to the foot.
/// </summary>
sealed class IntakeOrder(Intake into)
{
    readonly Dictionary<Guid, long> _foot = [];
    readonly HashSet<string> _kept = new(StringComparer.Ordinal);

    /// <summary>Decides for each list whose order counts, from what stands here before anything is moved.</summary>
    public async Task Decide(IReadOnlyCollection<WorkTask> tasks, CancellationToken stop)
    {
        if (into.IsTable)
        {
            foreach (var list in into.Board.Lists) _kept.Add(list.Id);
            var feet = into.Db.Tasks.Where(x => x.ProjectId == into.Project.Id).GroupBy(x => x.StageId).Select(x => new { x.Key, Place = x.Max(y => y.Place) });
            await foreach (var foot in feet.AsAsyncEnumerable().WithCancellation(stop)) _foot[foot.Key] = foot.Place;
            return;
        }
        var byStage = tasks.ToLookup(x => x.StageId);
        foreach (var list in into.Board.Lists)
        {
            if (into.Refs.Find(ImportedKind.List, list.Id) is not { } known) continue;
            var here = byStage[known.Ours].OrderBy(x => x.Place).ThenBy(x => x.Id).ToList();
            _foot[known.Ours] = here.Count == 0 ? 0 : here[^1].Place;
            var merge = known.Meet(into.Import.Id, "order", string.Join(',', into.CardIds[list.Id]), string.Join(',', here.Select(x => into.Refs.CardOf(x.Id)).OfType<string>()));
            into.Counts.MetOrder(merge);
            if (merge != Merge.Take) _kept.Add(list.Id);
        }
    }

    /// <summary>The place of a card that is already in its stage.</summary>
    public long Here(TrelloCard card, WorkTask task) => _kept.Contains(card.ListId) ? task.Place : There(card);

    /// <summary>The place of a card that comes to its stage.</summary>
    public long Coming(TrelloCard card, Stage stage) => _kept.Contains(card.ListId) ? _foot[stage.Id] = _foot.GetValueOrDefault(stage.Id) + Places.Step : There(card);

    static long There(TrelloCard card) => (card.Place + 1) * Places.Step;
}
