using System.Text.Json.Nodes;

namespace Zveno.Tests;

/// <summary>Plans on the Gantt charts: starts, what waits for what, a baseline, and what slipped since. It draws lots of its own, so that the rest of the story stays.</summary>
sealed partial class DemoStory
{
    const int PlannedBoards = 8;
    readonly HashSet<Guid> _scheduled = [];
    readonly HashSet<Guid> _planned = [];

    void PlanCharts()
    {
        var lots = new Random(1217);
        foreach (var board in _boards.Values.Take(PlannedBoards))
        {
            foreach (var hours in (int[])[80, 56, 31, 2]) _agenda.Plan(Time.Ago(TimeSpan.FromHours(hours)), () => Schedule(board, lots));
            _agenda.Plan(Time.Ago(TimeSpan.FromHours(30)), () => Keep(board));
            foreach (var hours in (int[])[21, 12, 1]) _agenda.Plan(Time.Ago(TimeSpan.FromHours(hours)), () => Slip(board, lots));
        }
    }

    /// <summary>Whoever has a due date gets a start, and often waits for the one before.</summary>
    async Task Schedule(Board board, Random lots)
    {
        var lead = board.Company.Lead.Api;
        (Card Card, DateOnly Start, DateOnly Due)? before = null;
        foreach (var card in board.Open.Where(x => _scheduled.Add(x.Id)).ToList())
        {
            if (DayOf((await lead.Ask($"/api/v1/tasks/{card.Id}"))["task"]!["dueOn"]) is not { } due) continue;
            var start = Time.Days(due, -(int)Math.Ceiling(card.Hours / 5));
            await lead.Does($"/api/v1/tasks/{card.Id}/dates", new { startOn = start, dueOn = due });
            if (before is { } last && lots.NextDouble() < 0.5 && (start > last.Due || lots.NextDouble() < 0.1)) await lead.Does($"/api/v1/tasks/{card.Id}/blockers", new { blocker = last.Card.Id });
            _planned.Add(card.Id);
            before = (card, start, due);
        }
    }

    async Task Keep(Board board)
    {
        if (board.Open.Exists(x => _planned.Contains(x.Id))) await board.Company.Lead.Api.Does($"/api/v1/projects/{board.Code}/baselines", new { name = "Обещали клиенту" });
    }

    async Task Slip(Board board, Random lots)
    {
        var planned = board.Open.Where(x => _planned.Contains(x.Id) && x.Stage < 2).ToList();
        if (planned.Count == 0) return;
        var card = planned[lots.Next(planned.Count)];
        var task = (await board.Company.Lead.Api.Ask($"/api/v1/tasks/{card.Id}"))["task"]!;
        if (DayOf(task["dueOn"]) is { } due && due >= Time.Today) await board.Company.Lead.Api.Does($"/api/v1/tasks/{card.Id}/plan", new { days = lots.Next(1, 4), dependants = lots.Next(2) == 0 });
    }

    static DateOnly? DayOf(JsonNode? day) => day is null ? null : DateOnly.ParseExact(day.GetValue<string>(), "yyyy-MM-dd", null);
}
