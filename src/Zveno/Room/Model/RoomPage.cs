namespace Zveno.Room;

/// <summary>Everything that a client's room shows. Made by one projection (<see cref="ReadRoom"/>) from published things; also its JSON.</summary>
/// <param name="Agency">The agency's name.</param>
/// <param name="Client">The client's name.</param>
/// <param name="Project">Which project is shown; null when nothing is visible yet.</param>
/// <param name="Projects">Projects with something visible in them.</param>
/// <param name="Needs">What we need from the client, in all projects, the oldest first.</param>
/// <param name="MoreNeeds">How many more there are.</param>
/// <param name="Done">Done this week, the latest first.</param>
/// <param name="InWork">The first of what is being worked on, the earliest due first.</param>
/// <param name="Next">The first of what comes then, in the board's order.</param>
/// <param name="Stages">Stages that hold something visible, in the board's order.</param>
/// <param name="Spent">Published hours of this month; null when there are none yet.</param>
/// <param name="Talks">The client's talks about this project or about none: those with something owed, then what was said lately.</param>
/// <param name="MoreTalks">How many more there are, all answered; <see cref="RoomTalkList"/> has them.</param>
/// <param name="Wishes">What the client wished for in this project: what waits, in the client's own order, then what was decided, the latest first.</param>
/// <param name="ChangedAt">The last published change (UTC, whole minutes); null when there was none.</param>
public sealed record RoomPage(
    string Agency, string Client, RoomProject? Project, IReadOnlyList<RoomProject> Projects, IReadOnlyList<RoomPerson> People, IReadOnlyList<RoomNeed> Needs, int MoreNeeds,
    IReadOnlyList<RoomTask> Done, IReadOnlyList<RoomTask> InWork, IReadOnlyList<RoomTask> Next, IReadOnlyList<RoomStage> Stages, RoomSpent? Spent, IReadOnlyList<RoomTalk> Talks, int MoreTalks, DateTimeOffset? ChangedAt, IReadOnlyList<RoomWish> Wishes)
{
    /// <summary>What is taken on and does not wait for the client; null when there is nothing.</summary>
    public RoomTaken? Taken { get; init; }

    /// <summary>How many more were done this week; the page of all tasks has them.</summary>
    public int MoreDone { get; init; }

    /// <summary>How many more are being worked on; the page of all tasks has them.</summary>
    public int MoreInWork { get; init; }

    /// <summary>What was agreed in this project and published, the latest first.</summary>
    public IReadOnlyList<RoomDecision> Decisions { get; init; } = [];

    /// <summary>Its plans that were sent, the latest first.</summary>
    public IReadOnlyList<RoomPlanLine> Plans { get; init; } = [];

    /// <summary>This month of the project's package; null when no hours are sold by a limit.</summary>
    public RoomPackage? Package { get; init; }

    /// <summary>What success of the project is measured by, in a word; null when nothing is.</summary>
    public RoomMetricsSum? Metrics { get; init; }

    /// <summary>Results that wait for the client's approval, in all projects, the oldest first.</summary>
    public IReadOnlyList<RoomApproval> Approvals { get; init; } = [];

    /// <summary>How dates are kept in the project; null while too little was done to tell.</summary>
    public RoomKept? Kept { get; init; }

    /// <summary>What is new since the reader was here; null on the first visit, and where many read by one link.</summary>
    public RoomSince? Since { get; init; }

    /// <summary>What the client was told of the last week, while that is fresh.</summary>
    public RoomDigestShown? Digest { get; init; }

    /// <summary>What the agency tells of its services.</summary>
    public IReadOnlyList<RoomService> Services { get; init; } = [];
}

/// <summary>What is taken on, all of it, and does not wait for the client.</summary>
/// <param name="Count">How many tasks.</param>
/// <param name="HasDates">Whether any of them has a date.</param>
/// <param name="Late">How many are past theirs.</param>
/// <param name="NearestOn">The first date that is not past; null when there is none.</param>
public sealed record RoomTaken(int Count, bool HasDates, int Late, DateOnly? NearestOn);

/// <summary>Something agreed.</summary>
/// <param name="Who">Who decided it, by name.</param>
/// <param name="On">The day.</param>
/// <param name="Talk">The room's id of the talk where it was said; null when it was said elsewhere.</param>
public sealed record RoomDecision(string Text, DateOnly On, string Who, string? Talk);

/// <summary>What became of a wish.</summary>
public enum RoomWishState
{
    /// <summary>Nobody has decided yet.</summary>
    Waits,
    /// <summary>Taken; not begun.</summary>
    Taken,
    /// <summary>On the board: its task says where.</summary>
    Planned,
    Done,
    Declined,
}

/// <summary>Something that the client wished for in this project.</summary>
/// <param name="Text">In the client's words.</param>
/// <param name="Talk">The room's id of the talk with the answer.</param>
/// <param name="Task">The room's id of its task, once that is on the board.</param>
/// <param name="AskedAt">UTC, whole minutes.</param>
/// <param name="Id">The room's own id.</param>
public sealed record RoomWish(string Text, RoomWishState State, string Talk, string? Task, DateTimeOffset AskedAt, string Id);

/// <summary>A project of the client's.</summary>
/// <param name="Id">The room's own id.</param>
/// <param name="SeesHours">Whether the reader's link shows its hours.</param>
public sealed record RoomProject(string Id, string Name, bool SeesHours);

/// <summary>Something that we need from the client: an answer in a talk, or his part of a task.</summary>
/// <param name="What">In words: what was asked, or the task's title.</param>
/// <param name="Talk">The room's id of the talk; null for a task.</param>
/// <param name="Task">The room's id of the task; null for a talk.</param>
/// <param name="Of">Where it stands: the talk's title, or the task's stage.</param>
/// <param name="Project">The name of its project; null when it belongs to none.</param>
/// <param name="DueOn">By when the task is to be done.</param>
/// <param name="Since">Since when we wait (UTC, whole minutes).</param>
/// <param name="DueTime">The time of that day; both are told where the client is.</param>
public sealed record RoomNeed(string What, string? Talk, string? Task, string Of, string? Project, DateOnly? DueOn, DateTimeOffset Since, TimeOnly? DueTime = null)
{
    /// <summary>The room's id of the plan that is to be agreed to; null for a talk or a task.</summary>
    public string? Plan { get; init; }
}

/// <summary>A stage with what the client may see of it.</summary>
/// <param name="Id">The room's own id.</param>
/// <param name="IsDone">Whether what stands here is done.</param>
/// <param name="Count">How many visible tasks it holds.</param>
/// <param name="Tasks">The first of them.</param>
public sealed record RoomStage(string Id, string Name, bool IsDone, int Count, IReadOnlyList<RoomTask> Tasks);

/// <summary>Where a task stands, in a client's words.</summary>
public enum RoomProgress
{
    Next,
    InWork,
    /// <summary>It waits for the client.</summary>
    WaitsForYou,
    Done,
}

/// <summary>A task that was made visible.</summary>
/// <param name="Id">The room's own id.</param>
/// <param name="Stage">Name of its stage.</param>
/// <param name="StartOn">From when it is worked on.</param>
/// <param name="DueOn">By when it is to be done.</param>
/// <param name="DoneOn">The day it was done, in the client's zone.</param>
/// <param name="Responsible">Who works on it: a role, never a specialist's name.</param>
/// <param name="DueTime">The time of the due date; both are told where the client is.</param>
public sealed record RoomTask(string Id, string Title, string Stage, RoomProgress Progress, DateOnly? StartOn, DateOnly? DueOn, DateOnly? DoneOn, RoomRole? Responsible, TimeOnly? DueTime = null);

/// <summary>Roles as a client is told them.</summary>
public enum RoomRole
{
    AccountManager,
    Specialist,
}

/// <summary>Somebody of the agency who talks to the client.</summary>
/// <param name="IsHere">Whether the office is open now.</param>
/// <param name="Until">Open until then (UTC), lunch being an end too.</param>
/// <param name="From">Closed, and open again from then (UTC).</param>
public sealed record RoomPerson(string Name, RoomRole Role, bool IsHere, DateTimeOffset? Until, DateTimeOffset? From);

/// <summary>Hours of a month that the client is shown: no names, kinds or rates.</summary>
/// <param name="Month">Its first day, in the client's zone.</param>
/// <param name="Minutes">All of them but gifts.</param>
/// <param name="GiftMinutes">What the agency gave beside them.</param>
/// <param name="Tasks">On visible tasks, most first; the rest went on the project as a whole.</param>
public sealed record RoomSpent(DateOnly Month, int Minutes, int GiftMinutes, IReadOnlyList<RoomTaskSpent> Tasks);

/// <summary>The same on one task.</summary>
/// <param name="Id">The room's own id of the task.</param>
public sealed record RoomTaskSpent(string Id, string Title, int Minutes);

/// <summary>A thread of questions and answers.</summary>
/// <param name="Id">The room's own id.</param>
/// <param name="AnswerBy">By when we promised to answer (UTC, whole minutes); null when nothing is owed.</param>
/// <param name="WaitsForYou">Whether we wait for the client.</param>
/// <param name="Earlier">How many messages before those shown; the talk's own page has all.</param>
public sealed record RoomTalk(string Id, string Title, DateTimeOffset? AnswerBy, bool WaitsForYou, int Earlier, IReadOnlyList<RoomMessage> Messages);

/// <summary>Something said between the client and the agency.</summary>
/// <param name="Author">The name of who said it.</param>
/// <param name="IsClients">Whether somebody of the client said it.</param>
/// <param name="IsYours">Whether the reader did.</param>
/// <param name="IsCut">Whether <paramref name="Text"/> is its beginning only; the talk's own page has all.</param>
/// <param name="At">When (UTC, whole minutes).</param>
public sealed record RoomMessage(string Author, bool IsClients, bool IsYours, string Text, bool IsCut, DateTimeOffset At, IReadOnlyList<RoomFile> Files)
{
    /// <summary>The room's own id where it is an answer of ours that the client may rate: the last one of its talk; null elsewhere.</summary>
    public string? Rate { get; init; }

    /// <summary>Whether it helped, as the client said; null while nothing was said.</summary>
    public bool? Helped { get; init; }
}

/// <summary>A file that came with a message.</summary>
/// <param name="Id">The room's own id.</param>
public sealed record RoomFile(string Id, string Name, long Bytes);

/// <summary>All talks about a project or about none, what was said last first, by pages.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="Pages">How many pages there are.</param>
public sealed record RoomTalkList(string Agency, string Client, RoomProject? Project, int Count, int Number, int Pages, IReadOnlyList<RoomTalkLine> Talks);

/// <summary>A talk in one line.</summary>
/// <param name="Id">The room's own id.</param>
/// <param name="Messages">How many were said.</param>
/// <param name="At">When the last was (UTC, whole minutes).</param>
public sealed record RoomTalkLine(string Id, string Title, DateTimeOffset? AnswerBy, bool WaitsForYou, int Messages, DateTimeOffset At);

/// <summary>A talk on its own page.</summary>
public sealed record RoomTalkPage(string Agency, string Client, RoomTalk Talk);

/// <summary>What became of a question.</summary>
/// <param name="Talk">The room's own id of its talk.</param>
/// <param name="AnswerBy">By when it will be answered (UTC, whole minutes); null when it has been.</param>
public sealed record RoomReceipt(string Talk, DateTimeOffset? AnswerBy);

/// <summary>A «no» of the room, as problem+json has it.</summary>
public sealed record RoomRefusal(string Type, string Title, int Status, string Detail);

/// <summary>A task on its own page.</summary>
/// <param name="Approvals">What was shown of it for approval, the latest first.</param>
public sealed record RoomTaskPage(string Agency, string Client, RoomProject Project, RoomTask Task, IReadOnlyList<RoomApproval> Approvals);

/// <summary>All visible tasks of a project, by stage: the first of each, or a page of one.</summary>
public sealed record RoomBoard(string Agency, string Client, RoomProject Project, IReadOnlyList<RoomProject> Projects, IReadOnlyList<RoomStage> Stages)
{
    /// <summary>The room's id of the stage that is shown alone; null where all are.</summary>
    public string? Stage { get; init; }

    /// <summary>Which page of that stage it is, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>How many pages that stage has.</summary>
    public int Pages { get; init; } = 1;
}
