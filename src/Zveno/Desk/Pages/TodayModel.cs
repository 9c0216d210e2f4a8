using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Work;

namespace Zveno.Desk;

/// <summary>The first page of a person.</summary>
public sealed record TodayModel(Member By, DateOnly Today)
{
    /// <summary>The way to a first project, until it is gone.</summary>
    public Guide? Guide { get; init; }
    public IReadOnlyList<Wait> Waits { get; init; } = [];

    /// <summary>Own open tasks, what is due first stands first.</summary>
    public IReadOnlyList<DueTask> Mine { get; init; } = [];

    /// <summary>Tasks of the own clients in others' hands that are due today or late.</summary>
    public IReadOnlyList<DueTask> OfClients { get; init; } = [];
    /// <summary>Tasks that ask to be split or updated: own ones, and of the own clients.</summary>
    public IReadOnlyList<StillLine> Still { get; init; } = [];
    /// <summary>What other modules offer to do today.</summary>
    public IReadOnlyList<TodayOffer> Offers { get; init; } = [];
    public long TodaySeconds { get; init; }
    public long WeekSeconds { get; init; }
    public IReadOnlyList<PromiseFigure> Promises { get; init; } = [];
    public IReadOnlyList<Risk> AtRisk { get; init; } = [];
}

/// <summary>Three steps of a fresh agency.</summary>
/// <param name="Client">The newest client, whose page makes the room link.</param>
public sealed record Guide(bool HasClient, bool HasProject, bool HasLink, Guid? Client = null)
{
    public bool IsOver => HasClient && HasProject && HasLink;
}

/// <summary>A topic whose client waits.</summary>
public sealed record Wait(Guid Topic, string Title, string Client, string Words, DateTimeOffset AnswerBy, ClockFace? Face)
{
    /// <summary>Whether the title is the first words themselves and would be read twice.</summary>
    public bool IsTitleSaid => Words.StartsWith(Title.TrimEnd('…'), StringComparison.Ordinal);
}

/// <summary>A task with its date.</summary>
/// <param name="Of">Its project or client.</param>
/// <param name="Whose">Who has it, where it is another's.</param>
/// <param name="IsSeen">Whether the client's room shows it.</param>
public sealed record DueTask(Guid Id, string Code, int TaskNumber, string Title, string Of, DateOnly? DueOn, string? Whose, TimeOnly? DueTime, bool IsSeen)
{
    public string Number => $"{Code}-{TaskNumber}";
}

/// <summary>A client at risk, and why.</summary>
public sealed record Risk(Guid Client, string Name, int LateClocks, IReadOnlyList<string> RedProjects);
