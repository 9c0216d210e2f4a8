namespace Zveno.Platform;

/// <summary>What kind of thing was found; the order of the groups.</summary>
public enum FoundKind
{
    Task,
    Project,
    Client,
    Contact,
    Topic,
    Message,
    Note,
    File,
    Article,
}

/// <summary>Who may find a thing.</summary>
public enum FoundBy
{
    /// <summary>The staff, subcontractors excepted.</summary>
    Staff,
    /// <summary>Whoever talks to clients.</summary>
    Talkers,
}

/// <summary>How a thing is found.</summary>
/// <param name="Title">What the list shows.</param>
/// <param name="Detail">A word beside it, in small.</param>
/// <param name="Route">Where it leads.</param>
/// <param name="By">Who may find it.</param>
/// <param name="Owner">Somebody who may find it besides: a subcontractor his own task.</param>
/// <param name="Texts">What is searched, nulls skipped.</param>
public sealed record Found(FoundKind Kind, string Title, string? Detail, string Route, FoundBy By, Guid? Owner, DateTimeOffset At, params IReadOnlyList<string?> Texts)
{
    /// <summary>More of those who may find it besides.</summary>
    public IReadOnlyList<Guid> Owners { get; init; } = [];
}

/// <summary>A thing that search finds: <see cref="Db.Save"/> keeps its entry in the same commit.</summary>
public interface IFound
{
    /// <summary>Names of the properties by which it is found; a change of others leaves the index alone.</summary>
    IReadOnlyCollection<string> FoundOn { get; }

    /// <summary>A reference that <see cref="Found"/> reads and that is loaded first if need be.</summary>
    string? FoundWith => null;

    /// <summary>How it is found; null when it is not to be found any more.</summary>
    Found? Found();
}
