using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class WorkTask
{
    /// <summary>So many members work on a task beside the one who is responsible, at most.</summary>
    public const int MostHelpers = 20;

    /// <summary>Who works on it beside the one who is responsible, who watches it, who does not want to hear of it.</summary>
    public List<TaskPerson> People { get; } = [];

    /// <summary>
    /// Ids of those who work on it, with spaces between; kept here so that a board joins nothing. One of them who becomes responsible stays
    /// among them, so that he goes on working on it when somebody else answers for it: see <see cref="Helpers"/>.
    /// </summary>
    public string PeopleMarks { get; private set; } = "";

    /// <summary>Who works on it beside the one who is responsible.</summary>
    public IReadOnlyList<Guid> Helpers => HelpersOf(PeopleMarks, AssigneeId);

    internal static IReadOnlyList<Guid> HelpersOf(string marks, Guid? responsible) => marks.Length == 0 ? [] : [.. TaskJson.Marks(marks).Where(x => x != responsible)];

    /// <summary>Whether the member has it in hand: is responsible for it, or works on it.</summary>
    public bool IsInHandsOf(Guid member) => AssigneeId == member || (PeopleMarks.Length > 0 && PeopleMarks.Contains(member.ToString(), StringComparison.Ordinal));

    /// <summary>
    /// Puts a member beside the one who is responsible, or takes him off; where nobody is responsible, the first becomes it. The people must be loaded.
    /// </summary>
    /// <exception cref="Refused">Archived, not the member's to do, or too many.</exception>
    public void Share(Guid member, bool on, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (on && AssigneeId is null) { HandTo(member, by, at); return; }
        if (on == (member == AssigneeId || Helpers.Contains(member))) return;
        if (on && Helpers.Count >= MostHelpers) throw Refusals.TooManyHelpers(MostHelpers);
        if (on && People.All(x => x.MemberId != member || x.Part != TaskPart.Works)) People.Add(new TaskPerson(this, member, TaskPart.Works, at));
        if (!on) People.RemoveAll(x => x.MemberId == member && x.Part == TaskPart.Works);
        PeopleMarks = string.Join(' ', People.Where(x => x.Part == TaskPart.Works).Select(x => x.MemberId));
        Stepped(at);
        Record(new TaskShared(Id, ProjectId, member, on, by.Id, at));
    }

    /// <summary>Whether the member hears of it: who made it and who works on it do by themselves. The people must be loaded.</summary>
    public bool IsWatchedBy(Guid member) => (member == CreatedBy || IsInHandsOf(member))
        ? People.All(x => x.MemberId != member || x.Part != TaskPart.Rests)
        : People.Any(x => x.MemberId == member && x.Part == TaskPart.Watches);

    /// <summary>Who hears of it: who made it, who works on it and who asked, without those who do not want to. The people must be loaded.</summary>
    public IReadOnlyList<Guid> Watchers =>
        [.. new[] { CreatedBy, AssigneeId ?? CreatedBy }.Concat(TaskJson.Marks(PeopleMarks)).Concat(People.Where(x => x.Part == TaskPart.Watches).Select(x => x.MemberId)).Distinct().Where(IsWatchedBy)];

    /// <summary>Lets a member hear of it, or no more. Whoever sees it may watch it; of others, those decide who work on it. The people must be loaded.</summary>
    /// <param name="whose">Who is to watch: one who may see it.</param>
    /// <exception cref="Refused">Somebody else's watching by one who does not work on it, or an outsider who cannot see it.</exception>
    public void Watch(Member whose, bool on, Member by, DateTimeOffset at)
    {
        if (whose.Id != by.Id) Demands(by);
        if (on && whose.IsOutsider() && !IsInHandsOf(whose.Id)) throw Refusals.WatcherSeesNot(whose.Name);
        if (IsWatchedBy(whose.Id) == on) return;
        People.RemoveAll(x => x.MemberId == whose.Id && x.Part != TaskPart.Works);
        if (on != (whose.Id == CreatedBy || IsInHandsOf(whose.Id))) People.Add(new TaskPerson(this, whose.Id, on ? TaskPart.Watches : TaskPart.Rests, at));
        Record(new TaskWatched(Id, ProjectId, whose.Id, on, by.Id, at));
    }
}
