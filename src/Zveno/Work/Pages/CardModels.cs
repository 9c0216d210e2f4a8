using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A task's card.</summary>
/// <param name="Stages">Stages of its board, in order.</param>
/// <param name="People">Who may be handed the task: members who work here, and whoever has it now.</param>
/// <param name="Names">Names of all members, for notes and history.</param>
/// <param name="AllLabels">Labels of the project.</param>
/// <param name="Ties">Other tasks that it mentions.</param>
/// <param name="Pieces">What other modules show of the task.</param>
/// <param name="MayChange">Whether the reader may change it now.</param>
/// <param name="MayShow">Whether the reader decides what the client sees.</param>
/// <param name="Services">Services to choose from, the task's own among them.</param>
/// <param name="Types">Types to choose from, the task's own among them.</param>
public sealed record TaskCardModel(
    WorkTask Task, string? ClientName, IReadOnlyList<StageChoice> Stages, IReadOnlyList<PersonChoice> People, IReadOnlyDictionary<Guid, string> Names, IReadOnlyList<LabelJson> AllLabels,
    IReadOnlyList<NoteJson> Notes, IReadOnlyList<AttachmentLine> Attachments, HistoryModel History, CardTies Ties, IReadOnlyList<CardPiece> Pieces, bool MayChange, bool MayShow,
    IReadOnlyList<LineJson> Services, IReadOnlyList<LineJson> Types)
{
    /// <summary>As people see it: <c>AUTO-12</c>.</summary>
    public string Number => $"{Task.Project.Code}-{Task.Number}";

    /// <summary>Where its verbs are.</summary>
    public string Url => $"/tasks/{Number}";

    /// <summary>Labels that are on it.</summary>
    public IEnumerable<LabelJson> Labels => AllLabels.Where(x => Task.Labels.Any(on => on.LabelId == x.Id));

    /// <summary>Why it asks to be split or updated; null when it does not.</summary>
    public StillWhy? Still { get; init; }

    /// <summary>The next stage that asks for something, and the one where it stands as far as it asked in vain; a subtask is asked for nothing.</summary>
    public IEnumerable<StageChoice> Asking => Task.ParentId is not null || Task.IsClosed ? [] : Stages.SkipWhile(x => x.Id != Task.StageId)
        .Where(x => x.Entry.Count > 0 && (x.Id != Task.StageId || x.Entry.Any(item => !Task.Meets(item)))).Take(2);

    /// <summary>What its texts may name and show: members, and its own files.</summary>
    public MarkdownPlace Place { get; } = new(Names, Attachments.Where(x => x.Json.File is not null).GroupBy(x => x.Json.File!.Value).ToDictionary(x => x.Key, x => ContentTypes.MayShowInline(ContentTypes.Of(x.First().Json.Name))));

    /// <summary>Who has it.</summary>
    public string? Assignee => Task.AssigneeId is { } who ? Names.GetValueOrDefault(who) : null;
}

/// <summary>A stage to choose.</summary>
public sealed record StageChoice(Guid Id, string Name)
{
    /// <summary>What must be ticked before a task enters.</summary>
    public IReadOnlyList<EntryItem> Entry { get; init; } = [];
}

/// <summary>A person to choose.</summary>
public sealed record PersonChoice(Guid Id, string Name);

/// <summary>A file or link, with the file's size in bytes.</summary>
public sealed record AttachmentLine(AttachmentJson Json, long? Bytes);

/// <summary>A row of a subtask.</summary>
/// <param name="Assignee">Name of the one who is responsible.</param>
public sealed record SubtaskModel(TaskRefJson Of, string? Assignee, bool MayChange);

/// <summary>The description, edited where it stands.</summary>
/// <param name="Text">Markdown.</param>
/// <param name="Place">Whom and which files it may name and show.</param>
public sealed record DescriptionModel(Guid Task, string Text, bool MayChange, MarkdownPlace Place);
