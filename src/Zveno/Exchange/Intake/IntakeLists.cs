using Microsoft.EntityFrameworkCore;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Lists become stages; archived ones too, for their cards stand in them.</summary>
sealed class IntakeLists(Intake into)
{
    readonly Dictionary<string, Stage> _stages = new(StringComparer.Ordinal);

    /// <summary>The stage of a list of the board.</summary>
    public Stage this[string list] => _stages[list];

    public async Task Take(CancellationToken stop)
    {
        foreach (var list in into.Board.Lists)
        {
            var name = into.Words(list.Name, 120, list.Id == TableBoards.NoStage ? into.Text.Exchange.FirstStage : list.IsMade ? into.Text.Trello.MadeList : into.Text.Trello.NamelessList);
            var isDone = into.Order.Done.Contains(list.Id, StringComparer.Ordinal);
            var known = into.Refs.Find(ImportedKind.List, list.Id);
            var stage = known is null ? null : into.Project.Stages.Find(x => x.Id == known.Ours);
            if (into.IsTable) stage = stage is { ArchivedAt: null } ? stage : Named(list);
            _stages[list.Id] = stage is null || (known is null && !into.IsTable) ? Make(list, name, isDone)
                : into.IsTable ? stage : await Meet(known!, stage, list, name, isDone, stop);
            _stages[list.Id].Hush();
        }
    }

    /// <summary>The stage that a table means: of that name, or the first where work begins when it names none.</summary>
    Stage? Named(TrelloList list)
    {
        var open = into.Project.Stages.Where(x => x.ArchivedAt is null).OrderBy(x => x.Place).ThenBy(x => x.Id);
        return list.Name.Length == 0 ? open.FirstOrDefault(x => !x.IsDone) : open.FirstOrDefault(x => ColumnNames.Folded(x.Name) == ColumnNames.Folded(list.Name));
    }

    Stage Make(TrelloList list, string name, bool isDone)
    {
        var stage = into.Project.AddStage(Platform.Ids.New(into.At), name, isDone, into.By, into.At);
        into.Db.Add(stage);
        if (list.IsArchived) stage.Archive(0, into.By, into.At);
        into.Refs.Add(ImportedKind.List, list.Id, stage.Id).First(("name", name), ("done", Bit(isDone)), ("archived", Bit(list.IsArchived)), ("order", string.Join(',', into.CardIds[list.Id])));
        into.Counts.New(ImportedKind.List);
        return stage;
    }

    async Task<Stage> Meet(ImportedRef known, Stage stage, TrelloList list, string name, bool isDone, CancellationToken stop)
    {
        var names = known.Meet(into.Import.Id, "name", name, stage.Name);
        var done = known.Meet(into.Import.Id, "done", Bit(isDone), Bit(stage.IsDone));
        var archived = known.Meet(into.Import.Id, "archived", Bit(list.IsArchived), Bit(stage.ArchivedAt is not null));
        if (names == Merge.Take) stage.Describe(name, stage.IsDone, stage.WaitsForClient, stage.Limit, stage.HandsTo, into.By, into.At);
        if (done == Merge.Take) stage.Describe(stage.Name, isDone, stage.WaitsForClient, stage.Limit, stage.HandsTo, into.By, into.At);
        if (archived == Merge.Take) archived = await Archive(stage, list.IsArchived, stop);
        into.Counts.Met(ImportedKind.List, names, done, archived);
        return stage;
    }

    /// <summary>A stage with open tasks that were made here stays: they would be out of sight.</summary>
    async Task<Merge> Archive(Stage stage, bool isArchived, CancellationToken stop)
    {
        if (!isArchived) stage.Restore(into.By, into.At);
        else
        {
            var open = await into.Db.Tasks.Where(x => x.StageId == stage.Id && x.ArchivedAt == null).Select(x => x.Id).ToListAsync(stop);
            if (open.Exists(x => into.Refs.CardOf(x) is null)) return Merge.Keep;
            stage.Archive(0, into.By, into.At);
        }
        return Merge.Take;
    }

    static string Bit(bool on) => on ? "1" : "0";
}
