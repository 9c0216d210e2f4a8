using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class WorkTask
{
    /// <summary>The time of day on <see cref="StartOn"/>, where the agency is; null is the beginning of that day.</summary>
    public TimeOnly? StartTime { get; private set; }

    /// <summary>Sets the time of day at which it begins.</summary>
    /// <exception cref="Refused">A time without a date, or later than it is due.</exception>
    public void BeginAt(TimeOnly? time, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (time is not null && StartOn is null) throw Refusals.StartTimeWithoutDate();
        if (StartOn == DueOn && time > DueTime) throw Refusals.DueBeforeStart("startTime");
        var was = TaskValue.Of(this);
        StartTime = time is { } of ? new TimeOnly(of.Hour, of.Minute) : null;
        if (TaskValue.Of(this) == was) return;
        Changed("dates", was, by, at);
    }
}
