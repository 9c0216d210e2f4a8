using Zveno.Agencies;
using Zveno.Work;
using Zveno.Platform;

namespace Zveno.Hours;

public sealed partial class TimeEntry
{
    /// <summary>How many days after its own a line may be edited; later only a correcting line changes it.</summary>
    public const int OpenDays = 7;

    /// <summary>Whether its day is open at <paramref name="at"/>, by the member's own calendar, and its month is not closed; needs <see cref="Member"/>.</summary>
    public bool IsOpen(HoursPolicy policy, DateTimeOffset at) => CorrectsId is null && !policy.Closes(Day) && Corrections.Count == 0 && Member.Today(at).DayNumber - Day.DayNumber <= OpenDays;

    /// <summary>Changes it: edited while its day is open, else by correcting lines, which are returned to be added.</summary>
    /// <param name="on">On what it went.</param>
    /// <param name="seconds">How long it is to count, 0 to a day.</param>
    /// <param name="gift">Whether it is the agency's gift.</param>
    /// <exception cref="Refused">Another's hours, a line that corrects another, or an impossible length.</exception>
    public IReadOnlyList<TimeEntry> Change(TimeOn on, int seconds, string? note, bool gift, HoursPolicy policy, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (seconds is < 0 or > MostSeconds) throw Refusals.BadLength();
        on = on.Checked();
        if (RemovedAt is not null) throw Refusals.EntryRemoved();
        if (!IsOpen(policy, at)) return Correct(on, seconds, policy.Rounding.Of(seconds), note, gift, policy, by.Id, at);
        if (seconds == 0) { Remove(policy, by, at); return []; }
        var (was, wasSeconds, wasGift, wasNote) = (On, Seconds, IsGift, Note);
        (Minutes, IsGift, Note) = (seconds == Seconds ? Minutes : policy.Rounding.Of(seconds), gift, Demand.OptionalText(note, MostNote, "note"));
        Seconds = seconds;
        Put(on);
        Record(new HoursRewritten(Id, MemberId, Day, wasSeconds, was, seconds, on, by.Id, at, gift == wasGift ? null : gift, Note != wasNote));
        return [];
    }

    /// <summary>Takes it out; while its day is open it can be put back, afterwards a line of minus as much is returned to be added.</summary>
    public IReadOnlyList<TimeEntry> Remove(HoursPolicy policy, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (RemovedAt is not null) return [];
        if (!IsOpen(policy, at)) return Correct(On, 0, 0, Note, IsGift, policy, by.Id, at);
        RemovedAt = at;
        Record(new HoursRemoved(Id, MemberId, Day, Seconds, On, by.Id, at));
        return [];
    }

    /// <summary>Puts it back.</summary>
    /// <exception cref="Refused">Another's hours, or its month was closed meanwhile.</exception>
    public void Restore(HoursPolicy policy, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (RemovedAt is null) return;
        if (policy.Closes(Day)) throw PackageRefusals.DayIsClosed(Day);
        RemovedAt = null;
        Entered(by.Id, at);
    }

    /// <summary>
    /// Goes with its task to another project, whoever takes it there: rewritten with its history kept while its day is open, else by correcting lines,
    /// which are returned to be added. How long it is does not change, nor does what it counts as on the task.
    /// </summary>
    internal IReadOnlyList<TimeEntry> GoWith(WorkTask task, HoursPolicy policy, Guid? by, DateTimeOffset at)
    {
        var (was, on) = (On, On with { Client = task.ClientId, Project = task.ProjectId });
        if (RemovedAt is null && !IsOpen(policy, at)) return Correct(on, Current, CurrentMinutes, Note, IsGift, policy, by, at);
        Put(on);
        if (RemovedAt is null) Record(new HoursRewritten(Id, MemberId, Day, Seconds, was, Seconds, on, by, at));
        return [];
    }

    // A day of a closed month is corrected on the first open one: what was told and invoiced stays as it was.
    List<TimeEntry> Correct(TimeOn on, int seconds, int minutes, string? note, bool gift, HoursPolicy policy, Guid? by, DateTimeOffset at)
    {
        var (lines, day) = (new List<TimeEntry>(), policy.FirstOpen(Day));
        if (on == On && gift == IsGift)
        {
            if (seconds != Current) lines.Add(Line(on, day, seconds - Current, minutes - CurrentMinutes, note, gift, this, by, at));
        }
        else
        {
            if (Current != 0) lines.Add(Line(On, day, -Current, -CurrentMinutes, note, IsGift, this, by, at));
            if (seconds != 0) lines.Add(Line(on, day, seconds, minutes, note, gift, null, by, at));
        }
        return lines;
    }

    TimeEntry Line(TimeOn on, DateOnly day, int seconds, int minutes, string? note, bool gift, TimeEntry? corrected, Guid? by, DateTimeOffset at)
    {
        var line = new TimeEntry(Ids.New(at), MemberId, on, day, seconds, minutes, note, by, at) { CorrectsId = corrected?.Id, IsGift = gift };
        line.Entered(by, at);
        return line;
    }

    void Demands(Member by)
    {
        if (MemberId != by.Id && !by.Leads) throw Refusals.NotYourHours();
        if (CorrectsId is not null) throw Refusals.CorrectionStays();
    }
}
