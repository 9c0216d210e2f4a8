namespace Zveno.Tests;

sealed partial class DemoStory
{
    /// <summary>The question that is due in minutes.</summary>
    public Thread? Waiting { get; private set; }

    /// <summary>What the day is about: three questions that wait, one of them due in minutes and one late; work that is due today.</summary>
    void PlanToday()
    {
        Plan("auto", 0, "AUTO", 9, "Добрый день! На странице оплаты карта не проходит второй раз подряд, клиенты звонят. Посмотрите, пожалуйста, скриншот прилагаю.", "Оплата не проходит.png", true);
        Plan("svet", 1, "SVET", 22, "Коллеги, до конца дня нужен прайс по уличному освещению в XLSX — тот, что с кнопки. Сейчас файл пустой.", null, false);
        Plan("puls", 0, "PULS", 3, "Здравствуйте! Можно поставить в план рассылку про бассейн на следующую неделю?", null, false);
        PlanNeed("auto", "AUTOAD", 110, "Добрый день! Хотим с\u00A0декабря добавить рекламу зимних шин. Что для этого нужно?", "Сделаем. Пришлите, пожалуйста, прайс с\u00A0остатками и\u00A0бюджет на\u00A0месяц: с\u00A0ними посчитаем прогноз за\u00A0день.");
        foreach (var board in _boards.Values.Take(6)) _agenda.Plan(Time.Ago(TimeSpan.FromHours(3)).AddMinutes(_random.Next(40)), () => DueToday(board));
    }

    void Plan(string client, int guest, string board, int minutesAgo, string text, string? file, bool main)
    {
        var company = _companies[client];
        var at = Time.Ago(TimeSpan.FromMinutes(minutesAgo));
        _agenda.Plan(at, async () =>
        {
            var topic = await Ask(company.Guests[guest], company, _boards[board], text, file);
            if (main) Waiting = topic;
        });
        foreach (var ring in (int[])[10, 15, 25]) if (ring < minutesAgo) _agenda.Ring(Time.Office.Add(at, TimeSpan.FromMinutes(ring)).AddSeconds(1));
    }

    /// <summary>A question that was answered by asking back: the client's room says what is needed.</summary>
    void PlanNeed(string client, string board, int minutesAgo, string text, string answer)
    {
        var company = _companies[client];
        var at = Time.Ago(TimeSpan.FromMinutes(minutesAgo));
        _agenda.Plan(at, async () =>
        {
            var topic = await Ask(company.Guests[0], company, _boards[board], text);
            _agenda.Plan(at.AddMinutes(6), async () =>
            {
                await company.Lead.Api.Does($"/api/v1/topics/{topic.Topic}/answers", new { text = answer, seen = topic.Last, waits = true });
                topic.Last++;
            });
        });
    }

    /// <summary>Everybody looks through the notices on Fridays, and did so yesterday evening: today's are new.</summary>
    void PlanLooking()
    {
        for (var day = Time.First; day < Time.Today; day = day.AddDays(1))
            if (day.DayOfWeek == DayOfWeek.Friday || day == Time.Today.AddDays(-1)) _agenda.Plan(DemoTime.At(day, new TimeSpan(18, 50, 0)), Look);
        _agenda.Ring(DemoTime.At(Time.Today, new TimeSpan(10, 0, 1)));
    }

    async Task Look()
    {
        foreach (var person in _people.Values) await person.Api.Does("/api/v1/notices/seen");
    }

    async Task DueToday(Board board)
    {
        if (board.Open.Count == 0) return;
        var card = Pick(board.Open);
        await board.Company.Lead.Api.Does($"/api/v1/tasks/{card.Id}/dates", new { dueOn = Time.Today });           // whenever it was to begin
    }
}
