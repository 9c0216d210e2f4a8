using Shouldly;
using Xunit;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

public class PluralTests
{
    [Theory]
    [InlineData("задача", new long[] { 1, 21, 101, 1_000_001, -1 })]
    [InlineData("задачи", new long[] { 2, 3, 4, 22, 103, -24 })]
    [InlineData("задач", new long[] { 0, 5, 9, 10, 11, 12, 14, 19, 20, 25, 111, 112, 1_011, -11 })]
    public void A_Russian_noun_agrees_with_its_number(string form, long[] numbers)
    {
        foreach (var n in numbers) Plural.Ru(n, "задача", "задачи", "задач").ShouldBe(form, n.ToString("0", null));
    }

    [Fact]
    public void The_smallest_number_has_a_form_too() => Plural.Ru(long.MinValue, "а", "б", "в").ShouldBe("в");   // …808

    [Fact]
    public void A_fraction_takes_the_second_form()
    {
        Plural.Ru(12.5m, "задача", "задачи", "задач").ShouldBe("задачи");
        Plural.Ru(5.0m, "задача", "задачи", "задач").ShouldBe("задач");
    }

    [Fact]
    public void A_number_never_parts_from_its_noun()
    {
        Plural.RuCount(1_203, "задача", "задачи", "задач").ShouldBe("1\u00A0203\u00A0задачи");
        Plural.EnCount(1_203, "task", "tasks").ShouldBe("1,203\u00A0tasks");
        Plural.EnCount(1, "task", "tasks").ShouldBe("1\u00A0task");
        Plural.EnCount(0, "task", "tasks").ShouldBe("0\u00A0tasks");
    }

    [Theory]
    [InlineData("ru", Language.Ru)]
    [InlineData("ru-RU", Language.Ru)]
    [InlineData("en", Language.En)]
    [InlineData("EN-us", Language.En)]
    [InlineData("english", Language.Ru)]
    [InlineData("de", Language.Ru)]
    [InlineData("", Language.Ru)]
    [InlineData(null, Language.Ru)]
    public void An_unknown_language_is_Russian(string? code, Language language) => Language.Parse(code).ShouldBe(language);

    [Fact]
    public void A_language_is_known_by_its_codes()
    {
        (Language.Ru.Code, Language.Ru.Culture).ShouldBe(("ru", "ru-RU"));
        Language.Parse(Language.En.Culture).ShouldBe(Language.En);
    }
}
