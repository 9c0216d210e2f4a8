using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

public class TypographyTests
{
    // In the expected sentences a no-break space is written as «~».
    [Theory]
    [InlineData("Отчёт \"Итоги\" готов", "Отчёт «Итоги» готов")]
    [InlineData("Письмо \"От \"Звена\" клиенту\"", "Письмо «От~„Звена“ клиенту»")]
    [InlineData("«уже так»", "«уже так»")]
    [InlineData("Задача в работе и на проверке", "Задача в~работе и~на~проверке")]
    [InlineData("В работе", "В~работе")]
    [InlineData("Готово - можно сдавать", "Готово~— можно сдавать")]
    [InlineData("Готово — можно сдавать", "Готово~— можно сдавать")]
    [InlineData("Кто-то ждёт...", "Кто-то ждёт…")]
    [InlineData("Счёт № 336 на 3 750 ₽", "Счёт №~336 на~3~750~₽")]
    [InlineData("до 27 ноября, 12 %", "до~27~ноября, 12~%")]
    [InlineData("А. С. Пушкин", "А.~С.~Пушкин")]
    [InlineData("и т. д.", "и~т.~д.")]
    [InlineData("Хотел бы я", "Хотел~бы я")]
    [InlineData("Так ли это? Так же.", "Так~ли это? Так~же.")]
    [InlineData("(в скобках)", "(в~скобках)")]
    [InlineData("слово", "слово")]
    [InlineData("", "")]
    public void A_sentence_is_dressed_for_print(string plain, string printed) =>
        Typography.Ru(plain).Replace('\u00A0', '~').ShouldBe(printed);

    [Fact]
    public void Twice_is_the_same_as_once() =>
        Prop.ForAll(Sentences, sentence => Typography.Ru(Typography.Ru(sentence)) == Typography.Ru(sentence)).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void No_letter_is_lost() =>
        Prop.ForAll(Hostile.Strings, sentence => Letters(Typography.Ru(sentence)) == Letters(sentence)).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    static Arbitrary<string> Sentences { get; } =
        Gen.Elements("в", "и", "слово", "27", "%", "₽", "№", "—", "-", "\"", "«", "»", " ", " ", " ", "А.", "бы", "...", ".", "(", ")", ",").ArrayOf().Select(string.Concat).ToArbitrary();

    static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
