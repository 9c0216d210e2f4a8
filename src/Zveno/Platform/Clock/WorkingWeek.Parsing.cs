using System.Diagnostics.CodeAnalysis;

namespace Zveno.Platform;

public sealed partial class WorkingWeek
{
    const int LongestText = 500;

    /// <summary>Reads a week; long dashes and spare spaces are forgiven, days may come in several groups.</summary>
    /// <exception cref="WorkingWeekException">It cannot be read; says what is wrong and where.</exception>
    public static WorkingWeek Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new WorkingWeekException(WorkingWeekError.Empty, "");
        if (text.Length > LongestText) throw new WorkingWeekException(WorkingWeekError.TooLong, text[..20]);

        text = text.Replace('–', '-').Replace('—', '-').Replace('\u00a0', ' ').Trim();
        if (text == "-") return None;

        var byDay = Enumerable.Range(0, 7).Select(_ => new List<WorkingInterval>()).ToArray();

        foreach (var group in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (names, hours) = Apart(group);
            var intervals = Pieces(hours).Select(IntervalOf).ToList();
            foreach (var day in Pieces(names).SelectMany(DaysOf)) byDay[(int)day].AddRange(intervals);
        }

        var week = new WorkingWeek([.. byDay.Select(Joined)]);
        return week.IsEmpty ? throw new WorkingWeekException(WorkingWeekError.Empty, text) : week;
    }

    /// <summary>Reads a week that may be wrong; <paramref name="error"/> says how.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out WorkingWeek? week, [NotNullWhen(false)] out WorkingWeekException? error)
    {
        (week, error) = (null, null);
        try { week = Parse(text ?? ""); }
        catch (WorkingWeekException refused) { error = refused; }
        return week is not null;
    }

    /// <summary>Days and hours stand apart at the space before the first time, so «1, 3 - 5 09:00 - 18:00» is read as well.</summary>
    static (string Days, string Hours) Apart(string group)
    {
        var colon = group.IndexOf(':', StringComparison.Ordinal);
        var space = colon < 0 ? -1 : group[..colon].TrimEnd().LastIndexOf(' ');
        if (colon < 0) throw new WorkingWeekException(WorkingWeekError.NoHours, group);
        return space < 0 ? throw new WorkingWeekException(WorkingWeekError.NotADay, group) : (group[..space], group[(space + 1)..]);
    }

    static string[] Pieces(string list) => list.Split(',', StringSplitOptions.TrimEntries);

    static IEnumerable<DayOfWeek> DaysOf(string piece)
    {
        var ends = piece.Split('-', StringSplitOptions.TrimEntries);
        if (ends.Length > 2 || ends.Any(end => end is not [>= '1' and <= '7'])) throw new WorkingWeekException(WorkingWeekError.NotADay, piece);

        var (from, to) = (ends[0][0] - '0', ends[^1][0] - '0');
        return to < from
            ? throw new WorkingWeekException(WorkingWeekError.DaysBackwards, piece)
            : Enumerable.Range(from, to - from + 1).Select(DaysOfWeek.OfIso);
    }

    static WorkingInterval IntervalOf(string piece)
    {
        var ends = piece.Split('-', StringSplitOptions.TrimEntries);
        if (ends.Length != 2) throw new WorkingWeekException(WorkingWeekError.NotAnInterval, piece);

        var (start, end) = (MinuteOf(ends[0]), MinuteOf(ends[1]));
        if (start == end) throw new WorkingWeekException(WorkingWeekError.NoLength, piece);
        if (end < start) throw new WorkingWeekException(WorkingWeekError.OverMidnight, piece);
        return new(start, end);
    }

    static int MinuteOf(string time)
    {
        var colon = time.IndexOf(':', StringComparison.Ordinal);
        if (colon is not (1 or 2) || time.Length != colon + 3 || time.Any(letter => letter != ':' && !char.IsAsciiDigit(letter)))
            throw new WorkingWeekException(WorkingWeekError.NotATime, time);

        var hour = colon == 1 ? time[0] - '0' : (time[0] - '0') * 10 + time[1] - '0';
        var minute = DigitOf(time, colon + 1) * 10 + DigitOf(time, colon + 2);
        return minute > 59 || hour * 60 + minute > 24 * 60 ? throw new WorkingWeekException(WorkingWeekError.NotATime, time) : hour * 60 + minute;
    }

    /// <summary>A second colon (9:0:0) is no digit.</summary>
    static int DigitOf(string time, int at) => time[at] == ':' ? throw new WorkingWeekException(WorkingWeekError.NotATime, time) : time[at] - '0';

    static WorkingInterval[] Joined(List<WorkingInterval> day)
    {
        var joined = new List<WorkingInterval>();
        foreach (var next in day.OrderBy(interval => interval.Start))
        {
            if (joined.Count > 0 && next.Start < joined[^1].End) throw new WorkingWeekException(WorkingWeekError.Overlap, $"{joined[^1]},{next}");
            if (joined.Count > 0 && next.Start == joined[^1].End) joined[^1] = joined[^1] with { End = next.End };
            else joined.Add(next);
        }
        return [.. joined];
    }
}
