namespace Zveno.Platform;

/// <summary>Days of the week as they are written here: 1 for Monday to 7 for Sunday (ISO 8601).</summary>
static class DaysOfWeek
{
    extension(DayOfWeek day)
    {
        /// <summary>Saturday or Sunday.</summary>
        public bool IsWeekend => day is DayOfWeek.Saturday or DayOfWeek.Sunday;
    }

    /// <summary>The day with this ISO number.</summary>
    public static DayOfWeek OfIso(int number) => (DayOfWeek)(number % 7);
}
