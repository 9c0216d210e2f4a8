using Zveno.Platform;

namespace Zveno.Work;

static class GanttRefusals
{
    public static Refused NothingPlanned() => new(text => text.Gantt.NothingPlanned);

    public static Refused TooManyBaselines() => new(text => text.Gantt.TooManyBaselines(Baseline.Most)) { Field = "name" };

    public static Refused NoDates(string number) => new(text => text.Gantt.NoDates(number)) { Field = "days" };

    public static Refused TooFar(int most) => new(text => text.Gantt.TooFar(most)) { Field = "days" };

    public static Refused BadDate(string field) => Refusals.BadYear(field);
}
