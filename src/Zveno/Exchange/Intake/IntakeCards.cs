using Microsoft.EntityFrameworkCore;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Cards become tasks with all that hangs on them.</summary>
sealed class IntakeCards(Intake into, IntakeLists lists, IntakeLabels labels)
{
    /// <summary>So many new cards are written and let go at a time, within the one transaction: memory and change tracking stay small.</summary>
    const int Portion = 250;

    readonly IntakeOrder _order = new(into);
    long _backlog;
    readonly IntakeParts _parts = new(into);

    /// <summary>Takes all cards; <paramref name="tell"/> hears how many are done.</summary>
    public async Task Take(Action<int> tell, CancellationToken stop)
    {
        var here = into.Refs.IsUpdate ? await Load(stop) : [];
        await _order.Decide(here.Values, stop);
        if (into.Order.Backlog) _backlog = await into.Db.BacklogFoot(into.Project.Id);

        var done = 0;
        foreach (var card in into.Board.Cards)
        {
            if (TaskOf(card, here) is not { } task) continue;
            await Meet(card, task, stop);
            if (++done % Portion == 0) tell(done);
        }

        // Numbers follow Trello's own.
        var coming = into.Board.Cards.Where(x => TaskOf(x, here) is null).OrderBy(x => x.ShortNumber ?? int.MaxValue).ThenBy(x => x.Created ?? DateTimeOffset.MaxValue);
        foreach (var portion in coming.Chunk(Portion))
        {
            foreach (var card in portion) Make(card);
            await into.Db.SavePart(stop);
            LetGo();
            tell(done += portion.Length);
        }
        await new IntakeTree(into).Take(stop);
    }

    /// <summary>The task that the card became, if it is still here.</summary>
    WorkTask? TaskOf(TrelloCard card, Dictionary<Guid, WorkTask> here) =>
        into.Refs.Find(ImportedKind.Card, card.Id) is { } known ? here.GetValueOrDefault(known.Ours) : null;

    /// <summary>The project's tasks with their labels and checklists. By keys, a portion at a time: a join over rows written a minute ago, of which PostgreSQL has no statistics yet, may be planned as everything against everything.</summary>
    async Task<Dictionary<Guid, WorkTask>> Load(CancellationToken stop)
    {
        var tasks = await into.Db.Tasks.Where(x => x.ProjectId == into.Project.Id).OrderBy(x => x.Id).ToDictionaryAsync(x => x.Id, stop);
        foreach (var keys in tasks.Keys.Chunk(Portion))
        {
            await into.Db.Set<TaskLabel>().Where(x => keys.Contains(x.TaskId)).LoadAsync(stop);
            await into.Db.Set<TaskPerson>().Where(x => keys.Contains(x.TaskId)).LoadAsync(stop);
            var checklists = await into.Db.Checklists.Where(x => keys.Contains(x.TaskId)).OrderBy(x => x.Place).ThenBy(x => x.Id).ToListAsync(stop);
            var listKeys = checklists.ConvertAll(x => x.Id);
            await into.Db.ChecklistItems.Where(x => listKeys.Contains(x.ChecklistId)).OrderBy(x => x.Place).ThenBy(x => x.Id).LoadAsync(stop);
        }
        return tasks;
    }

    /// <summary>Lets go of what a first import has written; an update holds everything anyway.</summary>
    void LetGo()
    {
        if (into.Refs.IsUpdate) return;
        foreach (var entry in into.Db.ChangeTracker.Entries<Owned>().ToList())
            if (entry.Entity is WorkTask or TaskNote or TaskAttachment or TaskLabel or TaskPerson or Checklist or ChecklistItem or ImportedRef or SearchEntry) entry.State = EntityState.Detached;
    }

    void Make(TrelloCard card)
    {
        var stage = lists[card.ListId];
        var words = CardWords.Of(into, card, labels, stage);
        var task = new WorkTask(Ids.New(words.Made), stage, words.Title, 0, into.By, words.Made);
        if (words.Description.Length > 0) task.Describe(words.Description, null, into.By, words.Made);
        if (words.StartOn is not null || words.DueOn is not null) task.Schedule(words.StartOn, words.DueOn, words.DueTime, into.By, words.Made);
        if (words.EstimateMinutes is not null) task.Estimate(words.EstimateMinutes, into.By, words.Made);
        if (words.Priority is { } priority) task.Mark(priority, false, into.By, words.Made);
        if (words.StartTime is not null) task.BeginAt(words.StartTime, into.By, words.Made);
        task.HandTo(words.Assignee, into.By, words.Made);
        foreach (var helper in words.Helpers) task.Share(helper, true, into.By, words.Made);
        into.Sorts.Put(into, card, task, words.Made);
        foreach (var label in card.LabelIds) task.Label(labels[label], on: true, into.By, words.Made);
        into.Db.Add(task);
        into.Refs.Add(ImportedKind.Card, card.Id, task.Id).First([.. words.Fields(stage, into.IsTable), .. into.IsTable ? [("watchers", string.Join(' ', into.Sorts.WatchersOf(into, card, task).Select(x => x.Id)))] : Array.Empty<(string, string)>()]);
        into.Counts.New(ImportedKind.Card);

        _parts.Make(card, task, words);
        task.Arrive(stage, _order.Coming(card, stage), words.IsClosed ? words.Last : null, words.IsArchived ? into.Past(card.ClosedAt) ?? words.Last : null, words.Last);
        if (into.Order.Backlog && !task.IsClosed && !task.IsArchived) task.PutAtBacklog(_backlog += Places.Step);
        task.Hush();
    }

    async Task Meet(TrelloCard card, WorkTask task, CancellationToken stop)
    {
        var stage = lists[card.ListId];
        var words = CardWords.Of(into, card, labels, stage);
        var known = into.Refs.Find(ImportedKind.Card, card.Id)!;
        var merges = words.Fields(stage, into.IsTable).Zip(CardWords.Here(task, into.IsTable), (theirs, ours) => (theirs.Field, Merge: known.Meet(into.Import.Id, theirs.Field, theirs.Value, ours.Value))).ToDictionary(x => x.Field, x => x.Merge, StringComparer.Ordinal);
        bool Follows(string field) => merges[field] == Merge.Take;

        var (closed, archived) = (task.ClosedAt, task.ArchivedAt);
        if (Follows("closed")) closed = words.IsClosed ? words.Last : null;
        if (Follows("archived")) archived = words.IsArchived ? into.Past(card.ClosedAt) ?? words.Last : null;
        var (towards, place) = Follows("stage") ? (stage, _order.Coming(card, stage)) : (task.Stage, task.StageId == stage.Id ? _order.Here(card, task) : task.Place);

        var version = into.Project.Version;
        var opens = merges.ContainsValue(Merge.Take);
        if (opens || into.IsTable) Intake.Open(task);
        if (Follows("title")) task.Rename(words.Title, into.By, into.At);
        if (Follows("description")) task.Describe(words.Description, null, into.By, into.At);
        if (Follows("dates") || Follows("time")) task.Schedule(words.StartOn, words.DueOn, words.DueTime, into.By, into.At);
        if (merges.GetValueOrDefault("start") == Merge.Take) task.BeginAt(task.StartOn is null || (task.StartOn == task.DueOn && words.StartTime > task.DueTime) ? null : words.StartTime, into.By, into.At);
        if (merges.GetValueOrDefault("estimate") == Merge.Take) task.Estimate(words.EstimateMinutes, into.By, into.At);
        if (merges.GetValueOrDefault("priority") == Merge.Take) task.Mark(words.Priority ?? Priority.Normal, task.IsStarred, into.By, into.At);
        if (Follows("assignee")) task.HandTo(words.Assignee, into.By, into.At);
        if (Follows("helpers")) Share(words.Helpers, task);
        if (Follows("labels")) Label(card, task);
        if (into.IsTable) into.Sorts.Meet(into, card, task, Follows);
        var watched = into.IsTable && into.Sorts.MeetWatchers(into, card, task, known);
        await _parts.Meet(card, task, words, stop);

        task.Arrive(towards, place, closed, archived);
        task.Hush();
        into.Counts.Met(ImportedKind.Card, watched ? [.. merges.Values, Merge.Take] : [.. merges.Values]);
        if (into.Project.Version != version) into.Topics.Add(WorkTopics.Task(task.Id));
    }

    void Share(IReadOnlyList<Guid> helpers, WorkTask task)
    {
        foreach (var gone in task.Helpers.Except(helpers).ToList()) task.Share(gone, false, into.By, into.At);
        foreach (var come in helpers) task.Share(come, true, into.By, into.At);
    }

    void Label(TrelloCard card, WorkTask task)
    {
        var wanted = card.LabelIds.Select(x => labels[x]).ToList();
        foreach (var label in labels.All)
        {
            var has = task.Labels.Exists(x => x.LabelId == label.Id);
            if (has != wanted.Contains(label)) task.Label(label, !has, into.By, into.At);
        }
    }
}
