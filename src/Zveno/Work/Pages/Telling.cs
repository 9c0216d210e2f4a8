using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Tells what happened to a task in people's words, in the reader's language.</summary>
sealed class Telling(Text text, IReadOnlyDictionary<Guid, string> people, IReadOnlyDictionary<Guid, string> stages, IReadOnlyDictionary<Guid, string> tasks, IReadOnlyDictionary<Guid, string> lines)
{
    /// <summary>Newest first; what one person changed of one kind within ten minutes is one line.</summary>
    public IEnumerable<HistoryLine> Lines(IEnumerable<ActivityRow> rows)
    {
        HistoryLine? last = null;
        foreach (var row in rows)
        {
            if (Say(row.Read()) is not { } what) continue;
            var line = new HistoryLine(row.Id, row.Kind, row.By, row.By is { } who ? people.GetValueOrDefault(who) : null, what, row.At);
            if (last is not null && last.Who == line.Who && last.What == line.What && last.At - line.At < TimeSpan.FromMinutes(10)) continue;
            yield return last = line;
        }
    }

    string Name(Guid? task) => task is { } id ? tasks.GetValueOrDefault(id, "?") : "?";

    string? Say(Activity happened) => happened switch
    {
        TaskMade => text.Work.SaidMade,
        TaskMoved { From: var from, To: var to } => from == to ? null : text.Work.SaidMoved(stages.GetValueOrDefault(from, "?"), stages.GetValueOrDefault(to, "?")),
        TaskClosed => text.Work.SaidClosed,
        TaskHanded { From: { } from, To: var to } => text.Work.SaidValue(text.Work.SaidResponsible, people.GetValueOrDefault(from, "?"), to is { } now ? people.GetValueOrDefault(now, "?") : null),
        TaskHanded { To: { } to } => text.Work.SaidHanded(people.GetValueOrDefault(to, "?")),
        TaskHanded => text.Work.SaidTaken,
        TaskShared { On: true, Member: var who } => text.Work.SaidShared(people.GetValueOrDefault(who, "?")),
        TaskShared shared => text.Work.SaidUnshared(people.GetValueOrDefault(shared.Member, "?")),
        TaskWatched { On: true, Member: var who, By: var by } => who == by ? text.Work.SaidWatches : text.Work.SaidWatcher(people.GetValueOrDefault(who, "?")),
        TaskWatched { Member: var who, By: var by } => who == by ? text.Work.SaidWatchesNot : text.Work.SaidWatcherOff(people.GetValueOrDefault(who, "?")),
        MemberMentioned mentioned => text.Work.SaidMentioned(people.GetValueOrDefault(mentioned.Member, "?")),
        TaskSorted sorted => text.Work.SaidSorted(lines.GetValueOrDefault(sorted.Service ?? default), lines.GetValueOrDefault(sorted.Type ?? default)),
        NoteChanged => text.Work.SaidNoteChanged,
        NoteRemoved => text.Work.SaidNoteRemoved,
        NoteRestored => text.Work.SaidNoteRestored,
        TaskChanged { Was: { } was, Is: { } now } => text.Values(was, now),
        TaskChanged changed => text.Work.SaidChanged(changed.What),
        TaskShown => text.Work.SaidShown,
        TaskHidden => text.Work.SaidHidden,
        TaskArchived => text.Work.SaidArchived,
        TaskRestored => text.Work.SaidRestored,
        ItemTicked { IsDone: true } => text.Work.SaidTicked,
        ItemTicked => text.Work.SaidUnticked,
        SubtaskAdded { Subtask: var part } => text.Work.SaidSubtask(Name(part)),
        TaskPutUnder { To: { } to } => text.Work.SaidPutUnder(Name(to)),
        TaskPutUnder => text.Work.SaidOntoBoard,
        TaskWaits { Waits: true } waits => text.Work.SaidWaits(Name(waits.Blocker)),
        TaskWaits waits => text.Work.SaidWaitsNoMore(Name(waits.Blocker)),
        TaskCopied { Original: var original } => text.Work.SaidCopied(Name(original)),
        TaskCarried carried => text.Work.SaidCarried(carried.Was, carried.Number),
        TaskPutOff => text.Work.SaidPutOff,
        TaskTaken { Stage: var stage } => text.Work.SaidTakenUp(stages.GetValueOrDefault(stage, "?")),
        NoteWritten => text.Work.SaidNoted,
        EntryTicked { IsDone: true } => text.Work.SaidReady,
        EntryTicked => text.Work.SaidNotReady,
        TaskEnteredUnready unready => text.Work.SaidUnready(string.Join("; ", unready.Missing), unready.Reason),
        TaskRecurred { Skipped: var skipped } => text.Work.SaidRecurred(skipped),
        _ => null,
    };
}
