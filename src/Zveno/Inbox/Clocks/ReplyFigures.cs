namespace Zveno.Inbox;

/// <summary>By what the answers of a period are told apart.</summary>
public enum FiguresBy
{
    Member,
    Client,
    Channel,
    /// <summary>The hour of the day, by the reader's clock, at which the question was asked.</summary>
    Hour,
}

/// <summary>One judged clock with what figures go by.</summary>
/// <param name="Hour">Of the question, by the reader's wall clock.</param>
/// <param name="WorkingSeconds">To the answer; null when none was given.</param>
public sealed record JudgedClock(Guid Id, Guid TopicId, string Topic, Guid ClientId, string Client, Guid? MemberId, string? Member, TopicChannel Channel, int Hour, DateTimeOffset StartedAt, int? WorkingSeconds, bool InTime);

/// <summary>A figure: how many were judged, how many of them in time, the median time of those answered.</summary>
/// <param name="Key">What the entries behind it are asked by: a member, a client, a channel, an hour; empty for nobody's.</param>
public sealed record ReplyFigureJson(FiguresBy By, string Key, string? Name, int Answers, int InTime, int? MedianSeconds)
{
    /// <summary>Share in time, 0 to 1.</summary>
    public double Share => (double)InTime / Answers;
}

/// <summary>Makes figures of judged clocks. Pure: the entries behind a figure are those that it was made of.</summary>
public static class ReplyFigures
{
    /// <summary>The figures of one kind, most questions first; hours in their order.</summary>
    public static IReadOnlyList<ReplyFigureJson> Of(IReadOnlyList<JudgedClock> clocks, FiguresBy by)
    {
        var figures = clocks.GroupBy(x => KeyOf(x, by)).Select(x => new ReplyFigureJson(by, x.Key, NameOf(x.First(), by), x.Count(), x.Count(c => c.InTime), Median([.. x.Select(c => c.WorkingSeconds).OfType<int>()])));
        return by == FiguresBy.Hour ? [.. figures.OrderBy(x => x.Key, StringComparer.Ordinal)] : [.. figures.OrderByDescending(x => x.Answers).ThenBy(x => x.Name ?? x.Key, StringComparer.CurrentCulture)];
    }

    /// <summary>By what a clock is found behind a figure.</summary>
    public static string KeyOf(JudgedClock clock, FiguresBy by) => by switch
    {
        FiguresBy.Member => clock.MemberId?.ToString() ?? "",
        FiguresBy.Client => clock.ClientId.ToString(),
        FiguresBy.Channel => clock.Channel.ToString(),
        _ => clock.Hour.ToString("00", System.Globalization.CultureInfo.InvariantCulture),
    };

    static string? NameOf(JudgedClock clock, FiguresBy by) => by switch { FiguresBy.Member => clock.Member, FiguresBy.Client => clock.Client, _ => null };

    static int? Median(List<int> seconds)
    {
        if (seconds.Count == 0) return null;
        seconds.Sort();
        var middle = seconds.Count / 2;
        return seconds.Count % 2 == 1 ? seconds[middle] : (seconds[middle - 1] + seconds[middle]) / 2;
    }
}
