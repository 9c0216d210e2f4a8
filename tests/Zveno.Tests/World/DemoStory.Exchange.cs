using System.Net.Http.Headers;
using System.Text;
using Zveno.Exchange;

namespace Zveno.Tests;

/// <summary>What came in and goes out: a plan from a spreadsheet, one brought by mistake and taken back, calendars' addresses, a client's wishes. It draws no lots, so that the rest of the story stays.</summary>
sealed partial class DemoStory
{
    const string PlanSheet = "№;Задача;Описание;Этап;Исполнитель;Метки;Приоритет;Срок;Оценка\r\n"
        + "1;Баннеры к\u00A0чёрной пятнице;Пять размеров по брендбуку;Очередь;Никита Фролов;Дизайн;высокий;27.11.2026;6\r\n"
        + "2;Посадочная чёрной пятницы;;Очередь;Костя Журавлёв, Лена Орлова;Сайт;высокий;26.11.2026 15:00;12\r\n"
        + "3;Рассылка по базе;Сегмент «покупали за\u00A0год»;Очередь;Маша Тихонова;;обычный;25.11.2026;3\r\n"
        + ";;строка без названия;;;;;;\r\n";

    Guid _mistake;

    void PlanExchange()
    {
        _agenda.Plan(Time.Ago(TimeSpan.FromHours(30)), () => Bring("План чёрной пятницы.csv"));
        _agenda.Plan(Time.Ago(TimeSpan.FromHours(27)), async () => _mistake = await Bring("План чёрной пятницы (копия).csv"));
        _agenda.Plan(Time.Ago(TimeSpan.FromHours(26)), async () => await _people["irina"].Api.Does($"/api/v1/imports/{_mistake}/undo"));
        foreach (var hours in (double[])[29.9, 26.9, 25.9]) _agenda.Ring(Time.Ago(TimeSpan.FromHours(hours)));
        _agenda.Plan(Time.Ago(TimeSpan.FromHours(25)), MakeFeeds);
        _agenda.Plan(Time.Ago(TimeSpan.FromHours(24)), Wish);
    }

    async Task<Guid> Bring(string name)
    {
        var irina = _people["irina"];
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(PlanSheet));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        using var form = new MultipartFormDataContent { { new StringContent(_companies["auto"].Id.ToString()), "client" }, { file, "files", name } };
        var import = IdOf(await irina.Api.Sends("/api/v1/imports", form));
        var people = _people.Values.Where(x => PlanSheet.Contains(x.Name, StringComparison.Ordinal)).Select(x => new { trello = TableBoards.KeyOf("who", x.Name), member = x.Id });
        await irina.Api.Does($"/api/v1/imports/{import}/run", new { project = _boards["AUTO"].Id, people });
        return import;
    }

    async Task MakeFeeds()
    {
        await _people["irina"].Api.Does("/api/v1/calendar-feeds", new { });
        await _people["irina"].Api.Does("/api/v1/calendar-feeds", new { project = _boards["AUTO"].Id });
    }

    /// <summary>One wish is taken into the backlog at once; of the other nobody has decided yet, though the client was answered.</summary>
    async Task Wish()
    {
        var (company, board) = (_companies["auto"], _boards["AUTO"]);
        var guest = company.Guests[0];
        foreach (var (text, answer) in ((string, string)[])[("Хотим сравнение товаров по цене и наличию", "Взяли в план, начнём в декабре"), ("Можно ли показывать остатки по складам прямо в каталоге?", "Можно. Оценим работу и вернёмся с датой")]) await Wished(text, answer);

        async Task Wished(string text, string answer)
        {
            await Send(guest, text, null, ("project", guest.Ids.Of(board.Id)), ("wish", "true"));
            var wish = (await company.Lead.Api.Ask("/api/v1/projects/AUTO/wishes"))["items"]!.AsArray()[^1]!;
            if (text.EndsWith('?')) await Answer(company.Lead, new Thread(wish["topic"]!.GetValue<Guid>(), "") { Last = 1 }, answer);
            else await company.Lead.Api.Does($"/api/v1/wishes/{wish["id"]}/take", new { answer });
        }
    }
}
