namespace Zveno.Platform;

sealed class DateTextRu : DateText
{
    static readonly string[] Weekdays = ["вс", "пн", "вт", "ср", "чт", "пт", "сб"];
    static readonly string[] FullWeekdays = ["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"];
    static readonly string[] OfMonth =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];
    static readonly string[] Months =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    public override string Today => "сегодня";
    public override string Tomorrow => "завтра";
    public override string Yesterday => "вчера";
    public override string JustNow => "только что";
    public override string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];
    public override string FullWeekday(DateOnly day) => FullWeekdays[(int)day.DayOfWeek];
    public override string Day(DateOnly day) => $"{day.Day}\u00A0{OfMonth[day.Month - 1]}";
    public override string Month(DateOnly day) => Months[day.Month - 1];
    public override string By(string moment) => $"до\u00A0{moment}";
    public override string Overdue(int days) => $"просрочено на\u00A0{Plural.RuCount(days, "день", "дня", "дней")}";
    public override string MinutesAgo(long minutes) => $"{Minutes(minutes)} назад";
    public override string HoursAgo(long hours) => $"{Hours(hours)} назад";
    public override string InMinutes(long minutes) => $"через {Minutes(minutes)}";
    public override string InHours(long hours) => $"через {Hours(hours)}";
    public override string Hour => "ч";
    public override string Min => "мин";
    public override string PercentSign => "\u00A0%";
    public override string[] Sizes { get; } = ["Б", "КБ", "МБ", "ГБ", "ТБ"];

    static string Minutes(long n) => Plural.RuCount(n, "минуту", "минуты", "минут");

    static string Hours(long n) => Plural.RuCount(n, "час", "часа", "часов");
}
