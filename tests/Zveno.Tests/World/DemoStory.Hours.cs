namespace Zveno.Tests;

sealed partial class DemoStory
{
    /// <summary>Account hours week by week, so that their share of the project comes to what the table says.</summary>
    void PlanAccounting(Board board)
    {
        var perDay = board.Hours * 1.35 / 21 * 60 * board.Accounting / (1 - board.Accounting);
        var owed = 0.0;
        foreach (var day in Time.WorkingDays(Time.Days(board.Begun, 2), Time.Today))
        {
            owed += perDay * (0.5 + _random.NextDouble());
            if (owed < 25 + _random.Next(50)) continue;
            var minutes = (int)(owed / 5) * 5;
            owed -= minutes;
            var row = Pick(_book["accountwork"]);
            _agenda.Plan(During(day, 15, 18.9), () => board.Company.Lead.Api.Does("/api/v1/time-entries",
                new { day, worked = $"{minutes}м", project = board.Id, kind = "account", purpose = row[0], note = row[1] }));
        }
    }

    /// <summary>Packages of the running projects, and what an hour costs: by the projects' own figures, so that nothing else moves.</summary>
    async Task SellHours()
    {
        var kinds = new[] { ("all", 0), ("months", 2), ("none", 0) };
        foreach (var (index, board) in _boards.Values.Where(x => x.Id != Guid.Empty).OrderBy(x => x.Code, StringComparer.Ordinal).Index())
        {
            var (carry, months) = kinds[index % kinds.Length];
            var hours = (int)(board.Hours * (carry == "all" ? 1.8 : 1.3) / 5 * (1 + (index % 3 * 0.15))) * 5 + 5;        // a debt goes on where rests do: with less it would only grow
            var month = board.Begun < Time.Today.AddMonths(-5) ? Time.Today.AddMonths(-5) : board.Begun;
            await board.Company.Lead.Api.Does($"/api/v1/projects/{board.Code}/package", new { month = $"{month:yyyy-MM}", hours = $"{hours}", price = $"{hours * 2500}", carry, carryMonths = Math.Max(1, months), cap = $"{hours}", hourPrice = "3000" });
        }
        foreach (var (index, person) in _people.Values.OrderBy(x => x.Name, StringComparer.Ordinal).Index())
            await Who("oleg").Api.Does($"/api/v1/members/{person.Id}/cost-rates", new { price = $"{900 + (index % 7 * 150)}", from = $"{Time.First:yyyy-MM-dd}" });
    }

    /// <summary>What runs at this very moment, for real: a specialist on a card, an account manager on the question that waits.</summary>
    async Task StartTimers()
    {
        TimeMachine.TravelTo(Time.Real.AddMinutes(-42));
        if (_boards["AUTO"].Open.FirstOrDefault(x => x.Doer.Name == "Никита Фролов") is { } card)
            await card.Doer.Api.Does("/api/v1/timers", new { task = card.Id });
        TimeMachine.TravelTo(Time.Real.AddMinutes(-6));
        await Who("irina").Api.Does("/api/v1/timers", new { topic = Waiting!.Topic });
        TimeMachine.TravelTo(Time.Real);
    }
}
