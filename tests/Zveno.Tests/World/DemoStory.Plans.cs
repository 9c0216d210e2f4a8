using System.Text.Json.Nodes;

namespace Zveno.Tests;

/// <summary>Half a year of plans: packed on Mondays, agreed or returned in the room, fires, stand-ups, retrospectives. It draws lots of its own, so that the rest of the story stays.</summary>
sealed partial class DemoStory
{
    static readonly string[] PlannedByWeek = ["LISAD", "SVET", "KEDR", "PULS"], PlannedByMonth = ["LIS", "OKNA"];
    static readonly string[] Notes = ["Тексты от\u00A0клиента пришли в\u00A0среду, верстали в\u00A0пятницу. Просим заранее.", "Успели всё, что обещали. Оценки совпали.", "Два дня ушли на\u00A0срочные правки: дороже, чем казалось.", "Согласовали план только во\u00A0вторник, неделя вышла короче."];
    static readonly string[] Settled = ["Делаем сегодня", "Ждём клиента", "Нужна помощь", "Переносим срок"];

    readonly Dictionary<(string Code, DateOnly Day), Guid> _plans = [];

    void PlanPlans()
    {
        var lots = new Random(1409);
        foreach (var code in PlannedByWeek)
            for (var monday = Time.Today.AddDays(-(((int)Time.Today.DayOfWeek + 6) % 7)); monday > _boards[code].Begun.AddDays(14); monday = monday.AddDays(-7))
                PlanPeriod(_boards[code], "week", monday, 7, lots);
        foreach (var code in PlannedByMonth)
            for (var first = new DateOnly(Time.Today.Year, Time.Today.Month, 1); first > _boards[code].Begun.AddDays(14); first = first.AddMonths(-1))
                PlanPeriod(_boards[code], "month", first, first.AddMonths(1).DayNumber - first.DayNumber, lots);
        foreach (var day in Time.WorkingDays(Time.Days(Time.Today, -8), Time.Days(Time.Today, -1)))
            foreach (var hour in (double[])[11, 16]) _agenda.Plan(DemoTime.At(day, TimeSpan.FromHours(hour)).AddSeconds(40), () => StandUp(lots));
    }

    void PlanPeriod(Board board, string kind, DateOnly from, int days, Random lots)
    {
        var (day, end) = (Time.Days(from.AddDays(-1), 1), Time.Days(from.AddDays(days), -1));
        var (returns, burns, asks) = (lots.Next(5) == 0, kind == "week" && lots.Next(4) == 0, lots.Next(3) > 0 || from.AddDays(days) <= Time.Today);
        _agenda.Plan(DemoTime.At(day, new TimeSpan(9, 41, 0)), () => Pack(board, kind, from, lots));
        _agenda.Plan(DemoTime.At(day, new TimeSpan(12, 20, 0)), () => Send(board, from));
        if (returns)
        {
            _agenda.Plan(DemoTime.At(day, new TimeSpan(15, 2, 0)), () => Return(board, from));
            _agenda.Plan(DemoTime.At(day, new TimeSpan(16, 30, 0)), () => Send(board, from, drop: true));
        }
        if (asks) _agenda.Plan(DemoTime.At(day, new TimeSpan(17, 10, 0)), () => Agree(board, from, returns ? 2 : 1));
        if (burns) _agenda.Plan(DemoTime.At(Time.Days(day, 2), new TimeSpan(12, 5, 0)), () => Burn(board, from));
        _agenda.Plan(DemoTime.At(end, new TimeSpan(17, 30, 0)), () => LookBack(board, from, lots));
    }

    /// <summary>What is in work and what comes next, as far as the hours go; what does not fit waits.</summary>
    async Task Pack(Board board, string kind, DateOnly from, Random lots)
    {
        if (board.Open.TrueForAll(x => x.Id == Guid.Empty)) return;
        var (lead, limit) = (board.Company.Lead.Api, Math.Ceiling(board.Hours * (kind == "week" ? 0.34 : 1)));
        var plan = _plans[(board.Code, from)] = IdOf(await lead.Does($"/api/v1/projects/{board.Code}/plans", new { kind, day = from, hours = limit }));
        var left = limit;
        foreach (var card in board.Open.Where(x => x.Id != Guid.Empty).OrderByDescending(x => x.Stage).Take(12).ToList())
        {
            var hours = Math.Max(1, Math.Round(Math.Min(card.Hours, 7) * (0.6 + (lots.NextDouble() * 0.5))));
            if (hours <= left)
            {
                left -= (await lead.Post($"/api/v1/plans/{plan}/tasks/{card.Id}", new { hours })).IsSuccessStatusCode ? hours : 0;
                continue;
            }
            await lead.Post($"/api/v1/plans/{plan}/tasks/{card.Id}", new { hours, way = "nextPeriod", reason = "Не\u00A0помещается в\u00A0часы, берём следующей" });
            break;
        }
    }

    async Task Send(Board board, DateOnly from, bool drop = false)
    {
        if (!_plans.TryGetValue((board.Code, from), out var plan)) return;
        var lead = board.Company.Lead.Api;
        if (drop && (await lead.Ask($"/api/v1/plans/{plan}"))["items"]!.AsArray() is { Count: > 1 } items) await lead.Does($"/api/v1/plans/{plan}/tasks/{items[^1]!["task"]}/drop", new { });
        await lead.Post($"/api/v1/plans/{plan}/send", new { show = true });
    }

    async Task Return(Board board, DateOnly from)
    {
        if (!_plans.TryGetValue((board.Code, from), out var plan)) return;
        var guest = board.Company.Guests[0];
        var address = $"{guest.Room}/plans/{guest.Ids.Of(plan)}";
        if ((await board.Company.Lead.Api.Ask($"/api/v1/plans/{plan}"))["version"] is null) return;
        var line = (await guest.Browser.Ask(address))["tasks"]!.AsArray()[^1]!["id"]!.GetValue<string>();
        await guest.Browser.Submit($"{address}/return", ("version", "1"), ("line", line), ("comment", "Это не\u00A0срочно, давайте на\u00A0следующей неделе"));
    }

    async Task Agree(Board board, DateOnly from, int version)
    {
        if (!_plans.TryGetValue((board.Code, from), out var plan)) return;
        var guest = board.Company.Guests[0];
        await guest.Browser.Submit($"{guest.Room}/plans/{guest.Ids.Of(plan)}/agree", ("version", $"{version}"));
    }

    /// <summary>A task that nobody planned begins to burn, instead of the last one of the plan.</summary>
    async Task Burn(Board board, DateOnly from)
    {
        if (!_plans.TryGetValue((board.Code, from), out var plan)) return;
        var lead = board.Company.Lead.Api;
        var items = (await lead.Ask($"/api/v1/plans/{plan}"))["items"]!.AsArray();
        var inside = items.Select(x => x!["task"]!.GetValue<Guid>()).ToHashSet();
        if (board.Open.LastOrDefault(x => x.Id != Guid.Empty && !inside.Contains(x.Id)) is not { } card || items.LastOrDefault(x => x!["minutes"]!.GetValue<int>() >= 60) is not { } pushed) return;
        await lead.Post($"/api/v1/tasks/{card.Id}/fires", new { reason = "Клиент запускает акцию раньше, чем обещал", pushes = pushed["number"]!.GetValue<string>(), takes = Math.Min(3, pushed["minutes"]!.GetValue<int>() / 60) });
    }

    async Task LookBack(Board board, DateOnly from, Random lots)
    {
        if (!_plans.TryGetValue((board.Code, from), out var plan)) return;
        await board.Company.Lead.Api.Does($"/api/v1/plans/{plan}/retrospective", new { notes = Notes[lots.Next(Notes.Length)] });
        var dasha = Who("dasha").Api;                       // she has seen by then what the client answered
        foreach (var change in (await dasha.Ask("/api/v1/changes?kind=plan"))["items"]!.AsArray()) await dasha.Does($"/api/v1/changes/{change!["id"]}/end", new { end = "recorded" });
    }

    /// <summary>A stand-up of seven or eight minutes: something is said of what burns and of what stands still.</summary>
    async Task StandUp(Random lots)
    {
        var dasha = Who("dasha").Api;
        var sheet = await dasha.Does("/api/v1/stand-up", new { });
        var talked = sheet["fires"]!.AsArray().Concat(sheet["blocked"]!.AsArray()).Select(x => x!["number"]!.GetValue<string>()).Take(6).ToList();
        foreach (var number in talked)
        {
            TimeMachine.Pass(TimeSpan.FromSeconds(40 + lots.Next(40)));
            await dasha.Does($"/api/v1/stand-up/{sheet["id"]}/outcomes", new { text = Settled[lots.Next(Settled.Length)], task = number });
        }
        TimeMachine.Pass(TimeSpan.FromSeconds(90));
        await dasha.Does($"/api/v1/stand-up/{sheet["id"]}/end", new { });
    }
}
