using Zveno.Platform;

namespace Zveno.Media;

static class Refusals
{
    public static Refused OnlyWhoTalks() => new(text => text.Media.OnlyWhoTalks, StatusCodes.Status403Forbidden);

    public static Refused NotYoursToMeasure() => new(text => text.Media.NotYoursToMeasure, StatusCodes.Status403Forbidden);

    public static Refused ProjectEnded(string name) => new(text => text.Media.ProjectEnded(name));

    public static Refused TooLarge(string field) => new(text => text.Media.TooLarge) { Field = field };

    public static Refused BadDay(string field) => new(text => text.Media.BadDay) { Field = field };

    public static Refused BadNumber(string field) => new(text => text.Media.BadNumber) { Field = field };
}
