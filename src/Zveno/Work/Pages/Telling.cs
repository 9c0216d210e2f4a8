using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Tells what happened to a task in people's words, in the reader's language.</summary>
sealed class Telling(Text text, IReadOnlyDictionary<Guid, string> people, IReadOnlyDictionary<Guid, string> stages, IReadOnlyDictionary<Guid, string> tasks, IReadOnlyDictionary<Guid, string> lines)
{
    static readonly TimeSpan Together = TimeSpan.FromMinutes(10);

    /// <summary>Newest first; what one person changed of one kind within ten minutes is one line, with the names of all that came or went.</summary>
    public IReadOnlyList<HistoryLine> Lines(IEnumerable<ActivityRow> rows)
    {
        var told = new List<HistoryLine>();
        (string Part, bool Came, List<string> Names)? open = null;
        foreach (var row in rows)
        {
            var happened = row.Read();
            var word = WordOf(happened) is { } found && (found.From is null) != (found.To is null) ? found : null;
            if ((word is null ? Say(happened) : text.Work.SaidWord(word.Part, word.From is null, [Short(word.From ?? word.To!)])) is not { } what) continue;
            var line = new HistoryLine(row.Id, row.Kind, row.By, row.By is { } who ? people.GetValueOrDefault(who) : null, what, row.At);
            var last = told.Count > 0 && told[^1] is var before && before.Who == line.Who && before.At - line.At < Together ? before : null;
            if (last is not null && word is not null && open is var (part, came, names) && part == word.Part && came == word.From is null)
            {
                var name = Short(word.From ?? word.To!);
                if (!names.Contains(name)) names.Insert(0, name);
                told[^1] = last with { What = text.Work.SaidWord(part, came, names) };
                continue;
            }
            if (last?.What == line.What) continue;
            open = word is null ? null : (word.Part, word.From is null, [Short(word.From ?? word.To!)]);
            told.Add(line);
        }
        return told;
    }

    /// <summary>That the description was changed, with what it said before.</summary>
    public HistoryLine Described(Guid former, Guid by, DateTimeOffset at) => new(former, nameof(TaskChanged), by, people.GetValueOrDefault(by), text.Work.SaidChanged("description"), at) { Former = former };

    static TaskWord? WordOf(Activity happened) => happened switch
    {
        TaskChanged changed => changed.Word,
        ItemTicked { Text: { } said } ticked => ticked.IsDone ? new TaskWord("tick", null, said) : new TaskWord("tick", said, null),
        _ => null,
    };

    static string Short(string name) => name.Length > 120 ? name[..119].TrimEnd() + "…" : name;

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
        TaskChanged { Word: { From: { } from, To: { } to } word } => text.Work.SaidRenamed(word.Part, Short(from), Short(to)),
        TaskChanged { Former: not null } => null,           // its line is that of the text that it left
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
