using Shouldly;
using Xunit;
using Zveno.Exchange;
using Zveno.Platform;

namespace Zveno.Tests.Exchange;

/// <summary>Everything the reader can say has a sentence in both languages.</summary>
public class TrelloTextTests
{
    static readonly TrelloText Ru = Reader(Language.Ru).Trello, En = Reader(Language.En).Trello;

    [Fact]
    public void Every_problem_and_refusal_has_a_sentence_for_people_in_both_languages()
    {
        foreach (var text in (TrelloText[])[Ru, En])
        {
            var said = Enum.GetValues<TrelloProblemKind>().SelectMany(kind => new[] { 1, 2, 5, 21 }.Select(n => text.Say(new TrelloProblem(kind, n, []))))
                .Concat(Enum.GetValues<TrelloRefusal>().Select(why => text.Say(new TrelloRefused(why, 3, 14, 62914560)))).ToList();
            said.ShouldAllBe(sentence => sentence.Length > 20 && sentence.EndsWith('.') && char.IsUpper(sentence.First(char.IsLetter)) | char.IsDigit(sentence[0]));
            said.Distinct().Count().ShouldBe(said.Count);
        }
    }

    [Theory]
    [InlineData(1, "В\u00A0файле нет 1\u00A0комментария: ")]
    [InlineData(40, "В\u00A0файле нет 40\u00A0комментариев: ")]
    [InlineData(1041, "В\u00A0файле нет 1\u00A0041\u00A0комментария: ")]
    public void Missing_comments_are_counted_in_Russian(int n, string beginning) => Ru.Say(new TrelloProblem(TrelloProblemKind.CommentsMissing, n, [])).ShouldStartWith(beginning);

    [Fact]
    public void Examples_are_named()
    {
        Ru.Say(new TrelloProblem(TrelloProblemKind.TextCut, 2, ["Баннеры", "Отчёт"])).ShouldEndWith("Например: «Баннеры», «Отчёт».");
        En.Say(new TrelloProblem(TrelloProblemKind.TextCut, 1, ["Banners"])).ShouldEndWith("Here: “Banners”.");
    }

    [Fact]
    public void A_refusal_says_where_and_how_much()
    {
        Ru.Say(new TrelloRefused(TrelloRefusal.TooLarge, limit: 62914560)).ShouldContain("60\u00A0МБ");
        En.Say(new TrelloRefused(TrelloRefusal.NotJson, 3, 14)).ShouldContain("line\u00A03, byte\u00A014");
    }

    [Fact]
    public void A_custom_field_is_a_line_in_the_readers_language()
    {
        var perm = TimeZoneInfo.FindSystemTimeZoneById("Asia/Yekaterinburg");
        Ru.Line(new("Старт", TrelloFieldKind.Date, "2021-01-07T10:00:00Z"), perm).ShouldBe("Старт: 07.01.2021, 15:00");
        En.Line(new("Start", TrelloFieldKind.Date, "2021-01-07T10:00:00Z"), perm).ShouldBe("Start: 7 January 2021, 15:00");
        Ru.Line(new("Согласовано", TrelloFieldKind.Checkbox, "true"), perm).ShouldBe("Согласовано: да");
        En.Line(new("", TrelloFieldKind.List, "Up"), perm).ShouldBe("Up");
    }

    static Text Reader(Language language) => new(language, TimeZoneInfo.Utc, DateTimeOffset.UnixEpoch);
}
