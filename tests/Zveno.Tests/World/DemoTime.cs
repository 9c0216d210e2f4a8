using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>The demo's half year (or less): from its first working day to «now», the last working moment before the real one.</summary>
sealed class DemoTime
{
    /// <summary>The office's zone.</summary>
    public static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");

    /// <summary>Twenty minutes before the office closes, when the real moment is out of hours.</summary>
    static readonly TimeSpan Evening = new(18, 40, 0);

    /// <param name="real">The real moment (UTC).</param>
    /// <param name="months">How long the story is.</param>
    public DemoTime(DateTimeOffset real, int months = 6)
    {
        Real = real;
        Office = new WorkingTime(WorkingCalendar.Of("RU"), WorkingHours.Parse("1-5 10:00-19:00", Moscow));
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(real, Moscow).DateTime);
        if (Office.IsOpenAt(real))
        {
            Now = new DateTimeOffset(real.Ticks / TimeSpan.TicksPerMinute * TimeSpan.TicksPerMinute, TimeSpan.Zero);
        }
        else
        {
            while (!IsWorking(today) || At(today, Evening) > real) today = today.AddDays(-1);
            Now = At(today, Evening);
        }
        Today = today;
        First = today.AddMonths(-months);
        while (!IsWorking(First)) First = First.AddDays(1);
    }

    /// <summary>The real moment (UTC).</summary>
    public DateTimeOffset Real { get; }

    /// <summary>Where the story ends (UTC): a moment of working time.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>Its date in the office.</summary>
    public DateOnly Today { get; }

    /// <summary>The first working day.</summary>
    public DateOnly First { get; }

    /// <summary>The office's working time.</summary>
    public WorkingTime Office { get; }

    /// <summary>Whether the office works on that date.</summary>
    public bool IsWorking(DateOnly date) => Office.PlannedOn(date) > TimeSpan.Zero;

    /// <summary>An instant (UTC) by the clock of a zone; the office's unless said.</summary>
    public static DateTimeOffset At(DateOnly date, TimeSpan time, TimeZoneInfo? zone = null)
    {
        var local = date.ToDateTime(TimeOnly.MinValue) + time;
        return new DateTimeOffset(local, (zone ?? Moscow).GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>The date of an instant in the office.</summary>
    public static DateOnly DateOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Moscow).DateTime);

    /// <summary>So many working days on (or back).</summary>
    public DateOnly Days(DateOnly from, int count)
    {
        for (var step = Math.Sign(count); count != 0; count -= step)
            do from = from.AddDays(step); while (!IsWorking(from));
        return from;
    }

    /// <summary>Working days from one date to another, both included.</summary>
    public IEnumerable<DateOnly> WorkingDays(DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
            if (IsWorking(day)) yield return day;
    }

    /// <summary>The moment from which so much working time has passed until the story's now.</summary>
    public DateTimeOffset Ago(TimeSpan working)
    {
        var (early, late) = (Now.AddDays(-20), Now);
        while (late - early > TimeSpan.FromSeconds(1))
        {
            var middle = early + ((late - early) / 2);
            if (Office.Between(middle, Now) >= working) early = middle;
            else late = middle;
        }
        return new DateTimeOffset(early.Ticks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, TimeSpan.Zero);
    }
}
