using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

public sealed partial class HoursRule
{
    /// <summary>The last closed day: entries of it and of those before are locked. Null when nothing is closed.</summary>
    public DateOnly? ClosedThrough { get; private set; }

    /// <summary>Closes all months up to this one: what was told and invoiced stays as it was.</summary>
    /// <param name="today">Where the member works.</param>
    /// <param name="asking">Timers of the project that wait to be told how much of them was work.</param>
    /// <exception cref="Refused">Not by who sells hours, the month is not over, or time is not told yet.</exception>
    public void Close(DateOnly month, DateOnly today, int asking, Member by, DateTimeOffset at)
    {
        if (!by.SellsHours) throw PackageRefusals.OnlySellers();
        if (Months.EndOf(month) >= today) throw PackageRefusals.MonthIsNotOver(month);
        if (asking > 0) throw PackageRefusals.TimersAsk(asking);
        if (ClosedThrough >= Months.EndOf(month)) return;
        Through(Months.EndOf(month), by, at);
    }

    /// <summary>Opens this month and all after it again.</summary>
    /// <exception cref="Refused">Not by who leads.</exception>
    public void Reopen(DateOnly month, Member by, DateTimeOffset at)
    {
        if (!by.Leads) throw PackageRefusals.OnlyLeads();
        if (ClosedThrough >= Months.Of(month)) Through(Months.Of(month).AddDays(-1), by, at);
    }

    void Through(DateOnly day, Member by, DateTimeOffset at)
    {
        Record(new HoursClosed(ProjectId, ClosedThrough, day, by.Id, at));
        ClosedThrough = day;
    }
}
