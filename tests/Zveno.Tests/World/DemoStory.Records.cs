using System.Text.Json.Nodes;

namespace Zveno.Tests;

sealed partial class DemoStory
{
    int _closed;

    /// <summary>What is kept of the talk: a few of each. Uses no chance, so that the rest of the story stays as it is.</summary>
    void PlanRecords()
    {
        var (auto, svet) = (_companies["auto"], _companies["svet"]);
        PlanDecisions(auto);
        _agenda.Plan(Back(6, 12), () => Log(auto, 0, "Сроки акции «Чёрная пятница»", 8, incoming: false, "Акция идёт с\u00A024 по\u00A030 ноября, баннеры к\u00A020-му"));
        _agenda.Plan(Back(4, 15), () => Log(svet, 0, "Доступ в\u00A0Метрику", 4, incoming: true, "Выдали доступ, проверили цели"));
        _agenda.Plan(Back(3, 17), () => Who("oleg").Api.Does("/api/v1/calls", new { with = svet.Guests[0].Id, about = "Не дождались ответа по\u00A0прайсу", minutes = 6, cause = "late", causeWords = "Ждали сорок минут", outcome = "Обещали прайс до\u00A0вечера, извинились" }));
        _agenda.Plan(Back(2, 11), () => Meet(auto));
        _agenda.Plan(Back(1, 12), () => svet.Lead.Api.Does("/api/v1/meetings", new { client = svet.Id, title = "Итоги ноября и\u00A0план на\u00A0декабрь", kind = "monthlyPlan", startsAt = DemoTime.At(Time.Days(Time.Today, 2), new TimeSpan(12, 0, 0)), agenda = "Что сделали за\u00A0ноябрь\nЧто берём в\u00A0декабрь\nБюджет на\u00A0рекламу", theirs = new[] { svet.Guests[0].Id } }));
        _agenda.Plan(Back(1, 10.5), () => AskAndAnswer(auto, "Какие цели настроены на\u00A0форме заказа?"));
        _agenda.Ring(Back(1, 11.01));
        _agenda.Plan(Time.Ago(TimeSpan.FromMinutes(50)), () => AskAndAnswer(svet, null));
        _agenda.Plan(Back(1, 18.5), () => HandShift());
    }

    void PlanDecisions(Company company)
    {
        (int Days, string Text, bool Seen)[] rows =
        [
            (15, "Цены на\u00A0баннерах не\u00A0показываем: меняются чаще, чем макеты", true),
            (9, "Лендинг зимних шин запускаем до\u00A01\u00A0декабря", true),
            (5, "Правки после согласования макета считаем отдельно", false),
        ];
        foreach (var (days, text, seen) in rows)
            _agenda.Plan(Back(days, 14), () => company.Lead.Api.Does($"/api/v1/projects/{_boards["AUTO"].Id}/decisions", new { text, who = company.Guests[0].Name, published = seen }));
    }

    Task Log(Company company, int guest, string about, int minutes, bool incoming, string outcome) =>
        company.Lead.Api.Does("/api/v1/calls", new { with = company.Guests[guest].Id, about, minutes, incoming, outcome });

    async Task Meet(Company company)
    {
        var meeting = await company.Lead.Api.Does("/api/v1/meetings", new { client = company.Id, project = _boards["AUTO"].Id, title = "Запуск акции", kind = "launch", agenda = "Готовность лендинга\nКто отвечает на\u00A0заявки", theirs = new[] { company.Guests[0].Id } });
        await company.Lead.Api.Does($"/api/v1/meetings/{meeting["id"]}/minutes", new { minutes = "Марина торопит, держим спокойный тон\nРешили: на\u00A0заявки в\u00A0выходные отвечает их\u00A0колл-центр\nСделать: добавить на\u00A0лендинг телефон колл-центра\nОтвет: лендинг готов на\u00A090\u00A0%, остаётся проверка форм", send = true });
    }

    /// <summary>The latest message of a client's goes to a designer as a question; with words of ours, it was answered too.</summary>
    async Task AskAndAnswer(Company company, string? text)
    {
        var (lead, specialist) = (company.Lead, Who("kostya"));
        if (await LatestOf(company) is not { } message) return;
        await lead.Api.Does($"/api/v1/messages/{message}/question", new { specialist = specialist.Id, text });
        if (text is null) return;
        await lead.Api.Does($"/api/v1/messages/{message}/decision");
        _agenda.Plan(Back(1, 14), async () =>
        {
            var handed = (await specialist.Api.Ask("/api/v1/questions"))["items"]!.AsArray().FirstOrDefault();
            if (handed is not null) await specialist.Api.Does($"/api/v1/questions/{handed["id"]}/answer", new { answer = "Стоят три: открыли форму, начали заполнять, отправили. Третья главная." });
        });
    }

    static async Task<Guid?> LatestOf(Company company)
    {
        foreach (var topic in (await company.Lead.Api.Ask($"/api/v1/topics?client={company.Id}"))["items"]!.AsArray().OrderByDescending(x => x!["lastMessageAt"]!.GetValue<DateTimeOffset>()).Take(5))
            if ((await company.Lead.Api.Ask($"/api/v1/topics/{topic!["id"]}/messages"))["items"]!.AsArray().FirstOrDefault(x => x!["contactId"] is JsonValue) is { } said) return IdOf(said);
        return null;
    }

    async Task HandShift()
    {
        var (from, to) = (Who("dasha"), Who("pavel"));
        var shift = await from.Api.Does("/api/v1/shifts", new { member = to.Id, words = "Следите за\u00A0«АвтоДеталью»: ждут ответ про оплату" });
        await to.Api.Does($"/api/v1/shifts/{shift["id"]}/accept");
    }

    /// <summary>What a manager does with a topic that ends: almost always the answer is enough, and that is marked.</summary>
    async Task Record(Person who, Thread thread)
    {
        if (++_closed % 9 != 0) await who.Api.Does($"/api/v1/topics/{thread.Topic}/nothing", new { enough = true });
    }

    /// <summary>An hour of a working day so many working days ago.</summary>
    DateTimeOffset Back(int days, double hour) => DemoTime.At(Time.Days(Time.Today, -days), TimeSpan.FromHours(hour));
}
