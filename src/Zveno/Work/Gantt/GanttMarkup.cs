using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>
/// Writes the lines of a chart by hand, as a board's cards are: three hundred of them are rendered on every change. A line's bar is an SVG of its own,
/// so that a phone can stretch it to the width of the screen. Everything that people wrote goes through the encoder.
/// </summary>
sealed class GanttMarkup(GanttModel model, Text text)
{
    /// <summary>Height of a line, in pixels; the style sheet says the same.</summary>
    public const int Row = 36;

    const int BarTop = 9;
    const int BarHeight = 16;
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);
    readonly StringBuilder _html = new();
    readonly Dictionary<string, string> _faces = [];

    /// <summary>The two lines of the head: months over days, weeks or months under years.</summary>
    public MarkupString Head()
    {
        Say($"<svg class=\"gantt-head\" width=\"{model.Width}\" height=\"44\" aria-hidden=\"true\">");
        for (var i = 0; i < model.Days.Count; i++)
        {
            var (day, x) = (model.Days[i].Day, i * model.Pixels);
            if (i == 0 || (model.Scale == GanttScale.Month ? day.DayOfYear == 1 : day.Day == 1)) Label(x, 16, "gantt-over", model.Scale == GanttScale.Month ? $"{day.Year}" : text.Month(day));
            if (model.Scale == GanttScale.Day) Label(x, 35, model.Days[i].IsOff ? "gantt-off" : null, $"{text.Of<DateText>().Weekday(day)} {day.Day}");
            else if (model.Scale == GanttScale.Month ? day.Day == 1 : day.DayOfWeek == DayOfWeek.Monday) Label(x, 35, null, model.Scale == GanttScale.Month ? text.Gantt.ShortMonth(day) : $"{day.Day} {text.Gantt.ShortMonth(day)}");
        }
        return Told("</svg>");
    }

    /// <summary>What lies behind the bars: days off, edges of weeks or months, today.</summary>
    public MarkupString Ground()
    {
        var height = Math.Max(1, model.Rows.Count) * Row;
        Say($"<svg class=\"gantt-ground\" viewBox=\"0 0 {model.Width} {height}\" preserveAspectRatio=\"none\" width=\"{model.Width}\" height=\"{height}\" aria-hidden=\"true\"><path class=\"gantt-days-off\" d=\"");
        for (var i = 0; i < model.Days.Count; i++)
        {
            if (!model.Days[i].IsOff) continue;
            var from = i;
            while (i + 1 < model.Days.Count && model.Days[i + 1].IsOff) i++;
            Say($"M{from * model.Pixels} 0h{(i - from + 1) * model.Pixels}v{height}H{from * model.Pixels}z");
        }
        Say("\"/><path class=\"gantt-edges\" d=\"");
        for (var i = 1; i < model.Days.Count; i++)
            if (model.Scale == GanttScale.Month ? model.Days[i].Day.Day == 1 : model.Days[i].Day.DayOfWeek == DayOfWeek.Monday) Say($"M{i * model.Pixels} 0v{height}");
        return Told($"\"/><path class=\"gantt-today\" vector-effect=\"non-scaling-stroke\" d=\"M{((model.Today.DayNumber - model.From.DayNumber) * model.Pixels) + (model.Pixels / 2)} 0v{height}\"/></svg>");
    }

    /// <summary>The arrows.</summary>
    public MarkupString Ties()
    {
        var height = Math.Max(1, model.Rows.Count) * Row;
        Say($"<svg class=\"gantt-ties\" width=\"{model.Width}\" height=\"{height}\" aria-hidden=\"true\"><defs>");
        foreach (var kind in (string[])["", "-late", "-critical"]) Say($"<marker id=\"gantt-head{kind}\" viewBox=\"0 0 6 6\" refX=\"6\" refY=\"3\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path class=\"gantt-tie-head{kind}\" d=\"M0 0L6 3L0 6z\"/></marker>");
        Say("</defs>");
        foreach (var tie in model.Ties)
        {
            var kind = tie.IsBroken ? "-late" : tie.IsCritical ? "-critical" : "";
            var (x1, y1, x2, y2) = (End(model.Rows[tie.From].Last), Middle(tie.From), Start(model.Rows[tie.To].First), Middle(tie.To));
            var half = y2 > y1 ? Row / 2 : -Row / 2;
            Say(x2 - x1 >= 14
                ? $"<path class=\"gantt-tie{kind}\" marker-end=\"url(#gantt-head{kind})\" d=\"M{x1} {y1}h6V{y2}H{x2}\"/>"
                : $"<path class=\"gantt-tie{kind}\" marker-end=\"url(#gantt-head{kind})\" d=\"M{x1} {y1}h6v{half}H{x2 - 9}V{y2}H{x2}\"/>");
        }
        return Told("</svg>");
    }

    /// <summary>All lines, one after another.</summary>
    public MarkupString Lines()
    {
        _html.EnsureCapacity(model.Rows.Count * 900);
        foreach (var row in model.Rows) if (row.IsHead) Say($"<li class=\"gantt-row gantt-project\"><div class=\"gantt-name\"><b class=\"cut\">{E(row.Task.ProjectName)}</b></div></li>"); else Line(row);
        return Told("");
    }

    void Line(GanttRow row)
    {
        var (task, moves) = (row.Task, model.Works && !row.IsSummary);
        var late = !task.IsDone && row.Last < model.Today;
        string?[] classes = ["gantt-row", task.Parent is not null ? "gantt-part" : null, row.IsSummary ? "gantt-summary" : null, row.IsCritical ? "gantt-critical" : null, task.IsDone ? "gantt-done" : late ? "gantt-late" : null];
        Say($"<li class=\"{string.Join(' ', classes.OfType<string>())}\" id=\"g-{task.Number}\" data-id=\"{task.Number}\"");
        Say($" data-start=\"{GanttModel.Iso(row.First)}\" data-due=\"{GanttModel.Iso(row.Last)}\"{(moves ? "" : " data-fixed")}><div class=\"gantt-name\"><a class=\"cut\" href=\"/tasks/{task.Number}\" data-panel-link title=\"{task.Number} · {E(task.Title)}\">{E(task.Title)}</a>");
        if (task.IsSeen) Mark("mark mark-seen", "eye", text.Platform.ClientSees);
        Marks(row, late);
        if (task.Person is { } who) Say(Face(who));
        if (moves) Say($"<button class=\"btn btn-quiet btn-icon btn-s\" type=\"button\" data-plan=\"/tasks/{task.Number}/plan\" aria-label=\"{E(text.Gantt.MenuOf(task.Number))}\"><svg class=\"icon\"><use href=\"#i-dots\"/></svg></button>");
        Say($"</div><svg class=\"gantt-line\" viewBox=\"0 0 {model.Width} {Row}\" preserveAspectRatio=\"none\" width=\"{model.Width}\" height=\"{Row}\" aria-hidden=\"true\">");
        Bar(row, moves);
        Say("</svg></li>");
    }

    void Bar(GanttRow row, bool moves)
    {
        if (row.Was is { } was && was.Last >= model.From && was.First <= model.Days[^1].Day) Say($"<rect class=\"gantt-was\" x=\"{Start(was.First)}\" y=\"28\" width=\"{End(was.Last) - Start(was.First)}\" height=\"4\" rx=\"2\"/>");
        if (row.Last < model.From || row.First > model.Days[^1].Day) return;
        var (x, width) = (Start(row.First), End(row.Last) - Start(row.First));
        if (row.IsSummary)
        {
            Say($"<path class=\"gantt-span\" d=\"M{x} 12h{width}v9l-4-5H{x + 4}l-4 5z\"/>");
            return;
        }
        Say($"<rect class=\"gantt-bar\" x=\"{x}\" y=\"{BarTop}\" width=\"{width}\" height=\"{BarHeight}\" rx=\"4\"/>");
        if (row.Task.DonePercent > 0) Say($"<rect class=\"gantt-part-done\" x=\"{x}\" y=\"{BarTop}\" width=\"{Math.Max(2, width * row.Task.DonePercent / 100)}\" height=\"{BarHeight}\" rx=\"4\"/>");
        if (moves) Say($"<circle class=\"gantt-knot\" cx=\"{x + width + 8}\" cy=\"17\" r=\"5\"/>");
    }

    void Marks(GanttRow row, bool late)
    {
        var task = row.Task;
        if (task.WaitsFor.Count > 0) Mark("mark mark-soon", "ban", text.Gantt.WaitsFor(string.Join(", ", task.WaitsFor)));
        if (row.IsCritical) Mark("mark gantt-flag", "bolt", text.Gantt.CriticalHint);
        if (row.Drift is { } drift) Say($"<span class=\"gantt-drift{(drift > 0 ? " late" : "")}\">{E(drift == 0 ? text.Gantt.SameAsPlan : text.Gantt.Drift(drift))}</span>");
        else if (model.Baseline is not null && !row.IsSummary) Say($"<span class=\"gantt-drift\">{E(text.Gantt.New)}</span>");
        Say($"<span class=\"gantt-when{(late ? " late" : "")}\">{E(row.IsSummary ? text.Gantt.Dates(row.First, row.Last) : text.Gantt.Dates(task.StartOn, task.DueOn))}");
        if (late) Say($"<span class=\"sr\"> {E(text.Gantt.Late)}</span>");
        if (task.DonePercent > 0) Say($"<span class=\"sr\"> {E(text.Gantt.Done(task.DonePercent))}</span>");
        if (row.Times is { IsCritical: false } times) Say($"<span class=\"sr\"> {E(text.Gantt.Slack(times.Slack))}</span>");
        Say("</span>");
    }

    void Mark(string classes, string icon, string words) => Say($"<span class=\"{classes}\" title=\"{E(words)}\"><svg class=\"icon\"><use href=\"#i-{icon}\"/></svg><span class=\"sr\">{E(words)}</span></span>");

    void Label(int x, int y, string? classes, string words) => Say($"<text x=\"{x + 4}\" y=\"{y}\"{(classes is null ? "" : $" class=\"{classes}\"")}>{E(words)}</text>");

    string Face(string name)
    {
        if (_faces.TryGetValue(name, out var face)) return face;
        return _faces[name] = $"<span class=\"avatar avatar-s avatar-{Avatar.Ground(name)}\" title=\"{E(name)}\" role=\"img\" aria-label=\"{E(name)}\">{E(PersonName.Initials(name))}</span>";
    }

    int Start(DateOnly day) => Math.Clamp(day.DayNumber - model.From.DayNumber, 0, model.Days.Count) * model.Pixels;

    int End(DateOnly day) => Math.Clamp(day.DayNumber - model.From.DayNumber + 1, 0, model.Days.Count) * model.Pixels;

    static int Middle(int line) => (line * Row) + BarTop + (BarHeight / 2);

    static string E(string words) => Encoder.Encode(words);

    void Say(string html) => _html.Append(html);

    void Say(FormattableString html) => _html.Append(html.ToString(CultureInfo.InvariantCulture));

    MarkupString Told(string end)
    {
        var told = _html.Append(end).ToString();
        _html.Clear();
        return new MarkupString(told);
    }
}
