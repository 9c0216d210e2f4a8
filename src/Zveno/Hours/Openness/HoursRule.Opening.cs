using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

public sealed partial class HoursRule
{
    /// <summary>The first day whose entries the client reads one by one, with what was done; null when hours are told by task only.</summary>
    public DateOnly? EntriesSince { get; private set; }

    /// <summary>Opens the project's hours to the client by entry from a day on, or (null) by task only. What was noted about earlier days was not written for him.</summary>
    /// <param name="today">Where the member works.</param>
    /// <exception cref="Refused">Not by who sells hours, or a day before this month.</exception>
    public void OpenEntries(DateOnly? since, DateOnly today, Member by, DateTimeOffset at)
    {
        if (!by.SellsHours) throw PackageRefusals.OnlySellers();
        if (since == EntriesSince) return;
        if (since < Months.Of(today)) throw new Refused(text => text.Openness.TooEarly(text.Full(Months.Of(today)))) { Field = "since" };
        EntriesSince = since;
        Record(new EntriesOpened(ProjectId, since, by.Id, at));
    }
}

/// <param name="Since">Null when hours are told by task again.</param>
public sealed record EntriesOpened(Guid Project, DateOnly? Since, Guid? By, DateTimeOffset At) : Activity(Project, By, At);
