namespace Zveno.Platform;

public sealed partial class WorkingTime
{
    /// <summary>
    /// The open spans from an instant on, in order, as UTC ticks. It goes by pieces of time in which the zone keeps one offset: inside a piece wall clock and
    /// UTC differ by a constant, so every interval is two subtractions, and gaps and overlaps need no rule of their own.
    /// </summary>
    ref struct OpenSpans(WorkingTime time, long from, long limit)
    {
        /// <summary>The furthest jump over which equal offsets at both ends are taken for one offset throughout. No zone changed twice in a week since 2000; a test asks tzdb.</summary>
        const long Jump = 7 * TimeSpan.TicksPerDay;

        /// <summary>Short of the end of time, so that zone arithmetic cannot overflow.</summary>
        static readonly long EndOfTime = new DateTime(9990, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks;

        long limit = Math.Min(limit, EndOfTime);
        long pieceStart = from, pieceEnd = from, offset;
        int day = (int)(from / TimeSpan.TicksPerDay), next;
        ReadOnlySpan<WorkingInterval> intervals;

        /// <summary>Spans from an instant to the horizon.</summary>
        public OpenSpans(WorkingTime time, long from) : this(time, from, from + Horizon.Ticks) { }

        public long Start { get; private set; }
        public long End { get; private set; }
        public long LookedFrom { get; private set; } = from;
        public readonly long Length => End - Start;

        /// <summary>Moves the horizon: three years from the end of the present span.</summary>
        public void LookOn() => (LookedFrom, limit) = (End, Math.Min(End + Horizon.Ticks, EndOfTime));

        public bool MoveNext()
        {
            while (true)
            {
                while (next < intervals.Length)
                {
                    var interval = intervals[next++];
                    Start = Math.Max(UtcOf(interval.Start), pieceStart);
                    End = Math.Min(UtcOf(interval.End), pieceEnd);
                    if (Start < End) return true;
                }
                if (UtcOf(24 * 60) < pieceEnd) Open(day + 1);
                else if (pieceEnd >= limit) return false;
                else OpenPiece(pieceEnd);
            }
        }

        readonly long UtcOf(int minuteOfDay) => day * TimeSpan.TicksPerDay + minuteOfDay * TimeSpan.TicksPerMinute - offset;

        void OpenPiece(long start)
        {
            offset = OffsetAt(start);
            (pieceStart, pieceEnd) = (start, Math.Min(start + Jump, limit));
            if (OffsetAt(pieceEnd) != offset) pieceEnd = ChangeBetween(start, pieceEnd);
            Open((int)((start + offset) / TimeSpan.TicksPerDay));
        }

        void Open(int dayNumber)
        {
            (day, next) = (dayNumber, 0);
            intervals = time.IntervalsOn(DateOnly.FromDayNumber(dayNumber));
        }

        /// <summary>The first tick of the new offset. Offsets change on whole seconds.</summary>
        readonly long ChangeBetween(long old, long changed)
        {
            var (low, high) = (old / TimeSpan.TicksPerSecond, (changed + TimeSpan.TicksPerSecond - 1) / TimeSpan.TicksPerSecond);
            while (high - low > 1)
            {
                var middle = (low + high) / 2;
                if (OffsetAt(middle * TimeSpan.TicksPerSecond) == offset) low = middle; else high = middle;
            }
            return Math.Min(high * TimeSpan.TicksPerSecond, changed);
        }

        readonly long OffsetAt(long utcTicks) => time.Hours.Zone.GetUtcOffset(new DateTime(utcTicks, DateTimeKind.Utc)).Ticks;
    }
}
