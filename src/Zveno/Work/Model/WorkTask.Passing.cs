using Zveno.Agencies;

namespace Zveno.Work;

public sealed partial class WorkTask
{
    /// <summary>
    /// Passes what one member does of the task on to another: who answers for it, where it was he; else his place beside the one who does.
    /// Everybody else stays. The people must be loaded.
    /// </summary>
    /// <param name="from">Whose hands it leaves; null is nobody's, and hands it over whole.</param>
    /// <param name="to">Whose hands it goes to; null leaves it to the others.</param>
    /// <exception cref="Platform.Refused">Archived, not the member's to do, or not in those hands any more.</exception>
    public void PassOn(Guid? from, Guid? to, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (from is { } had && !IsInHandsOf(had)) throw Refusals.NotInThoseHands(Name);
        if (from == to && from is not null) return;
        var leaves = from is { } left && People.Any(x => x.MemberId == left && x.Part == TaskPart.Works);
        if (from is null || from == AssigneeId)
        {
            if (leaves) Share(from!.Value, false, by, at);
            HandTo(to, by, at);
            return;
        }
        if (to is { } came) Share(came, true, by, at);            // first, so that who passes on the own part still may
        if (leaves) Share(from.Value, false, by, at);
    }
}
