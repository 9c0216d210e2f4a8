namespace Zveno.Exchange;

/// <summary>Why a card of an import that is taken back stays: what people did to it since.</summary>
public enum Touch
{
    /// <summary>Somebody changed it: title, dates, people, stage, anything.</summary>
    Changed,

    /// <summary>Time was spent on it, or a timer runs.</summary>
    Hours,

    /// <summary>A note was written.</summary>
    Note,

    /// <summary>A file or a link was added.</summary>
    File,

    /// <summary>Something that stays stands on it: a subtask, a task that waits for it, a message.</summary>
    Tied,

    /// <summary>It was taken to another project and stays there.</summary>
    Carried,
}

/// <summary>A card that stayed, in the archive unless it was taken elsewhere.</summary>
/// <param name="Name">Its number.</param>
public sealed record KeptCard(string Name, string Title, IReadOnlyList<Touch> Why);

/// <summary>What became of an import that was taken back.</summary>
/// <param name="Projects">The projects that it came into, and what became of each.</param>
/// <param name="ClientIsGone">The client that came with it went with it.</param>
/// <param name="Cards">Cards that are gone with all that hung on them.</param>
/// <param name="Restored">Cards, stages, labels and lines that it had changed and that are as before.</param>
/// <param name="Stages">Stages that are gone.</param>
/// <param name="Labels">Labels that are gone.</param>
/// <param name="Parts">Notes, links and checklists taken off cards that were here before.</param>
/// <param name="KeptCount">Cards that stayed because people touched them.</param>
/// <param name="Kept">The first of them.</param>
/// <param name="Milliseconds">How long it took.</param>
public sealed record UndoReport(
    IReadOnlyList<UndoneProject> Projects, bool ClientIsGone, int Cards, int Restored, int Stages, int Labels, int Parts, int KeptCount, IReadOnlyList<KeptCard> Kept, long Milliseconds)
{
    /// <summary>So many kept cards are named.</summary>
    public const int MostKept = 200;
}

/// <summary>A project that an import came into.</summary>
public sealed record UndoneProject(string Name, ProjectEnd Is);

/// <summary>What became of a project whose import was taken back.</summary>
public enum ProjectEnd
{
    /// <summary>It was here before, or people work in it: it goes on.</summary>
    Stays,

    /// <summary>Nothing was left in it.</summary>
    Gone,

    /// <summary>Only what was kept is left in it: it is in the archive.</summary>
    Archived,
}
