namespace Zveno.Platform;

/// <summary>Time zones to choose from: Russia whole, its neighbours, and those that agencies' clients live in.</summary>
public static class Zones
{
    /// <summary>IANA names, west to east.</summary>
    public static readonly IReadOnlyList<string> Common =
    [
        "America/Los_Angeles", "America/New_York", "Europe/London", "Europe/Berlin", "Europe/Belgrade", "Europe/Kaliningrad", "Europe/Istanbul", "Europe/Minsk",
        "Europe/Moscow", "Europe/Samara", "Asia/Tbilisi", "Asia/Yerevan", "Asia/Dubai", "Asia/Yekaterinburg", "Asia/Almaty", "Asia/Tashkent", "Asia/Omsk", "Asia/Novosibirsk",
        "Asia/Krasnoyarsk", "Asia/Irkutsk", "Asia/Yakutsk", "Asia/Vladivostok", "Asia/Magadan", "Asia/Kamchatka",
    ];

    /// <summary>The name with today's offset: «Europe/Moscow, UTC+3».</summary>
    public static string NameOf(string zone, DateTimeOffset at)
    {
        var offset = TimeZoneInfo.FindSystemTimeZoneById(zone).GetUtcOffset(at);
        return $"{zone.Split('/')[^1].Replace('_', ' ')}, UTC{(offset < TimeSpan.Zero ? '\u2212' : '+')}{Math.Abs(offset.Hours)}{(offset.Minutes == 0 ? "" : $":{Math.Abs(offset.Minutes):00}")}";
    }
}
