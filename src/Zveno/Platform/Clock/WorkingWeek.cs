using System.Text;
using System.Text.Json.Serialization;

namespace Zveno.Platform;

/// <summary>
/// The hours of a week by the wall clock, lunch out. Written «1-5 09:00-13:00,14:00-18:00; 6 10:00-15:00» (1 is Monday); «-» is a week without hours.
/// Intervals of a day are in order, do not overlap, and are joined where they touch, so equal weeks have equal texts.
/// </summary>
[JsonConverter(typeof(WorkingWeekJson))]
public sealed partial class WorkingWeek : IEquatable<WorkingWeek>
{
    readonly WorkingInterval[][] days;   // by DayOfWeek
    readonly string text;

    WorkingWeek(WorkingInterval[][] days)
    {
        this.days = days;
        text = Write();
    }

    /// <summary>No hours at all.</summary>
    public static WorkingWeek None { get; } = new([[], [], [], [], [], [], []]);

    /// <summary>The intervals of a day of the week, in order.</summary>
    public ReadOnlySpan<WorkingInterval> this[DayOfWeek day] => days[(int)day];

    /// <summary>Whether no day has hours.</summary>
    public bool IsEmpty => days.All(day => day.Length == 0);

    /// <summary>
    /// The same week with every day an hour shorter, as before a holiday: an hour of working time goes from the day's end, out of the interval before too
    /// where the last one is shorter than that.
    /// </summary>
    internal WorkingWeek Shortened() => new([.. days.Select(WithoutLastHour)]);

    static WorkingInterval[] WithoutLastHour(WorkingInterval[] day)
    {
        var kept = day.ToList();
        for (var left = 60; left > 0 && kept.Count > 0;)
        {
            var last = kept[^1];
            var cut = Math.Min(left, last.Minutes);
            left -= cut;
            kept.RemoveAt(kept.Count - 1);
            if (cut < last.Minutes) kept.Add(last with { End = last.End - cut });
        }
        return [.. kept];
    }

    string Write()
    {
        var written = new StringBuilder();
        for (var from = 1; from <= 7;)
        {
            var hours = days[(int)DaysOfWeek.OfIso(from)];
            var to = from;
            while (to < 7 && days[(int)DaysOfWeek.OfIso(to + 1)].SequenceEqual(hours)) to++;
            if (hours.Length > 0)
            {
                if (written.Length > 0) written.Append("; ");
                written.Append(from);
                if (to > from) written.Append('-').Append(to);
                written.Append(' ').AppendJoin(',', hours);
            }
            from = to + 1;
        }
        return written.Length == 0 ? "-" : written.ToString();
    }

    /// <summary>The one written form of this week; <see cref="Parse"/> reads it back.</summary>
    public override string ToString() => text;

    /// <inheritdoc/>
    public bool Equals(WorkingWeek? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkingWeek);

    /// <inheritdoc/>
    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);
}
