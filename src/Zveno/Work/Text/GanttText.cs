using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Sentences of the Gantt chart, the critical path and baselines.</summary>
public abstract class GanttText : Texts
{
    public abstract string Gantt { get; }
    public abstract string Board { get; }
    public abstract string Scale { get; }
    public abstract string ScaleName(GanttScale scale);
    public abstract string Today { get; }
    public abstract string Task { get; }
    public abstract string Undated { get; }
    public abstract string UndatedHint { get; }
    public abstract string Empty { get; }
    public abstract string EmptyHint { get; }
    public abstract string Critical { get; }
    public abstract string CriticalHint { get; }
    public abstract string Conflict { get; }
    public abstract string Late { get; }
    public abstract string Baseline { get; }
    public abstract string NoBaseline { get; }
    public abstract string KeepPlan { get; }
    public abstract string BaselineName { get; }
    public abstract string RemoveBaseline { get; }
    public abstract string MenuOf(string number);
    public abstract string PlanTitle(string number);
    public abstract string DatesLegend { get; }
    public abstract string ShiftLegend { get; }
    public abstract string ShiftDays { get; }
    public abstract string Shift { get; }
    public abstract string WithDependants(int n);
    public abstract string NoDatesButton { get; }
    public abstract string Keys { get; }
    public abstract string NothingPlanned { get; }
    public abstract string WaitsFor(string numbers);
    public abstract string Done(int percent);

    /// <summary>How much later (or earlier, when negative) than a baseline, in working days: «+3 раб. дня».</summary>
    public abstract string Drift(int days);
    public abstract string SameAsPlan { get; }
    public abstract string New { get; }

    /// <summary>How far it may slip, in working days.</summary>
    public abstract string Slack(int days);
    public abstract string TooManyBaselines(int most);
    public abstract string NoDates(string number);
    public abstract string TooFar(int most);
    public abstract string PlanOf(DateOnly day);
    public abstract string BaselineRemoved(string name);
    public abstract string BaselineBack(string name);

    /// <summary>«AUTO-12: 3–7 декабря».</summary>
    public abstract string Planned(string number, string dates);
    public abstract string Unplanned(string number);
    public abstract string OfferDependants(int n);
    public abstract string Shifted(int n, int days);
    public abstract string TakenBack(int n);
    public abstract string TooManyTasks(int shown, int all);

    /// <summary>The name of a month in a head, short when there is little room.</summary>
    public abstract string ShortMonth(DateOnly day);

    /// <summary>«3–7 дек», «с 3 дек», «до 7 дек».</summary>
    public abstract string Dates(DateOnly? start, DateOnly? due);
}

/// <summary>Offers them as <c>text.Gantt</c>.</summary>
public static class GanttTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The sentences of the Gantt chart.</summary>
        public GanttText Gantt => text.Of<GanttText>();
    }
}
