namespace Zveno.Tests;

/// <summary>Services, types, helpers, due times. Drawn from the words themselves, not from the story's dice: what was told before stays as it was.</summary>
sealed partial class DemoStory
{
    static readonly Dictionary<string, (string Service, string[] Types)> Crafts = new()
    {
        ["seo"] = ("SEO-продвижение", ["Анализ", "Тексты", "Правки на сайте"]),
        ["ads"] = ("Контекстная реклама", ["Настройка", "Ведение", "Анализ"]),
        ["design"] = ("Дизайн", ["Макет", "Правки", "Баннеры"]),
        ["dev"] = ("Разработка сайтов", ["Вёрстка", "Программирование", "Правки на сайте"]),
        ["content"] = ("Контент и соцсети", ["Тексты", "Публикации", "Съёмка"]),
    };

    /// <summary>What clients read of a service in their rooms: what was reached for others, with no names.</summary>
    static readonly Dictionary<string, string> Pitches = new()
    {
        ["SEO-продвижение"] = "Интернет-магазину мебели за полгода подняли заявки из поиска в полтора раза",
        ["Контекстная реклама"] = "Клинике снизили цену заявки с 1 900 до 1 150 ₽ за квартал",
        ["Дизайн"] = "Баннеры и посадочные страницы в вашем стиле за три рабочих дня",
        ["Контент и соцсети"] = "Для фитнес-клуба ведём четыре площадки: вовлечённость выше средней по городу вдвое",
    };

    /// <summary>How people here word their hours.</summary>
    static readonly string[] Phrases = ["Созвон с клиентом", "Отчёт клиенту", "Правки по замечаниям", "Проверка заявок"];

    readonly Dictionary<string, Guid> _lines = [];

    async Task MakeCatalogue()
    {
        foreach (var service in Crafts.Values.Select(x => x.Service)) _lines[service] = IdOf(await Who("oleg").Api.Does("/api/v1/services", new { name = service }));
        foreach (var type in Crafts.Values.SelectMany(x => x.Types).Distinct()) _lines[type] = IdOf(await Who("oleg").Api.Does("/api/v1/task-types", new { name = type }));
        foreach (var (service, pitch) in Pitches) await Who("oleg").Api.Does($"/api/v1/catalogue/{_lines[service]}/pitch", new { pitch });
        foreach (var text in Phrases) await Who("oleg").Api.Does("/api/v1/entry-phrases", new { text });
    }

    Guid? ServiceOf(Board board) => Crafts.TryGetValue(board.Craft, out var craft) ? _lines[craft.Service] : null;

    Guid? TypeOf(Board board, Card card) => Crafts.TryGetValue(board.Craft, out var craft) && Drawn(card, 11) > 0 ? _lines[craft.Types[Drawn(card, craft.Types.Length)]] : null;

    Guid[] HelpersOf(Board board, Card card) => Drawn(card, 6) > 0 ? []
        : [.. _people.Values.Where(x => x.Role == "Specialist" && x.Id != card.Doer.Id && (x.Craft == board.Craft || Drawn(card, 4) == 0)).Take(1 + Drawn(card, 2)).Select(x => x.Id)];

    static string? TimeOf(Card card) => Drawn(card, 4) switch { 0 => "12:00", 1 when Drawn(card, 3) == 0 => "15:30", _ => null };

    /// <summary>The dispatcher keeps an eye on what somebody promised by the hour.</summary>
    async Task Watch(Card card)
    {
        if (TimeOf(card) is not null) await Who("dasha").Api.Does($"/api/v1/tasks/{card.Id}/watchers", new { });
    }

    /// <summary>A number below <paramref name="of"/> that is the card's own.</summary>
    static int Drawn(Card card, int of) => (int)(card.Title.Aggregate(2166136261u, (sum, x) => (sum ^ x) * 16777619) / 7 % (uint)of);
}
