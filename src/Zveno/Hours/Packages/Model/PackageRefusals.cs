using Zveno.Platform;

namespace Zveno.Hours;

static class PackageRefusals
{
    public static Refused OnlySellers() => new(text => text.Packages.OnlySellers, StatusCodes.Status403Forbidden);

    public static Refused ProjectIsOver(string project) => new(text => text.Packages.ProjectIsOver(project), StatusCodes.Status409Conflict);

    public static Refused BadHours(string field) => new(text => text.Packages.BadHours) { Field = field };

    public static Refused BadMonths() => new(text => text.Packages.BadMonths) { Field = "carryMonths" };

    public static Refused BadPrice(string field) => new(text => text.Packages.BadPrice) { Field = field };

    public static Refused BadMonth() => new(text => text.Packages.BadMonth) { Field = "month" };

    public static Refused MonthIsClosed(DateOnly month) => new(text => text.Packages.MonthIsClosed(text.Month(month)), StatusCodes.Status409Conflict) { Field = "month" };

    public static Refused DayIsClosed(DateOnly day) => new(text => text.Packages.MonthIsClosed(text.Month(day)), StatusCodes.Status409Conflict) { Field = "day" };

    public static Refused NothingAgreed() => new(text => text.Packages.NothingAgreed, StatusCodes.Status409Conflict);

    public static Refused NothingToChoose() => new(text => text.Packages.NothingToChoose, StatusCodes.Status409Conflict);

    public static Refused MonthIsNotOver(DateOnly month) => new(text => text.Packages.MonthIsNotOver(text.Month(month))) { Field = "month" };

    public static Refused TimersAsk(int count) => new(text => text.Packages.TimersAsk(count), StatusCodes.Status409Conflict);

    public static Refused OnlyLeads() => new(text => text.Packages.OnlyLeads, StatusCodes.Status403Forbidden);

    public static Refused MoreThanThereIs(int minutes) => new(text => text.Packages.MoreThanThereIs(text.Duration(TimeSpan.FromMinutes(minutes)))) { Field = "worked" };

    public static Refused SameTask() => new(text => text.Packages.SameTask) { Field = "to" };

    public static Refused OtherProject() => new(text => text.Packages.OtherProject) { Field = "to" };
}
