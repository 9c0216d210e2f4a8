namespace Zveno.Platform;

/// <summary>Numbers, durations, sizes: a number and its unit never part at the end of a line.</summary>
public sealed partial class Text
{
    static readonly string[] Fractions = ["N0", "#,0.#", "#,0.##", "#,0.###"];

    /// <summary>«1 234,5»: at most so many decimals (0–3), no zeros after them, rounded half away from zero.</summary>
    public string Number(decimal number, int decimals = 2) =>
        Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString(Fractions[decimals], language.Numbers);

    /// <summary>A number with its unit, which never part.</summary>
    public string Measured(decimal number, string? unit) => unit is null ? Number(number) : $"{Number(number)}\u00A0{unit}";

    /// <summary>A share of one as «8,3 %»: 0.083 is 8.3 %.</summary>
    public string Percent(decimal share, int decimals = 0) => Number(share * 100, decimals) + Dates.PercentSign;

    /// <summary>«1 234,50 ₽».</summary>
    public string Money(Money money) => money.Format(language);

    /// <summary>«1 ч 25 мин» to the nearest minute; hours are not made into days, since a day of work is not one of the clock.</summary>
    public string Duration(TimeSpan duration)
    {
        var minutes = (long)Math.Round(duration.Duration().TotalMinutes, MidpointRounding.AwayFromZero);
        var (hours, rest) = (minutes / 60, minutes % 60);
        var said = hours == 0 ? $"{rest}\u00A0{Dates.Min}"
            : rest == 0 ? $"{Number(hours)}\u00A0{Dates.Hour}"
            : $"{Number(hours)}\u00A0{Dates.Hour} {rest}\u00A0{Dates.Min}";
        return duration < TimeSpan.Zero && minutes > 0 ? "−" + said : said;
    }

    /// <summary>«12,5 ч».</summary>
    public string Hours(decimal hours) => $"{Number(hours)}\u00A0{Dates.Hour}";

    /// <summary>«12,5 ч».</summary>
    public string Hours(TimeSpan duration) => Hours(duration.Ticks / (decimal)TimeSpan.TicksPerHour);

    /// <summary>«512 Б», «1,2 МБ», «34 МБ»: powers of 1024, one decimal below ten.</summary>
    public string FileSize(long bytes)
    {
        var (size, unit) = ((decimal)bytes, 0);
        while (Rounded(size, unit) >= 1024 && unit < Dates.Sizes.Length - 1) (size, unit) = (size / 1024, unit + 1);
        return $"{Number(Rounded(size, unit), 1)}\u00A0{Dates.Sizes[unit]}";

        static decimal Rounded(decimal size, int unit) => Math.Round(size, unit > 0 && size < 10 ? 1 : 0, MidpointRounding.AwayFromZero);
    }
}
