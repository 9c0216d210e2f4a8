using Zveno.Platform;

namespace Zveno.Work;

sealed class GanttTextEn : GanttText
{
    static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public override string Gantt => "Gantt";
    public override string Board => "Board";
    public override string Scale => "Scale";
    public override string ScaleName(GanttScale scale) => scale.ToString();
    public override string Today => "Today";
    public override string Task => "Task";
    public override string Undated => "No dates";
    public override string UndatedHint => "Drag one onto the chart, or open its plan, to give it dates.";
    public override string Empty => "Nothing to draw yet";
    public override string EmptyHint => "Give tasks a start and a due date: they will stand on the chart.";
    public override string Critical => "Critical path";
    public override string CriticalHint => "On the critical path: if this slips, the whole project slips";
    public override string Conflict => "Begins before what it waits for is done";
    public override string Late => "Overdue";
    public override string Baseline => "Baseline";
    public override string NoBaseline => "No comparison";
    public override string KeepPlan => "Keep this plan";
    public override string BaselineName => "Name of the plan";
    public override string RemoveBaseline => "Remove this baseline";
    public override string MenuOf(string number) => $"Plan of {number}";
    public override string PlanTitle(string number) => $"Plan of {number}";
    public override string DatesLegend => "Start and due date";
    public override string ShiftLegend => "Shift";
    public override string ShiftDays => "By how many working days (minus for earlier)";
    public override string Shift => "Shift";
    public override string WithDependants(int n) => $"Along with those that wait for it: {Tasks(n)}";
    public override string NoDatesButton => "Take the dates off";
    public override string Keys => "Up and down go through the tasks, left and right shift by a working day, with Shift the due date, with Alt the start, P opens the plan of the task.";
    public override string NothingPlanned => "There is nothing to keep: no task of the project has dates. Give dates to one at least.";
    public override string WaitsFor(string numbers) => $"Waits for {numbers}";
    public override string Done(int percent) => $"{percent}% done";
    public override string Drift(int days) => $"{(days > 0 ? "+" : "−")}{Plural.EnCount(Math.Abs(days), "working day", "working days")}";
    public override string SameAsPlan => "as planned";
    public override string New => "not in the plan";
    public override string Slack(int days) => $"{Plural.EnCount(days, "working day", "working days")} of slack";
    public override string TooManyBaselines(int most) => $"There are {most} baselines already. Remove one that is not needed, then keep this one.";
    public override string NoDates(string number) => $"{number} has no dates, so there is nothing to shift. Give it a start or a due date.";
    public override string TooFar(int most) => $"At most {most} working days at once.";
    public override string PlanOf(DateOnly day) => $"Plan of {day.Day} {Months[day.Month - 1]} {day.Year}";
    public override string BaselineRemoved(string name) => $"The baseline “{name}” is removed";
    public override string BaselineBack(string name) => $"The baseline “{name}” is here again";
    public override string Planned(string number, string dates) => $"{number}: {dates}";
    public override string Unplanned(string number) => $"{number}: no dates now";
    public override string OfferDependants(int n) => $"Shift what waits for it: {Tasks(n)}";
    public override string Shifted(int n, int days) => $"{Tasks(n)} shifted: {Drift(days)}";
    public override string TakenBack(int n) => $"Dates are back: {Tasks(n)}";
    public override string TooManyTasks(int shown, int all) => $"The first {shown} of {all} are shown: narrow the filter.";
    public override string ShortMonth(DateOnly day) => Months[day.Month - 1];

    public override string Dates(DateOnly? start, DateOnly? due) => (start, due) switch
    {
        ({ } from, { } to) when from == to => Day(from),
        ({ } from, { } to) when from.Month == to.Month && from.Year == to.Year => $"{from.Day}–{Day(to)}",
        ({ } from, { } to) => $"{Day(from)} – {Day(to)}",
        ({ } from, null) => $"from {Day(from)}",
        (null, { } to) => $"by {Day(to)}",
        _ => "no dates",
    };

    static string Day(DateOnly day) => $"{day.Day}\u00A0{Months[day.Month - 1]}";

    static string Tasks(int n) => Plural.EnCount(n, "task", "tasks");
}
