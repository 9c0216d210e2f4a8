using System.Globalization;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Says what values of a task were and what they became.</summary>
static class TellingValues
{
    /// <summary>«срок: 3 апреля → 7 апреля, оценка: 2 ч → нет».</summary>
    public static string Values(this Text text, TaskValue was, TaskValue now)
    {
        var said = new List<string>();
        if ((was.StartOn, was.StartTime) != (now.StartOn, now.StartTime)) said.Add(text.Work.SaidValue(text.Work.SaidStart, text.Of(was.StartOn, was.StartTime), text.Of(now.StartOn, now.StartTime)));
        if ((was.DueOn, was.DueTime) != (now.DueOn, now.DueTime)) said.Add(text.Work.SaidValue(text.Work.SaidDue, text.Of(was.DueOn, was.DueTime), text.Of(now.DueOn, now.DueTime)));
        if (was.Minutes != now.Minutes) said.Add(text.Work.SaidValue(text.Work.SaidEstimate, text.Of(was.Minutes), text.Of(now.Minutes)));
        if (was.Priority != now.Priority) said.Add(text.Work.SaidValue(text.Work.SaidPriority, text.Work.PriorityName(was.Priority), text.Work.PriorityName(now.Priority)));
        if (was.IsStarred != now.IsStarred) said.Add(text.Work.SaidStar(now.IsStarred));
        return string.Join(", ", said);
    }

    // A day by its date, not by «завтра»: who reads the history a month later reads the same.
    static string? Of(this Text text, DateOnly? day, TimeOnly? time) => day is { } on ? text.Days(on, on) + (time is { } at ? "\u00A0" + at.ToString("HH:mm", CultureInfo.InvariantCulture) : "") : null;

    static string? Of(this Text text, int? minutes) => minutes is { } estimate ? text.Duration(TimeSpan.FromMinutes(estimate)) : null;
}
