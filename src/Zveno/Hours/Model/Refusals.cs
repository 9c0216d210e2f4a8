using Zveno.Platform;

namespace Zveno.Hours;

static class Refusals
{
    public static Refused WorkNeedsProject() => new(text => text.Timesheet.WorkNeedsProject) { Field = "on" };

    public static Refused HoursAreTold(TimeSpan hours) => new(text => text.Timesheet.HoursAreTold(text.Duration(hours)), StatusCodes.Status409Conflict) { Field = "project" };

    public static Refused ProjectEnded(string project) => new(text => text.Timesheet.ProjectEnded(project), StatusCodes.Status409Conflict) { Field = "on" };

    public static Refused NotYourHours() => new(text => text.Timesheet.NotYourHours, StatusCodes.Status403Forbidden);

    public static Refused OnlyLeads() => new(text => text.Timesheet.OnlyLeads, StatusCodes.Status403Forbidden);

    public static Refused DayAhead() => new(text => text.Timesheet.DayAhead) { Field = "day" };

    public static Refused BadLength() => new(text => text.Timesheet.BadLength) { Field = "worked" };

    public static Refused BadLimit() => new(text => text.Timesheet.BadLimit) { Field = "limit" };

    public static Refused NothingSaid() => new(text => text.Timesheet.NothingSaid) { Field = "text" };

    public static Refused BadStart() => new(text => text.Timesheet.BadStart) { Field = "startedAt" };

    public static Refused BadStep() => new(text => text.Timesheet.BadStep) { Field = "roundTo" };

    public static Refused BadPlace(string given) => new(text => text.Timesheet.BadPlace(given)) { Field = "on" };

    public static Refused EntryRemoved() => new(text => text.Timesheet.EntryRemoved, StatusCodes.Status409Conflict);

    public static Refused CorrectionStays() => new(text => text.Timesheet.CorrectionStays);

    public static Refused TimerStopped() => new(text => text.Timesheet.TimerStopped, StatusCodes.Status409Conflict);

    public static Refused TimerRuns() => new(text => text.Timesheet.TimerRuns, StatusCodes.Status409Conflict);

    public static Refused NoPause() => new(text => text.Timesheet.NoPause, StatusCodes.Status409Conflict);

    public static Refused BadSilence() => new(text => text.Timesheet.BadSilence(HoursSettings.MostSilence)) { Field = "pauseAfter" };

    public static Refused NothingRuns() => new(text => text.Timesheet.NothingRuns, StatusCodes.Status409Conflict);

    public static Refused MoreThanPassed(TimeSpan passed) => new(text => text.Timesheet.MoreThanPassed(text.Duration(passed))) { Field = "worked" };
}
