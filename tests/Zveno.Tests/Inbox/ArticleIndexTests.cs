using Shouldly;
using Zveno.Knowledge;

namespace Zveno.Tests;

/// <summary>Answers are found in whatever form, keys or words they are asked for.</summary>
public class ArticleIndexTests
{
    static readonly (string Question, string Answer)[] Base =
    [
        ("Как оплатить счёт?", "Банковским переводом по реквизитам в счёте, НДС включён."),
        ("Когда приходит отчёт?", "Отчёт за месяц приходит до пятого числа."),
        ("Как вернуть товар?", "В течение 14 дней при сохранной упаковке."),
        ("Можно ли поменять баннеры?", "Да, пришлите новые макеты, заменим за день."),
        ("Where is my invoice?", "Invoices are sent by e-mail on the first day of the month."),
    ];

    [Theory]
    [InlineData("оплату счёта как сделать", 0)]
    [InlineData("jgkfnf cx`nf", 0)]
    [InlineData("как оплтаить счет", 0)]
    [InlineData("заплатить по счету", 0)]
    [InlineData("Добрый день! Подскажите, пожалуйста, отчёты когда будут", 1)]
    [InlineData("возврат товаров", 2)]
    [InlineData("хочу заменить банеры", 3)]
    [InlineData("invoices", 4)]
    [InlineData("цруку шы ьн штмщшсу", 4)]
    public void A_question_finds_its_answer(string asked, int place)
    {
        var index = Filled();
        index.Find(asked, 3)[0].Article.ShouldBe(Id(place));
    }

    [Fact]
    public void It_says_why()
    {
        var found = Filled().Find("заменить банеры", 1)[0];
        found.Why.ShouldContain(new Matched("банеры", "баннеры"));
        Filled().Find("Как вернуть товар?", 1)[0].Nearness.ShouldBeGreaterThan(0.95f);
        Filled().Find("Здравствуйте!", 3).ShouldBeEmpty();
        Filled().Find("", 3).ShouldBeEmpty();
        new ArticleIndex().Find("Как вернуть товар?", 3).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_replaced_or_taken_out_is_found_no_more()
    {
        var index = Filled();
        index.Put(Id(2), "Есть ли самовывоз?", "Да, с девяти до семи.");
        index.Find("вернуть товар", 3).ShouldNotContain(x => x.Article == Id(2));
        index.Find("самовывоз", 1)[0].Article.ShouldBe(Id(2));
        index.Remove(Id(2));
        index.Remove(Id(2));
        index.Find("самовывоз", 1).ShouldNotContain(x => x.Article == Id(2));
        index.Count.ShouldBe(4);
    }

    [Fact]
    public void Any_text_may_be_asked()
    {
        var index = Filled();
        foreach (var odd in (string[])["\ud83d", "'", "`", "{}[]", new string('я', 20_000), string.Join(' ', Enumerable.Repeat("счёт", 5_000)), "\0\u200b", "ъъъ ь"]) index.Find(odd, 3).Count.ShouldBeLessThanOrEqualTo(3);
    }

    static Guid Id(int place) => new(place + 1, 0, 0, new byte[8]);

    static ArticleIndex Filled()
    {
        var index = new ArticleIndex();
        foreach (var ((question, answer), i) in Base.Select((x, i) => (x, i))) index.Put(Id(i), question, answer);
        return index;
    }
}
