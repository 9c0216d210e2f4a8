using System.Collections.Frozen;

namespace Zveno.Platform;

/// <summary>Time zones to choose from: Russia and its neighbours whole, and the cities of the world that agencies' clients live in.</summary>
public static class Zones
{
    // Russian names as in Unicode CLDR (ru, «exemplarCity»), with «ё» where it is said; a table, since a machine's ICU knows its own edition or none.
    // An English name stands where the zone's own is not what the city is called.
    static readonly (string Zone, string Ru, string? En)[] Known =
    [
        ("Pacific/Honolulu", "Гонолулу", null), ("America/Los_Angeles", "Лос-Анджелес", null), ("America/Vancouver", "Ванкувер", null), ("America/Denver", "Денвер", null),
        ("America/Chicago", "Чикаго", null), ("America/Mexico_City", "Мехико", null), ("America/New_York", "Нью-Йорк", null), ("America/Toronto", "Торонто", null),
        ("America/Sao_Paulo", "Сан-Паулу", "São Paulo"), ("America/Argentina/Buenos_Aires", "Буэнос-Айрес", null), ("UTC", "Всемирное время", "Universal time"),
        ("Europe/London", "Лондон", null), ("Europe/Lisbon", "Лиссабон", null), ("Europe/Amsterdam", "Амстердам", null), ("Europe/Belgrade", "Белград", null), ("Europe/Berlin", "Берлин", null),
        ("Europe/Madrid", "Мадрид", null), ("Europe/Paris", "Париж", null), ("Europe/Podgorica", "Подгорица", null), ("Europe/Prague", "Прага", null), ("Europe/Rome", "Рим", null),
        ("Europe/Vienna", "Вена", null), ("Europe/Warsaw", "Варшава", null), ("Europe/Zurich", "Цюрих", null), ("Europe/Kaliningrad", "Калининград", null),
        ("Europe/Athens", "Афины", null), ("Europe/Chisinau", "Кишинёв", null), ("Europe/Helsinki", "Хельсинки", null), ("Europe/Kiev", "Киев", "Kyiv"), ("Europe/Riga", "Рига", null),
        ("Europe/Sofia", "София", null), ("Europe/Tallinn", "Таллин", null), ("Europe/Vilnius", "Вильнюс", null), ("Asia/Nicosia", "Никосия", null), ("Asia/Jerusalem", "Иерусалим", null), ("Africa/Cairo", "Каир", null),
        ("Europe/Moscow", "Москва", null), ("Europe/Kirov", "Киров", null), ("Europe/Minsk", "Минск", null), ("Europe/Simferopol", "Симферополь", null), ("Europe/Volgograd", "Волгоград", null),
        ("Europe/Istanbul", "Стамбул", null), ("Asia/Riyadh", "Эр-Рияд", null),
        ("Europe/Samara", "Самара", null), ("Europe/Astrakhan", "Астрахань", null), ("Europe/Saratov", "Саратов", null), ("Europe/Ulyanovsk", "Ульяновск", null),
        ("Asia/Baku", "Баку", null), ("Asia/Tbilisi", "Тбилиси", null), ("Asia/Yerevan", "Ереван", null), ("Asia/Dubai", "Дубай", null),
        ("Asia/Yekaterinburg", "Екатеринбург", null), ("Asia/Almaty", "Алматы", null), ("Asia/Aqtau", "Актау", null), ("Asia/Aqtobe", "Актобе", null), ("Asia/Atyrau", "Атырау", null),
        ("Asia/Oral", "Уральск", null), ("Asia/Qostanay", "Костанай", null), ("Asia/Qyzylorda", "Кызылорда", null), ("Asia/Ashgabat", "Ашхабад", null), ("Asia/Dushanbe", "Душанбе", null),
        ("Asia/Samarkand", "Самарканд", null), ("Asia/Tashkent", "Ташкент", null), ("Asia/Kolkata", "Калькутта", null), ("Asia/Omsk", "Омск", null), ("Asia/Bishkek", "Бишкек", null),
        ("Asia/Novosibirsk", "Новосибирск", null), ("Asia/Barnaul", "Барнаул", null), ("Asia/Krasnoyarsk", "Красноярск", null), ("Asia/Novokuznetsk", "Новокузнецк", null), ("Asia/Tomsk", "Томск", null),
        ("Asia/Bangkok", "Бангкок", null), ("Asia/Ho_Chi_Minh", "Хошимин", "Ho Chi Minh City"), ("Asia/Jakarta", "Джакарта", null),
        ("Asia/Irkutsk", "Иркутск", null), ("Asia/Ulaanbaatar", "Улан-Батор", null), ("Asia/Hong_Kong", "Гонконг", null), ("Asia/Makassar", "Макасар", null), ("Asia/Shanghai", "Шанхай", null), ("Asia/Singapore", "Сингапур", null),
        ("Asia/Yakutsk", "Якутск", null), ("Asia/Chita", "Чита", null), ("Asia/Khandyga", "Хандыга", null), ("Asia/Seoul", "Сеул", null), ("Asia/Tokyo", "Токио", null),
        ("Asia/Vladivostok", "Владивосток", null), ("Asia/Ust-Nera", "Усть-Нера", null), ("Australia/Sydney", "Сидней", null),
        ("Asia/Magadan", "Магадан", null), ("Asia/Sakhalin", "Сахалин", null), ("Asia/Srednekolymsk", "Среднеколымск", null),
        ("Asia/Kamchatka", "Петропавловск-Камчатский", null), ("Asia/Anadyr", "Анадырь", null), ("Pacific/Auckland", "Окленд", null),
    ];

    static readonly FrozenDictionary<string, (string Ru, string? En)> Names = Known.ToFrozenDictionary(x => x.Zone, x => (x.Ru, x.En), StringComparer.Ordinal);

    /// <summary>IANA names, west to east.</summary>
    public static IReadOnlyList<string> Common { get; } = [.. Known.Select(x => x.Zone)];

    /// <summary>The zone's city with its offset of that day: «Екатеринбург, UTC+5».</summary>
    /// <param name="zone">An IANA name; one that is not among <see cref="Common"/> is called by its own city.</param>
    public static string NameOf(string zone, DateTimeOffset at, Language language)
    {
        var offset = TimeZoneInfo.FindSystemTimeZoneById(zone).GetUtcOffset(at);
        return $"{CityOf(zone, language)}, UTC{(offset < TimeSpan.Zero ? '\u2212' : '+')}{Math.Abs(offset.Hours)}{(offset.Minutes == 0 ? "" : $":{Math.Abs(offset.Minutes):00}")}";
    }

    static string CityOf(string zone, Language language)
    {
        var known = Names.TryGetValue(zone, out var names);
        return known && language is Language.Ru ? names.Ru : names.En ?? zone.Split('/')[^1].Replace('_', ' ');
    }
}
