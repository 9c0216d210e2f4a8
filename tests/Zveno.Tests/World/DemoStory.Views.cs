namespace Zveno.Tests;

/// <summary>Backlogs, saved views, a day that somebody took for himself, somebody with too much to do. It draws no lots, so that the rest of the story stays.</summary>
sealed partial class DemoStory
{
    static readonly Dictionary<string, (string Title, int Hours)[]> Backlogs = new()
    {
        ["AUTO"] = [("Сравнение товаров", 16), ("Подписка на\u00A0снижение цены", 10), ("Личный кабинет оптовика", 40), ("Отзывы с\u00A0фотографиями", 12), ("Поиск по\u00A0VIN", 0)],
        ["SVET"] = [("Калькулятор освещения склада", 24), ("Выгрузка каталога для дилеров", 14), ("Карта проектов", 8)],
        ["LIS"] = [("Раздел «Прививки»: восемь статей", 20), ("Микроразметка врачей", 4), ("Страницы филиалов", 6)],
        ["PULSRE"] = [("Онлайн-расписание групп", 30), ("Покупка абонемента на\u00A0сайте", 36)],
    };

    void PlanViews()
    {
        _agenda.Plan(Time.Ago(TimeSpan.FromHours(5)), FillBacklogs);
        _agenda.Plan(Time.Ago(TimeSpan.FromHours(4)), SaveViews);
        _agenda.Plan(Time.Ago(TimeSpan.FromHours(0.5)), Overload);
        _agenda.Plan(Time.Ago(TimeSpan.FromHours(0.4)), TakeDays);
    }

    async Task FillBacklogs()
    {
        foreach (var (code, tasks) in Backlogs)
        {
            if (!_boards.TryGetValue(code, out var board) || board.Stages.Count == 0) continue;
            foreach (var (title, hours) in tasks) await board.Company.Lead.Api.Does($"/api/v1/projects/{code}/backlog", new { title, estimateMinutes = hours == 0 ? (int?)null : hours * 60 });
        }
    }

    async Task SaveViews()
    {
        await _people["galina"].Api.Does("/api/v1/saved-views", new { name = "Горит", path = "/tasks", words = "due=overdue&group=person&columns=title%2Cproject%2Cperson%2Cdue", shared = true });
        await _people["galina"].Api.Does("/api/v1/saved-views", new { name = "Доска по людям", path = "/tasks/board", words = "lanes=person", shared = true });
        await _people["irina"].Api.Does("/api/v1/saved-views", new { name = "Моя неделя", path = "/tasks", words = "person=me&due=week" });
    }

    /// <summary>Somebody's next days do not hold what is in his hands, and another is away.</summary>
    async Task Overload()
    {
        var busy = _people["nikita"];
        foreach (var task in (await Open(busy)).Take(3))
        {
            await busy.Api.Does($"/api/v1/tasks/{task}/estimate", new { estimateMinutes = 18 * 60 });
            await busy.Api.Does($"/api/v1/tasks/{task}/dates", new { startOn = (DateOnly?)null, dueOn = Time.Days(Time.Today, 6) });
        }
        var away = _people["kostya"];
        await away.Api.Does($"/api/v1/members/{away.Id}/absences", new { first = Time.Days(Time.Today, 8), last = Time.Days(Time.Today, 12), kind = "vacation" });
    }

    async Task TakeDays()
    {
        foreach (var name in (string[])["nikita", "lena", "rustam"])
        {
            var person = _people[name];
            string? above = null;
            foreach (var task in (await Open(person)).Take(3))
            {
                await person.Api.Does($"/api/v1/my-day/tasks/{task}", new { day = "today", below = above });
                above = task;
            }
        }
    }

    // Those due first, by number where two are due at once: the same each time.
    static async Task<IReadOnlyList<string>> Open(Person person) =>
        [.. (await person.Api.Ask("/api/v1/tasks?person=me&state=open"))["items"]!.AsArray().OrderBy(x => (string?)x!["dueOn"] ?? "9999").ThenBy(x => x!["number"]!.GetValue<string>(), StringComparer.Ordinal).Select(x => x!["number"]!.GetValue<string>())];
}
