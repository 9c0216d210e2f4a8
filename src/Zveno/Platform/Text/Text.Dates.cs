using System.Globalization;

namespace Zveno.Platform;

/// <summary>Dates as people say them. Instants come in UTC and are shown in the reader's zone; a <see cref="DateOnly"/> is nobody's zone.</summary>
public sealed partial class Text
{
    /// <summary>«15:15», 24 hours.</summary>
    public string Time(DateTimeOffset at) => Local(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>«сегодня», «завтра», «вчера», «пт 27 ноября», «27 ноября 2027».</summary>
    public string Day(DateOnly day) => (day.DayNumber - Today.DayNumber) switch
    {
        0 => Dates.Today,
        1 => Dates.Tomorrow,
        -1 => Dates.Yesterday,
        _ => Date(day),
    };

    /// <summary>«пт 27 ноября», «27 ноября 2027»: for what is read on other days than it was written.</summary>
    public string Date(DateOnly day, TimeOnly? time = null) =>
        (day.Year == Today.Year ? $"{Dates.Weekday(day)}\u00A0{Dates.Day(day)}" : $"{Dates.Day(day)}\u00A0{Year(day)}") + (time is { } at ? $"\u00A0{at.ToString("HH:mm", CultureInfo.InvariantCulture)}" : "");

    /// <summary>«сегодня 15:15», «пт 27 ноября, 15:15».</summary>
    public string When(DateTimeOffset at)
    {
        var day = DayOf(at);
        var near = Math.Abs(day.DayNumber - Today.DayNumber) <= 1;
        return Day(day) + (near ? "\u00A0" : ", ") + Time(at);
    }

    /// <summary>All of it, for a hover: «пятница, 27 ноября 2026, 15:15 UTC+3».</summary>
    public string Full(DateTimeOffset at) =>
        $"{Full(DayOf(at))}, {Time(at)} {OffsetOf(Local(at).Offset)}";

    /// <summary>«пятница, 27 ноября 2026».</summary>
    public string Full(DateOnly day) => $"{Dates.FullWeekday(day)}, {Dates.Day(day)}\u00A0{Year(day)}";

    /// <summary>«ноябрь 2026».</summary>
    public string Month(DateOnly day) => $"{Dates.Month(day)}\u00A0{Year(day)}";

    /// <summary>Both days included: «1–5 ноября», «28 ноября – 3 декабря», with years once they are not this one.</summary>
    public string Days(DateOnly from, DateOnly to)
    {
        var year = to.Year == Today.Year && from.Year == to.Year ? "" : $"\u00A0{Year(to)}";
        if (from == to) return Dates.Day(from) + year;
        if (from.Year != to.Year) return $"{Dates.Day(from)}\u00A0{Year(from)}\u00A0– {Dates.Day(to)}{year}";
        return from.Month == to.Month
            ? $"{from.Day}–{Dates.Day(to)}{year}"
            : $"{Dates.Day(from)}\u00A0– {Dates.Day(to)}{year}";
    }

    /// <summary>How long ago, while that is easier to grasp than a time: «только что», «5 минут назад», «3 часа назад», then as <see cref="When"/>; ahead of now «через 5 минут».</summary>
    public string Ago(DateTimeOffset at)
    {
        var passed = Now - at;
        var (minutes, hours) = ((long)passed.Duration().TotalMinutes, (long)passed.Duration().TotalHours);
        if (minutes == 0) return Dates.JustNow;
        if (minutes < 60) return passed > TimeSpan.Zero ? Dates.MinutesAgo(minutes) : Dates.InMinutes(minutes);
        if (hours < 12 && DayOf(at) == Today) return passed > TimeSpan.Zero ? Dates.HoursAgo(hours) : Dates.InHours(hours);
        return When(at);
    }

    /// <summary>The same with a time of that day, when there is one: «завтра 15:00».</summary>
    public string Day(DateOnly day, TimeOnly? time) => time is { } at ? $"{Day(day)}\u00A0{at.ToString("HH:mm", CultureInfo.InvariantCulture)}" : Day(day);

    /// <summary>A due date: «сегодня», «завтра», «до 27 ноября», «просрочено на 3 дня».</summary>
    public string Due(DateOnly day) => (Today.DayNumber - day.DayNumber) switch
    {
        > 0 and var days => Dates.Overdue(days),
        0 => Dates.Today,
        -1 => Dates.Tomorrow,
        _ => Dates.By(day.Year == Today.Year ? Dates.Day(day) : $"{Dates.Day(day)}\u00A0{Year(day)}"),
    };

    /// <summary>The same with a time of that day, when there is one and the day is not past: «сегодня 15:00».</summary>
    public string Due(DateOnly day, TimeOnly? time) => time is { } at && day >= Today ? $"{Due(day)}\u00A0{at.ToString("HH:mm", CultureInfo.InvariantCulture)}" : Due(day);

    /// <summary>A promised moment: «до 15:15», «завтра до 10:00», «пн 30 ноября до 10:00».</summary>
    public string Until(DateTimeOffset at) =>
        DayOf(at) == Today ? Dates.By(Time(at)) : $"{Day(DayOf(at))} {Dates.By(Time(at))}";

    static string Year(DateOnly day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);

    static string OffsetOf(TimeSpan offset) =>
        "UTC" + (offset < TimeSpan.Zero ? "−" : "+") + Math.Abs(offset.Hours).ToString(CultureInfo.InvariantCulture)
        + (offset.Minutes == 0 ? "" : ":" + Math.Abs(offset.Minutes).ToString("00", CultureInfo.InvariantCulture));
}
