namespace Zveno.Platform;

/// <summary>The words of time and measure that <see cref="Text"/> builds its phrases from.</summary>
public abstract class DateText : Texts
{
    public abstract string Today { get; }
    public abstract string Tomorrow { get; }
    public abstract string Yesterday { get; }
    public abstract string JustNow { get; }

    /// <summary>«пт».</summary>
    public abstract string Weekday(DateOnly day);

    /// <summary>«пятница».</summary>
    public abstract string FullWeekday(DateOnly day);

    /// <summary>«27 ноября».</summary>
    public abstract string Day(DateOnly day);

    /// <summary>«ноябрь».</summary>
    public abstract string Month(DateOnly day);

    /// <summary>«до 27 ноября».</summary>
    public abstract string By(string moment);

    public abstract string Overdue(int days);
    public abstract string MinutesAgo(long minutes);
    public abstract string HoursAgo(long hours);
    public abstract string InMinutes(long minutes);
    public abstract string InHours(long hours);

    /// <summary>The short hour: «ч».</summary>
    public abstract string Hour { get; }

    /// <summary>The short minute: «мин».</summary>
    public abstract string Min { get; }

    /// <summary>The percent sign with the space that belongs before it.</summary>
    public abstract string PercentSign { get; }

    /// <summary>Units of size by powers of 1024, from the byte up.</summary>
    public abstract string[] Sizes { get; }
}
