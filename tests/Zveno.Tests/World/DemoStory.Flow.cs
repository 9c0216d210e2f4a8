namespace Zveno.Tests;

/// <summary>Recurring tasks, teams, conditions of stages, a template of tasks. It draws no lots, so that the rest of the story stays.</summary>
sealed partial class DemoStory
{
    static readonly string[] Reporting = ["SVET", "LIS"];

    void PlanFlow()
    {
        var monday = Time.Today.AddDays(-28 - (((int)Time.Today.DayOfWeek + 6) % 7));
        _agenda.Plan(DemoTime.At(monday.AddDays(1), new TimeSpan(17, 30, 0)), Repeat);
        for (var week = monday.AddDays(7); week <= Time.Today; week = week.AddDays(7))
        {
            _agenda.Ring(DemoTime.At(week, new TimeSpan(8, 0, 1)));
            if (week < Time.Today.AddDays(-7)) _agenda.Plan(DemoTime.At(week.AddDays(1), new TimeSpan(16, 40, 0)), CloseReports);
        }
        _agenda.Plan(Time.Ago(TimeSpan.FromHours(0.35)), MakeTree);
        _agenda.Plan(Time.Ago(TimeSpan.FromHours(0.3)), NameTeams);
    }

    /// <summary>The week's report comes by itself every Monday, the act at the month's end.</summary>
    async Task Repeat()
    {
        foreach (var code in Reporting)
        {
            if (!_boards.TryGetValue(code, out var board) || board.Stages.Count == 0) continue;
            var api = board.Company.Lead.Api;
            await api.Does($"/api/v1/projects/{code}/recurring", new { title = "Недельный отчёт клиенту", unit = "week", weekdays = (string[])["monday"], dueAfterDays = 1, assignee = board.Company.Lead.Id });
            await api.Does($"/api/v1/projects/{code}/recurring", new { title = "Акт за\u00A0месяц", unit = "month", lastWorkingDay = true, dueAfterDays = 2, assignee = board.Company.Lead.Id });
        }
    }

    async Task CloseReports()
    {
        foreach (var code in Reporting)
        {
            if (!_boards.TryGetValue(code, out var board)) continue;
            var api = board.Company.Lead.Api;
            foreach (var task in (await api.Ask($"/api/v1/tasks?project={code}&state=open&q={Uri.EscapeDataString("Недельный отчёт клиенту")}"))["items"]!.AsArray()) await api.Does($"/api/v1/tasks/{IdOf(task!)}/done", new { done = true });
        }
    }

    async Task MakeTree()
    {
        if (!_boards.TryGetValue("LIS", out var board) || board.Stages.Count == 0) return;
        var api = board.Company.Lead.Api;
        var tree = await api.Does("/api/v1/templates", new
        {
            name = "Лендинг под\u00A0акцию",
            kind = "tasks",
            content = new
            {
                stages = Array.Empty<object>(),
                tasks = (object[])
                [
                    new { title = "Бриф и\u00A0сроки акции", stage = 0, key = "brief", role = "accountManager", dueAfterDays = 1, estimateMinutes = 60, checklists = new[] { new { name = "Узнать", items = (string[])["Условия акции", "Кто согласует", "Откуда придут люди"] } } },
                    new { title = "Тексты", stage = 0, key = "texts", role = "Редактор", dueAfterDays = 3, estimateMinutes = 240, waitsFor = (string[])["brief"] },
                    new { title = "Макет", stage = 0, key = "design", role = "Дизайнер", startAfterDays = 2, dueAfterDays = 5, estimateMinutes = 420, waitsFor = (string[])["brief"], subtasks = (object[])[new { title = "Мобильная версия", stage = 0, role = "Дизайнер", dueAfterDays = 5, isVisible = false }] },
                    new { title = "Вёрстка и\u00A0запуск", stage = 0, key = "launch", role = "Верстальщик", dueAfterDays = 8, estimateMinutes = 360, waitsFor = (string[])["texts", "design"] },
                ],
            },
        });
        await api.Does("/api/v1/projects/LIS/apply", new { template = tree["key"]!.GetValue<string>(), startOn = Time.Today, people = (string[])[$"Дизайнер={_people["kostya"].Id}"] });
    }

    async Task NameTeams()
    {
        if (!_boards.TryGetValue("SVET", out var board) || board.Stages.Count < 3) return;
        var api = board.Company.Lead.Api;
        await api.Does("/api/v1/projects/SVET/team", new { role = "Дизайнер", member = _people["kostya"].Id });
        var stage = await api.Ask($"/api/v1/stages/{board.Stages[^2]}");
        await api.Does($"/api/v1/stages/{board.Stages[^2]}", new { name = stage["name"]!.GetValue<string>(), waitsForClient = stage["waitsForClient"]!.GetValue<bool>(), limit = stage["limit"]?.GetValue<int>(), handsToRole = "accountManager", entry = "Проверил не\u00A0автор\nСсылка на\u00A0результат в\u00A0карточке" });
    }
}
