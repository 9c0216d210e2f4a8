using System.Globalization;
using System.Text;

namespace Zveno.Tests;

sealed partial class DemoStory
{
    /// <summary>What clients open: metrics with three months of values, one of them behind, and a result that waits for approval. Uses no chance, so that the rest of the story stays as it is.</summary>
    void PlanRooms()
    {
        _agenda.Plan(Back(1, 15.2), TellMetrics);
        _agenda.Plan(Back(1, 15.4), ShowResult);
        _agenda.Plan(Back(1, 17.2), TellWeek);
    }

    async Task TellMetrics()
    {
        var lead = _companies["auto"].Lead.Api;
        (string Name, string Unit, string Direction, decimal Target, string? Explanation)[] metrics =
        [
            ("Заявки в\u00A0неделю", "шт.", "up", 120, null),
            ("Цена заявки", "₽", "down", 450, "Перед «Чёрной пятницей» выросли ставки. Переносим бюджет на\u00A0зимние шины: там заявка дешевле."),
            ("Запросы в\u00A0топ-10", "%", "up", 60, "Считаем по\u00A0120\u00A0запросам из\u00A0договора."),
        ];
        foreach (var (name, unit, direction, target, explanation) in metrics) await lead.Does("/api/v1/projects/AUTOAD/metrics", new { name, unit, direction, target, explanation, published = true });
        var table = new StringBuilder("Дата;").AppendJoin(';', metrics.Select(x => x.Name)).Append('\n');
        int[] requests = [84, 88, 91, 97, 95, 104, 108, 112, 118, 121, 119, 127], prices = [510, 498, 490, 476, 470, 462, 455, 448, 440, 452, 471, 489], places = [38, 40, 41, 43, 46, 47, 51, 52, 55, 58, 61, 63];
        for (var week = 0; week < requests.Length; week++)
            table.Append(CultureInfo.InvariantCulture, $"{Time.Today.AddDays(-7 * (requests.Length - week)):yyyy-MM-dd};{requests[week]};{prices[week]};{places[week]}\n");
        await lead.Does("/api/v1/projects/AUTOAD/readings-table", new { text = table.ToString() });
    }

    async Task ShowResult()
    {
        var lead = _companies["auto"].Lead.Api;
        var tasks = (await lead.Ask("/api/v1/tasks?project=AUTO&visible=true&done=false&archived=false&limit=200"))["items"]!.AsArray();
        var shown = tasks.FirstOrDefault(x => x!["isVisible"]!.GetValue<bool>() && !x["isInBacklog"]!.GetValue<bool>() && x["closedAt"] is null);
        if (shown is not null) await lead.Does($"/api/v1/tasks/{shown["id"]}/approvals", new { words = "Посмотрите, пожалуйста, результат: если всё хорошо, согласуйте, и\u00A0мы запускаем" });
    }

    /// <summary>The week's summary of one client, and a colleague whom its contact wants in the room.</summary>
    async Task TellWeek()
    {
        var company = _companies["auto"];
        await company.Lead.Api.Does($"/api/v1/clients/{company.Id}/digest", new { to = Array.Empty<Guid>() });
        await company.Guests[0].Browser.Does($"{company.Guests[0].Room}/colleagues", new { name = "Олег Рябов", email = "ryabov@avtodetal.example", why = "Следит за рекламой вместо меня в\u00A0декабре" });
    }
}
