using Shouldly;
using Zveno.Work;

namespace Zveno.Tests;

public class QuickReadingTests
{
    static readonly Guid Ira = Guid.NewGuid(), Kostya = Guid.NewGuid(), Olga1 = Guid.NewGuid(), Olga2 = Guid.NewGuid(), Seo = Guid.NewGuid(), Ads = Guid.NewGuid(), AdsText = Guid.NewGuid();

    // Wednesday
    static readonly QuickWorld World = new(
        [new(Ira, "Ирина Соколова", "irina"), new(Kostya, "Костя Журавлёв", "k.z"), new(Olga1, "Ольга Ким"), new(Olga2, "Ольга Котова")],
        [new(Seo, "SEO"), new(Ads, "Реклама"), new(AdsText, "Рекламные тексты")], Kostya, new DateTime(2026, 11, 18, 12, 0, 0));

    [Fact]
    public void The_line_of_the_issue_is_understood_whole()
    {
        var said = Read("Созвон по макету завтра 15:00 @ира !важно #seo 2ч");
        (said.Title, said.DueOn, said.DueTime, said.Priority, said.EstimateMinutes).ShouldBe(("Созвон по макету", new DateOnly(2026, 11, 19), new TimeOnly(15, 0), Priority.High, 120));
        said.People.ShouldBe([Ira]);
        said.Labels.ShouldBe([Seo]);
        said.Understood.Select(x => x.Typed).ShouldBe(["завтра", "15:00", "@ира", "!важно", "#seo", "2ч"]);
        said.Unsure.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("сегодня", "2026-11-18")]
    [InlineData("Завтра", "2026-11-19")]
    [InlineData("послезавтра", "2026-11-20")]
    [InlineData("пт", "2026-11-20")]
    [InlineData("в пятницу", "2026-11-20")]
    [InlineData("к среде", "2026-11-25")]
    [InlineData("вс", "2026-11-22")]
    [InlineData("через 3 дня", "2026-11-21")]
    [InlineData("через неделю", "2026-11-25")]
    [InlineData("через 2 месяца", "2027-01-18")]
    [InlineData("25.12", "2026-12-25")]
    [InlineData("до 01.02", "2027-02-01")]
    [InlineData("25.12.2027", "2027-12-25")]
    [InlineData("25.12.27", "2027-12-25")]
    [InlineData("25 декабря", "2026-12-25")]
    [InlineData("3 мая 2027", "2027-05-03")]
    [InlineData("2026-12-25", "2026-12-25")]
    [InlineData("29 февраля", "2028-02-29")]
    [InlineData("today", "2026-11-18")]
    [InlineData("tomorrow", "2026-11-19")]
    [InlineData("day after tomorrow", "2026-11-20")]
    [InlineData("mon", "2026-11-23")]
    [InlineData("by Friday", "2026-11-20")]
    [InlineData("in 3 days", "2026-11-21")]
    [InlineData("in a week", "2026-11-25")]
    [InlineData("Dec 25", "2026-12-25")]
    [InlineData("25th december", "2026-12-25")]
    [InlineData("к пятнице", "2026-11-20")]
    [InlineData("в эту среду", "2026-11-18")]
    [InlineData("в ближайшую пятницу", "2026-11-20")]
    [InlineData("в следующую пятницу", "2026-11-27")]
    [InlineData("к следующему понедельнику", "2026-11-23")]
    [InlineData("в следующее воскресенье", "2026-11-29")]
    [InlineData("next Friday", "2026-11-27")]
    [InlineData("через две недели", "2026-12-02")]
    [InlineData("через пару дней", "2026-11-20")]
    [InlineData("через год", "2027-11-18")]
    [InlineData("in two weeks", "2026-12-02")]
    [InlineData("до 25-го", "2026-11-25")]
    [InlineData("к 10 числа", "2026-12-10")]
    [InlineData("до 31 числа", "2026-12-31")]
    [InlineData("до конца дня", "2026-11-18")]
    [InlineData("до конца недели", "2026-11-20")]
    [InlineData("к концу месяца", "2026-11-30")]
    [InlineData("до конца года", "2026-12-31")]
    [InlineData("by end of the quarter", "2026-12-31")]
    public void Dates_are_read_as_people_type_them(string typed, string day)
    {
        var said = Read($"Отчёт {typed}, клиенту");
        (said.Title, said.DueOn).ShouldBe(("Отчёт клиенту", DateOnly.Parse(day, null)));
    }

    [Theory]
    [InlineData("15:00", "15:00")]
    [InlineData("в 9:30", "09:30")]
    [InlineData("завтра 15.00", "15:00")]
    [InlineData("к 15.30", "15:30")]
    [InlineData("3pm", "15:00")]
    [InlineData("at 12:15am", "00:15")]
    [InlineData("3 pm", "15:00")]
    [InlineData("at 3:30 p.m.", "15:30")]
    [InlineData("в 10 утра", "10:00")]
    [InlineData("в 7:30 вечера", "19:30")]
    [InlineData("в 3 дня", "15:00")]
    [InlineData("завтра 10 утра", "10:00")]
    [InlineData("2 часа ночи", "02:00")]
    [InlineData("на 2 часа дня", "14:00")]
    [InlineData("в 15 часов", "15:00")]
    [InlineData("в 3 часа", "15:00")]
    [InlineData("к 5 часам", "17:00")]
    [InlineData("завтра до 18 часов", "18:00")]
    [InlineData("в полдень", "12:00")]
    public void Times_are_read_as_people_type_them(string typed, string time)
    {
        var said = Read($"Отчёт {typed}");
        (said.Title, said.DueTime, said.EstimateMinutes).ShouldBe(("Отчёт", TimeOnly.Parse(time, null), null));
    }

    [Fact]
    public void A_time_alone_is_the_next_such_time()
    {
        Read("Созвон 15:00").DueOn.ShouldBe(new DateOnly(2026, 11, 18));
        Read("Созвон 9:00").DueOn.ShouldBe(new DateOnly(2026, 11, 19));
    }

    [Theory]
    [InlineData("2ч", 120)]
    [InlineData("1,5ч", 90)]
    [InlineData("1.5h", 90)]
    [InlineData("30м", 30)]
    [InlineData("45min", 45)]
    [InlineData("2ч30м", 150)]
    [InlineData("2ч 30м", 150)]
    [InlineData("2ч30", 150)]
    [InlineData("2 ч", 120)]
    [InlineData("2 часа", 120)]
    [InlineData("2часа", 120)]
    [InlineData("1,5 часа", 90)]
    [InlineData("~2 часа,", 120)]
    [InlineData("на 2 часа", 120)]
    [InlineData("на час", 60)]
    [InlineData("полтора часа", 90)]
    [InlineData("два часа", 120)]
    [InlineData("два с половиной часа", 150)]
    [InlineData("час с половиной", 90)]
    [InlineData("полчаса", 30)]
    [InlineData("30 мин", 30)]
    [InlineData("30 мин.", 30)]
    [InlineData("30 минут", 30)]
    [InlineData("90минут", 90)]
    [InlineData("1 ч 30 мин", 90)]
    [InlineData("1 ч. 30 м.", 90)]
    [InlineData("1 час и 15 минут", 75)]
    [InlineData("2 hours", 120)]
    [InlineData("90 min", 90)]
    [InlineData("1.5 h", 90)]
    [InlineData("for an hour", 60)]
    [InlineData("half an hour", 30)]
    [InlineData("an hour and a half", 90)]
    [InlineData("two hours and 20 minutes", 140)]
    [InlineData("1h30m", 90)]
    public void Estimates_are_read_as_people_type_them(string typed, int minutes)
    {
        var said = Read($"Отчёт {typed} сделать");
        (said.Title, said.EstimateMinutes).ShouldBe(("Отчёт сделать", minutes));
    }

    [Fact]
    public void A_span_from_now_on_is_a_day_and_a_time()
    {
        Read("Перезвонить через 2 часа").ShouldSatisfyAllConditions(x => x.Title.ShouldBe("Перезвонить"), x => (x.DueOn, x.DueTime, x.EstimateMinutes).ShouldBe((new DateOnly(2026, 11, 18), new TimeOnly(14, 0), null)));
        Read("Перезвонить через полчаса").DueTime.ShouldBe(new TimeOnly(12, 30));
        Read("Call in 13 hours").ShouldSatisfyAllConditions(x => (x.DueOn, x.DueTime).ShouldBe((new DateOnly(2026, 11, 19), new TimeOnly(1, 0))));
    }

    [Fact]
    public void An_estimate_and_a_deadline_stand_side_by_side_and_a_vague_time_of_the_day_stays_a_word()
    {
        Read("Макет 2 часа до пятницы").ShouldSatisfyAllConditions(x => x.Title.ShouldBe("Макет"), x => (x.DueOn, x.EstimateMinutes).ShouldBe((new DateOnly(2026, 11, 20), 120)));
        Read("Созвон завтра в 15:00 на полтора часа").ShouldSatisfyAllConditions(x => x.Title.ShouldBe("Созвон"), x => (x.DueTime, x.EstimateMinutes).ShouldBe((new TimeOnly(15, 0), 90)));
        Read("Созвон с 15:00 до 16:00 завтра").ShouldSatisfyAllConditions(x => x.Title.ShouldBe("Созвон с 15:00"), x => (x.DueOn, x.DueTime).ShouldBe((new DateOnly(2026, 11, 19), new TimeOnly(16, 0))));
        Read("Созвон послезавтра утром").ShouldSatisfyAllConditions(x => x.Title.ShouldBe("Созвон утром"), x => (x.DueOn, x.DueTime).ShouldBe((new DateOnly(2026, 11, 20), null)));
    }

    [Theory]
    [InlineData("@ирина")]
    [InlineData("@сок")]
    [InlineData("@irina")]
    [InlineData("@sokol")]
    [InlineData("@Ира,")]
    public void A_person_is_named_by_any_part_of_the_name_in_either_alphabet(string typed) => Read($"Отчёт {typed} !").People.ShouldBe([Ira]);

    [Fact]
    public void Several_people_stand_in_their_order_and_a_double_stays_in_the_title()
    {
        Read("Отчёт @я @ира").People.ShouldBe([Kostya, Ira]);
        var twice = Read("Отчёт @ира @ирина");
        (twice.Title, twice.People.Count).ShouldBe(("Отчёт @ирина", 1));
    }

    [Fact]
    public void Whoever_may_be_several_stays_in_the_title_and_is_asked_about()
    {
        var said = Read("Отчёт @оля завтра");
        said.Title.ShouldBe("Отчёт @оля");
        said.Unsure.ShouldHaveSingleItem().Means.ShouldBe(["Ольга Ким", "Ольга Котова"]);
        Read("Отчёт @оля Котова завтра").ShouldSatisfyAllConditions(x => x.People.ShouldBe([Olga2]), x => x.Title.ShouldBe("Отчёт"), x => x.Unsure.ShouldBeEmpty());
        Read("Отчёт @нетакого").ShouldSatisfyAllConditions(x => x.Title.ShouldBe("Отчёт @нетакого"), x => x.Unsure.Count.ShouldBe(1));
    }

    [Fact]
    public void A_label_is_named_whole_or_by_its_beginning_and_an_unknown_one_stays()
    {
        Read("Отчёт #реклама").Labels.ShouldBe([Ads]);
        Read("Отчёт #рекламные_тексты").Labels.ShouldBe([AdsText]);
        Read("Отчёт #рекламн").Labels.ShouldBe([AdsText]);
        Read("Отчёт #рекл").ShouldSatisfyAllConditions(x => x.Labels.ShouldBeEmpty(), x => x.Unsure[0].Means.Count.ShouldBe(2), x => x.Title.ShouldBe("Отчёт #рекл"));
        Read("Ответить по #15").ShouldSatisfyAllConditions(x => x.Title.ShouldBe("Ответить по #15"), x => x.Unsure.ShouldBeEmpty());
    }

    [Theory]
    [InlineData("Сказать \\завтра клиенту", "Сказать завтра клиенту")]
    [InlineData("Статья «Что будет завтра за 2 часа»", "Статья «Что будет завтра за 2 часа»")]
    [InlineData("Ролик \\2 часа тишины", "Ролик 2 часа тишины")]
    [InlineData("Афиша \\25 декабря и \\в пятницу", "Афиша 25 декабря и в пятницу")]
    [InlineData("Отвечать за 24 часа", "Отвечать за 24 часа")]
    [InlineData("Напомнить за 2 часа до эфира", "Напомнить за 2 часа до эфира")]
    [InlineData("Письмо 2 часа до эфира", "Письмо 2 часа до эфира")]
    [InlineData("Проверять каждые 30 минут", "Проверять каждые 30 минут")]
    [InlineData("Сверка раз в 2 часа", "Сверка раз в 2 часа")]
    [InlineData("Почему упало 2 часа назад", "Почему упало 2 часа назад")]
    [InlineData("Поддержка 8 часов в неделю", "Поддержка 8 часов в неделю")]
    [InlineData("Ответы в течение 2 часов", "Ответы в течение 2 часов")]
    [InlineData("Смета 2 - 3 часа", "Смета 2 - 3 часа")]
    [InlineData("Смета 2-3 часа", "Смета 2-3 часа")]
    [InlineData("Answer within 2 hours", "Answer within 2 hours")]
    [InlineData("Баннер 3 м и 30 секунд", "Баннер 3 м и 30 секунд")]
    [InlineData("Час истины", "Час истины")]
    [InlineData("Бронь на 3 дня, отель 2 ночи", "Бронь на 3 дня, отель 2 ночи")]
    [InlineData("Поддержка 24/7", "Поддержка 24/7")]
    [InlineData("Отчёт за пятницу", "Отчёт за пятницу")]
    [InlineData("Итоги за прошлую пятницу", "Итоги за прошлую пятницу")]
    [InlineData("Ставки с 1 мая по 15 мая", "Ставки с 1 мая по 15 мая")]
    [InlineData("Планёрка каждый вторник", "Планёрка каждый вторник")]
    [InlineData("Report from last friday", "Report from last friday")]
    [InlineData("Баннер \"сегодня 15:00\" готов", "Баннер \"сегодня 15:00\" готов")]
    [InlineData("Папка \\server\\share", "Папка \\server\\share")]
    [InlineData("Версия 1.5 и 2.4.1", "Версия 1.5 и 2.4.1")]
    [InlineData("Срок 31.02 не бывает", "Срок 31.02 не бывает")]
    [InlineData("Оценка 9999ч не бывает", "Оценка 9999ч не бывает")]
    [InlineData("завтра 15:00", "завтра 15:00")]
    [InlineData("", "")]
    public void What_is_quoted_or_means_nothing_stays(string line, string title)
    {
        var said = Read(line);
        (said.Title, said.DueOn, said.EstimateMinutes).ShouldBe((title, null, null));
    }

    [Fact]
    public void Whatever_is_typed_no_word_is_lost_and_nothing_breaks()
    {
        string[] words =
        [
            "Отчёт", "завтра", "15:00", "15.00", "@ира", "@оля", "@", "!", "!!", "!важно", "#seo", "#", "*", "2ч", "30м", "через", "3", "дня", "in", "a", "week", "25.12", "25", "декабря", "2026", "\\завтра", "\\", "«", "«так", "так»",
            "\"", "в", "до", "пт", "2026-12-25", "day", "after", "tomorrow", "ё", "😀", "99:99", "31.02", "00.00", "@я", "dec", "\\\\", "9999ч", "0ч", "0м", "1,5ч", "-", "'", "соколова", "котова", "\ud800", "@\ud800", "29", "февраля",
            "часа", "час", "ч", "минут", "м", "полтора", "полчаса", "два", "с", "половиной", "на", "за", "half", "an", "hour", "and", "утра", "ночи", "pm", "следующую", "пятницу", "конца", "недели", "числа", "25-го", "\\2", "назад", "~2", "через", "часов",
        ];
        var random = new Random(20261118);
        for (var i = 0; i < 20_000; i++)
        {
            var line = string.Join(random.Next(5) == 0 ? "  " : " ", Enumerable.Range(0, random.Next(9)).Select(_ => words[random.Next(words.Length)]));
            var said = Read(line);
            var kept = Words(said.Title).Concat(said.Understood.SelectMany(x => Words(x.Typed))).Select(Bare).Order(StringComparer.Ordinal);
            kept.ShouldBe(Words(line).Select(Bare).Order(StringComparer.Ordinal), $"of «{line}»");
            if (Words(line).Length > 0) said.Title.ShouldNotBeEmpty();
        }
        static string Bare(string word) => word.TrimStart('\\');
        static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    static QuickTask Read(string line) => QuickReading.Of(line, World);
}
