namespace Zveno.Platform;

/// <summary>Counting dates by the days that a calendar calls people to work on.</summary>
public static class WorkingDays
{
    extension(WorkingCalendar calendar)
    {
        /// <summary>The date itself when it is worked, else the first working day after it.</summary>
        public DateOnly OnOrAfter(DateOnly day)
        {
            while (!calendar[day].IsWorking) day = day.AddDays(1);
            return day;
        }

        /// <summary>The date itself when it is worked, else the last working day before it.</summary>
        public DateOnly OnOrBefore(DateOnly day)
        {
            while (!calendar[day].IsWorking) day = day.AddDays(-1);
            return day;
        }

        /// <summary>The working day so many working days after the date, or before it when <paramref name="days"/> is negative; zero is the date itself.</summary>
        public DateOnly Shifted(DateOnly day, int days)
        {
            var step = Math.Sign(days);
            for (var left = Math.Abs(days); left > 0; left--)
                do day = day.AddDays(step); while (!calendar[day].IsWorking);
            return day;
        }

        /// <summary>How many working days lie after <paramref name="from"/> up to <paramref name="to"/> itself; negative when that is earlier. Shifting by it leads there, if it is worked.</summary>
        public int DaysBetween(DateOnly from, DateOnly to)
        {
            if (to < from) return -calendar.WorkedIn(to, from.AddDays(-1));
            return calendar.WorkedIn(from.AddDays(1), to);
        }

        /// <summary>Working days of a stretch, both ends included.</summary>
        public int WorkedIn(DateOnly first, DateOnly last)
        {
            var count = 0;
            for (var day = first; day <= last; day = day.AddDays(1)) if (calendar[day].IsWorking) count++;
            return count;
        }
    }
}
