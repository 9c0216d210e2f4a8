using System.Globalization;
using Shouldly;
using Xunit;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

/// <summary>Moscow reads on Thursday, 26 November 2026, at 15:00. A no-break space is written as «~».</summary>
public class TextTests
{
    static readonly DateTimeOffset Now = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);
    static readonly Text Ru = Reader(Language.Ru, "Europe/Moscow");
    static readonly Text En = Reader(Language.En, "Europe/Moscow");

    static Text Reader(Language language, string zone) => new(language, TimeZoneInfo.FindSystemTimeZoneById(zone), Now);

    static DateTimeOffset At(string moscow) => new(DateTime.Parse(moscow, CultureInfo.InvariantCulture), TimeSpan.FromHours(3));

    static DateOnly On(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    static string Seen(string text) => text.Replace('\u00A0', '~');

    [Theory]
    [InlineData("2026-11-26 15:15", "сегодня~15:15", "today~15:15")]
    [InlineData("2026-11-27 00:00", "завтра~00:00", "tomorrow~00:00")]
    [InlineData("2026-11-25 18:00", "вчера~18:00", "yesterday~18:00")]
    [InlineData("2026-11-30 09:05", "пн~30~ноября, 09:05", "Mon~30~November, 09:05")]
    [InlineData("2027-05-09 09:05", "9~мая~2027, 09:05", "9~May~2027, 09:05")]
    public void A_moment_is_said_as_people_say_it(string at, string ru, string en)
    {
        Seen(Ru.When(At(at))).ShouldBe(ru);
        Seen(En.When(At(at))).ShouldBe(en);
    }

    [Fact]
    public void The_same_moment_is_another_day_in_another_zone()
    {
        Seen(Reader(Language.Ru, "Asia/Vladivostok").When(Now.AddHours(2))).ShouldBe("завтра~00:00");
        Seen(Reader(Language.Ru, "Europe/Kaliningrad").When(Now.AddHours(2))).ShouldBe("сегодня~16:00");
    }

    [Fact]
    public void A_hover_says_it_all()
    {
        Seen(Ru.Full(At("2026-11-27 15:15"))).ShouldBe("пятница, 27~ноября~2026, 15:15 UTC+3");
        Seen(En.Full(At("2026-11-27 15:15"))).ShouldBe("Friday, 27~November~2026, 15:15 UTC+3");
        Reader(Language.Ru, "Asia/Kolkata").Full(Now).ShouldEndWith("17:30 UTC+5:30");
        Reader(Language.Ru, "America/St_Johns").Full(Now).ShouldEndWith("08:30 UTC−3:30");
    }

    [Theory]
    [InlineData("2026-11-26 15:00", "только что", "just now")]
    [InlineData("2026-11-26 14:59:30", "только что", "just now")]
    [InlineData("2026-11-26 14:55", "5~минут назад", "5~minutes ago")]
    [InlineData("2026-11-26 14:59", "1~минуту назад", "1~minute ago")]
    [InlineData("2026-11-26 12:00", "3~часа назад", "3~hours ago")]
    [InlineData("2026-11-25 23:00", "вчера~23:00", "yesterday~23:00")]
    [InlineData("2026-11-26 15:05", "через 5~минут", "in 5~minutes")]
    [InlineData("2026-11-26 17:00", "через 2~часа", "in 2~hours")]
    [InlineData("2026-11-27 01:00", "завтра~01:00", "tomorrow~01:00")]
    public void What_is_near_is_said_by_how_near_it_is(string at, string ru, string en)
    {
        Seen(Ru.Ago(At(at))).ShouldBe(ru);
        Seen(En.Ago(At(at))).ShouldBe(en);
    }

    [Theory]
    [InlineData("2026-11-26", "сегодня", "today")]
    [InlineData("2026-11-27", "завтра", "tomorrow")]
    [InlineData("2026-11-28", "до~28~ноября", "by~28~November")]
    [InlineData("2027-01-12", "до~12~января~2027", "by~12~January~2027")]
    [InlineData("2026-11-25", "просрочено на~1~день", "1~day overdue")]
    [InlineData("2026-11-23", "просрочено на~3~дня", "3~days overdue")]
    public void A_due_date_says_how_it_stands(string day, string ru, string en)
    {
        Seen(Ru.Due(On(day))).ShouldBe(ru);
        Seen(En.Due(On(day))).ShouldBe(en);
    }

    [Theory]
    [InlineData("2026-11-26 15:15", "до~15:15", "by~15:15")]
    [InlineData("2026-11-27 10:00", "завтра до~10:00", "tomorrow by~10:00")]
    [InlineData("2026-11-30 10:00", "пн~30~ноября до~10:00", "Mon~30~November by~10:00")]
    public void A_promise_names_its_moment(string at, string ru, string en)
    {
        Seen(Ru.Until(At(at))).ShouldBe(ru);
        Seen(En.Until(At(at))).ShouldBe(en);
    }

    [Theory]
    [InlineData("2026-11-01", "2026-11-05", "1–5~ноября")]
    [InlineData("2026-11-05", "2026-11-05", "5~ноября")]
    [InlineData("2026-11-28", "2026-12-03", "28~ноября~– 3~декабря")]
    [InlineData("2026-12-28", "2027-01-03", "28~декабря~2026~– 3~января~2027")]
    [InlineData("2025-01-01", "2025-01-31", "1–31~января~2025")]
    public void A_period_says_no_more_than_it_must(string from, string to, string said) => Seen(Ru.Days(On(from), On(to))).ShouldBe(said);

    [Fact]
    public void A_month_stands_in_the_nominative() => Seen(Ru.Month(On("2026-11-26"))).ShouldBe("ноябрь~2026");

    [Theory]
    [InlineData(0, "0~мин")]
    [InlineData(29, "0~мин")]
    [InlineData(30, "1~мин")]
    [InlineData(45 * 60, "45~мин")]
    [InlineData(85 * 60, "1~ч 25~мин")]
    [InlineData(59 * 60 + 59, "1~ч")]
    [InlineData(52 * 3600, "52~ч")]
    [InlineData(-90 * 60, "−1~ч 30~мин")]
    public void A_duration_is_hours_and_minutes(int seconds, string said) => Seen(Ru.Duration(TimeSpan.FromSeconds(seconds))).ShouldBe(said);

    [Fact]
    public void Hours_have_no_idle_zeros()
    {
        Seen(Ru.Hours(12.5m)).ShouldBe("12,5~ч");
        Seen(Ru.Hours(TimeSpan.FromMinutes(75))).ShouldBe("1,25~ч");
        Seen(En.Hours(40m)).ShouldBe("40~h");
    }

    [Fact]
    public void Numbers_are_written_as_the_language_writes_them()
    {
        Seen(Ru.Number(-1234567.891m)).ShouldBe("−1~234~567,89");
        En.Number(1234567.895m).ShouldBe("1,234,567.9");
        Seen(Ru.Number(0.5m, 0)).ShouldBe("1");
        Seen(Ru.Percent(0.0825m, 1)).ShouldBe("8,3~%");
        En.Percent(1m).ShouldBe("100%");
    }

    [Theory]
    [InlineData(0, "0~Б")]
    [InlineData(1023, "1~023~Б")]
    [InlineData(1024, "1~КБ")]
    [InlineData(1_258_291, "1,2~МБ")]
    [InlineData(35_651_584, "34~МБ")]
    [InlineData(1_048_575, "1~МБ")]
    [InlineData(long.MaxValue, "8~388~608~ТБ")]
    public void A_size_is_short(long bytes, string said) => Seen(Ru.FileSize(bytes)).ShouldBe(said);

    [Theory]
    [InlineData("Ирина Котова", "ИК", "Ирина~К.")]
    [InlineData("анна мария  де ла круз", "АК", "анна~К.")]
    [InlineData("Ира", "И", "Ира")]
    [InlineData(" ", "?", "")]
    [InlineData("«Звено» 😀", "З", "«Звено» 😀")]
    public void A_person_has_initials(string name, string initials, string brief)
    {
        PersonName.Initials(name).ShouldBe(initials);
        Seen(PersonName.Short(name)).ShouldBe(brief);
    }
}
