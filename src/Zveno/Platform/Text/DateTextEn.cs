namespace Zveno.Platform;

sealed class DateTextEn : DateText
{
    static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public override string Today => "today";
    public override string Tomorrow => "tomorrow";
    public override string Yesterday => "yesterday";
    public override string JustNow => "just now";
    public override string Weekday(DateOnly day) => FullWeekday(day)[..3];
    public override string FullWeekday(DateOnly day) => day.DayOfWeek.ToString();
    public override string Day(DateOnly day) => $"{day.Day}\u00A0{Month(day)}";
    public override string Month(DateOnly day) => Months[day.Month - 1];
    public override string By(string moment) => $"by\u00A0{moment}";
    public override string Overdue(int days) => $"{Plural.EnCount(days, "day", "days")} overdue";
    public override string MinutesAgo(long minutes) => $"{Minutes(minutes)} ago";
    public override string HoursAgo(long hours) => $"{Hours(hours)} ago";
    public override string InMinutes(long minutes) => $"in {Minutes(minutes)}";
    public override string InHours(long hours) => $"in {Hours(hours)}";
    public override string Hour => "h";
    public override string Min => "min";
    public override string PercentSign => "%";
    public override string[] Sizes { get; } = ["B", "KB", "MB", "GB", "TB"];

    static string Minutes(long n) => Plural.EnCount(n, "minute", "minutes");

    static string Hours(long n) => Plural.EnCount(n, "hour", "hours");
}
