using Zveno.Agencies;

namespace Zveno.Hours;

public sealed partial class TimeEntry
{
    /// <summary>Longest name of where it came from, in characters.</summary>
    public const int MostOrigin = 80;

    /// <summary>An entry that comes from another tracker, however long ago its day was.</summary>
    /// <param name="origin">What it is called there: it comes but once.</param>
    /// <param name="gift">Whether it was not billable there.</param>
    /// <exception cref="Zveno.Platform.Refused">Not by who leads, a day ahead or of a closed month, or an impossible length.</exception>
    public static TimeEntry Brought(Guid id, Member whose, TimeOn on, DateOnly day, int seconds, string? note, bool gift, string origin, HoursPolicy policy, Member by, DateTimeOffset at)
    {
        if (!by.Leads) throw Refusals.OnlyLeads();
        if (day > whose.Today(at)) throw Refusals.DayAhead();
        if (seconds is < 1 or > MostSeconds) throw Refusals.BadLength();
        if (policy.Closes(day)) throw PackageRefusals.DayIsClosed(day);
        var entry = new TimeEntry(id, whose.Id, on.Checked(), day, seconds, policy.Rounding.Of(seconds), note, by.Id, at) { Origin = origin, IsGift = gift };
        entry.Entered(by.Id, at);
        return entry;
    }

    /// <summary>Comes again after it was taken back.</summary>
    public void BringAgain(Member by, DateTimeOffset at)
    {
        if (!by.Leads) throw Refusals.OnlyLeads();
        RemovedAt = null;
        Entered(by.Id, at);
    }

    /// <summary>Takes out what was brought, however long ago its day was. Needs <see cref="Corrections"/>.</summary>
    /// <returns>False when it stays: its month is closed, or it was corrected.</returns>
    public bool TakeBack(HoursPolicy policy, Member by, DateTimeOffset at)
    {
        if (!by.Leads) throw Refusals.OnlyLeads();
        if (RemovedAt is not null) return true;
        if (Origin is null || policy.Closes(Day) || Corrections.Count > 0) return false;
        RemovedAt = at;
        Record(new HoursRemoved(Id, MemberId, Day, Seconds, On, by.Id, at));
        return true;
    }
}
