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
    public void Times_are_read_as_people_type_them(string typed, string time)
    {
        var said = Read($"Отчёт {typed}");
        (said.Title, said.DueTime).ShouldBe(("Отчёт", TimeOnly.Parse(time, null)));
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
    public void Estimates_are_read_as_people_type_them(string typed, int minutes)
    {
        var said = Read($"Отчёт {typed} сделать");
        (said.Title, said.EstimateMinutes).ShouldBe(("Отчёт сделать", minutes));
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
    [InlineData("Статья «Что будет завтра» 2 ч", "Статья «Что будет завтра» 2 ч")]
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
