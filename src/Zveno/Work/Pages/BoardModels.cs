namespace Zveno.Work;

/// <summary>A project's board.</summary>
/// <param name="Works">Whether the reader may change it.</param>
/// <param name="IsWhole">Whether all cards are shown; an outsider sees own ones only.</param>
/// <param name="Version">Of what it was read from.</param>
public sealed record BoardModel(Guid Project, long Version, string Code, string Name, Guid Client, string? ClientName, bool IsArchived, IReadOnlyList<StageModel> Stages, BoardLook Look, bool Works, bool IsWhole, BacklogCount Backlog)
{
    /// <summary>Open cards that are not done.</summary>
    public int Open => Stages.Where(x => !x.IsDone).Sum(x => x.Count);
}

/// <summary>One column.</summary>
/// <param name="Count">Cards in it; <paramref name="Cards"/> may hold fewer.</param>
/// <param name="Show">How many it shows at most.</param>
public sealed record StageModel(Guid Id, string Name, bool IsDone, bool WaitsForClient, int? Limit, Guid Project, string Code, int Count, int Show, IReadOnlyList<CardModel> Cards, BoardLook Look, bool Works)
{
    /// <summary>How many cards a column shows before it is asked for more.</summary>
    public const int Usual = 200;

    /// <summary>How many more each time.</summary>
    public const int More = 500;

    /// <summary>Its cards as HTML, as they were written first: a column that is kept is written once. A reference, so that nobody who reads beside it sees half of it.</summary>
    public string? Written { get; set; }

    /// <summary>Roughly the memory that it takes, in bytes.</summary>
    public long Bytes => (Cards.Count * 400L) + ((Written?.Length ?? 0) * 2L);
}

/// <summary>A card on a board: what its one line of marks says.</summary>
/// <param name="Labels">Ids with spaces between.</param>
/// <param name="People">Ids of those who work on it beside the one who is responsible, with spaces between; see <see cref="WorkTask.PeopleMarks"/>.</param>
/// <param name="MovedAt">The last visible step (UTC).</param>
/// <param name="IsPart">Whether it is a subtask.</param>
/// <param name="Fire">What it costs that it burns; see <see cref="FirePrice"/>.</param>
public sealed record CardModel(Guid Id, int Number, string Title, Guid? Assignee, DateOnly? DueOn, int ItemsDone, int ItemsTotal, int Notes, int Attachments, bool IsVisible, bool IsStarred, Priority Priority, bool IsClosed, string Labels, TimeOnly? DueTime, string People, int? EstimateMinutes, DateTimeOffset MovedAt, bool IsPart, string? Fire)
{
    /// <summary>Who has it in hand, the responsible first.</summary>
    public IEnumerable<Guid> Hands => Assignee is { } who ? WorkTask.HelpersOf(People, who).Prepend(who) : [];
}

/// <summary>What cards mention beside themselves: names of people, labels of the project, their subtasks, and whether they wait for others.</summary>
/// <param name="Subtasks">Done and all, by parent.</param>
/// <param name="Zone">Where the agency is: what its due times are told in.</param>
/// <param name="Waiting">Tasks that wait for one that is not done yet.</param>
public sealed record BoardLook(IReadOnlyDictionary<Guid, string> People, IReadOnlyDictionary<Guid, LabelJson> Labels, IReadOnlyDictionary<Guid, (int Done, int All)> Subtasks, IReadOnlySet<Guid> Waiting, TimeZoneInfo Zone)
{
    /// <summary>Tasks that ask to be split or updated (see <see cref="Stillness"/>).</summary>
    public IReadOnlySet<Guid> Still { get; init; } = new HashSet<Guid>();
}
