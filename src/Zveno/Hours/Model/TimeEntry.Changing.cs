using Zveno.Agencies;
using Zveno.Work;
using Zveno.Platform;

namespace Zveno.Hours;

public sealed partial class TimeEntry
{
    /// <summary>How many days after its own a line may be edited; later only a correcting line changes it.</summary>
    public const int OpenDays = 7;

    /// <summary>Whether its day is open at <paramref name="at"/>, by the member's own calendar; needs <see cref="Member"/>.</summary>
    public bool IsOpen(DateTimeOffset at) => CorrectsId is null && Corrections.Count == 0 && Member.Today(at).DayNumber - Day.DayNumber <= OpenDays;

    /// <summary>Changes it: edited while its day is open, else by correcting lines, which are returned to be added.</summary>
    /// <param name="on">On what it went.</param>
    /// <param name="seconds">How long it is to count, 0 to a day.</param>
    /// <exception cref="Refused">Another's hours, a line that corrects another, or an impossible length.</exception>
    public IReadOnlyList<TimeEntry> Change(TimeOn on, int seconds, string? note, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (seconds is < 0 or > MostSeconds) throw Refusals.BadLength();
        on = on.Checked();
        if (RemovedAt is not null) throw Refusals.EntryRemoved();
        if (!IsOpen(at)) return Correct(on, seconds, note, by.Id, at);
        if (seconds == 0) { Remove(by, at); return []; }
        var (was, wasSeconds) = (On, Seconds);
        (Seconds, Note) = (seconds, Demand.OptionalText(note, MostNote, "note"));
        Put(on);
        Record(new HoursRewritten(Id, MemberId, Day, wasSeconds, was, seconds, on, by.Id, at));
        return [];
    }

    /// <summary>Takes it out; while its day is open it can be put back, afterwards a line of minus as much is returned to be added.</summary>
    public IReadOnlyList<TimeEntry> Remove(Member by, DateTimeOffset at)
    {
        Demands(by);
        if (RemovedAt is not null) return [];
        if (!IsOpen(at)) return Correct(On, 0, Note, by.Id, at);
        RemovedAt = at;
        Record(new HoursRemoved(Id, MemberId, Day, Seconds, On, by.Id, at));
        return [];
    }

    /// <summary>Puts it back.</summary>
    public void Restore(Member by, DateTimeOffset at)
    {
        Demands(by);
        if (RemovedAt is null) return;
        RemovedAt = null;
        Entered(by.Id, at);
    }

    /// <summary>
    /// Goes with its task to another project, whoever takes it there: rewritten with its history kept while its day is open, else by correcting lines,
    /// which are returned to be added. How long it is does not change, nor does what it counts as on the task.
    /// </summary>
    internal IReadOnlyList<TimeEntry> GoWith(WorkTask task, Guid? by, DateTimeOffset at)
    {
        var (was, on) = (On, On with { Client = task.ClientId, Project = task.ProjectId });
        if (RemovedAt is null && !IsOpen(at)) return Correct(on, Current, Note, by, at);
        Put(on);
        if (RemovedAt is null) Record(new HoursRewritten(Id, MemberId, Day, Seconds, was, Seconds, on, by, at));
        return [];
    }

    List<TimeEntry> Correct(TimeOn on, int seconds, string? note, Guid? by, DateTimeOffset at)
    {
        var lines = new List<TimeEntry>();
        if (on == On)
        {
            if (seconds != Current) lines.Add(Line(Ids.New(at), on, seconds - Current, note, this, by, at));
        }
        else
        {
            if (Current != 0) lines.Add(Line(Ids.New(at), On, -Current, note, this, by, at));
            if (seconds != 0) lines.Add(Line(Ids.New(at), on, seconds, note, null, by, at));
        }
        return lines;
    }

    TimeEntry Line(Guid id, TimeOn on, int seconds, string? note, TimeEntry? corrected, Guid? by, DateTimeOffset at)
    {
        var line = new TimeEntry(id, MemberId, on, Day, seconds, note, by, at) { CorrectsId = corrected?.Id };
        line.Entered(by, at);
        return line;
    }

    void Demands(Member by)
    {
        if (MemberId != by.Id && !by.Leads) throw Refusals.NotYourHours();
        if (CorrectsId is not null) throw Refusals.CorrectionStays();
    }
}
