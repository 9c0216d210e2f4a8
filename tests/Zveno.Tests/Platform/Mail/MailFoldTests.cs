using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

public partial class MailFoldTests
{
    [Fact]
    public void Replies_of_twelve_mailers_are_folded_as_expected()
    {
        Assert.SkipUnless(MailReader.IsReady, "libgmime-3.0-0 is not here");
        foreach (var expected in Directory.EnumerateFiles(SharedSamples.File("eml/reply"), "*.expected.txt"))
        {
            var mail = MailReader.Read(File.ReadAllBytes(expected.Replace(".expected.txt", ".eml", StringComparison.Ordinal)));
            Same(Shown(mail.Text!, mail.Subject, withSignatures: true), File.ReadAllText(expected), expected);
        }
        foreach (var html in Directory.EnumerateFiles(SharedSamples.File("eml/reply_html"), "*.html"))
            Same(Shown(MailHtmlText.Of(File.ReadAllText(html)), null), "Hi. I am fine.\n\nThanks,\nAlex", html);
    }

    [Fact]
    public void Texts_in_fourteen_languages_are_folded_as_expected()
    {
        foreach (var expected in Directory.EnumerateFiles(SharedSamples.File("eml/reply_text"), "*.expected.txt"))
        {
            var given = File.ReadAllText(expected.Replace(".expected.txt", ".txt", StringComparison.Ordinal));
            // Its makers cut forwards; here what somebody sent on is there to be read.
            Same(Shown(given, null), expected.Contains("forwarded_gmail", StringComparison.Ordinal) ? given : File.ReadAllText(expected), expected);
        }
    }

    [Fact]
    public void Russian_mailers_quotes_are_folded_and_forwards_are_not()
    {
        var lines = JsonDocument.Parse(File.ReadAllText(SharedSamples.File("eml/ru_quotes/text_header_lines.json"))).RootElement;
        foreach (var header in lines.GetProperty("quote_header_lines").EnumerateArray().Concat(lines.GetProperty("original_separators").EnumerateArray()).Select(x => x.GetString()))
        {
            Shown($"Да, верно.\n\n{header}\n\n> Когда?\n> Точно?\n", null).Trim().ShouldBe("Да, верно.", header);
            Shown($"Да, верно.\n\n{header}\nКогда?\nТочно?\n", null).Trim().ShouldBe("Да, верно.", header);
        }
        foreach (var header in lines.GetProperty("forward_separators").EnumerateArray())
            Shown($"Смотрите.\n\n{header}\nТекст\n> Ещё\n", null).ShouldContain("Ещё");
        foreach (var sample in JsonDocument.Parse(File.ReadAllText(SharedSamples.File("eml/ru_quotes/html_cases.json"))).RootElement.EnumerateArray())
        {
            var (html, subject) = (sample.GetProperty("html").GetString()!, sample.GetProperty("subject").GetString());
            foreach (var shown in (string[])[Shown(MailHtmlText.Of(html), subject), Details().Replace(MailHtml.Rebuild(html, subject, "…", _ => null), "")])
            {
                foreach (var words in sample.GetProperty("must_show").EnumerateArray()) shown.ShouldContain(words.GetString()!, customMessage: sample.GetProperty("name").GetString());
                foreach (var words in sample.GetProperty("must_hide").EnumerateArray()) shown.ShouldNotContain(words.GetString()!, customMessage: sample.GetProperty("name").GetString());
            }
        }
    }

    [Theory]
    [InlineData("> Когда?\nВо вторник.\n> Где?\nУ вас.", null)]
    [InlineData("Ответы ниже.\n\n21.09.2026 20:11, a@b.ru пишет:\n> Когда?\nВо вторник.\n> Где?\nУ вас.", null)]
    [InlineData("> Только цитата", null)]
    [InlineData("От: Анна\nОтправлено: вчера\nКому: нам\nТема: Счёт\n\nСчёт во вложении", null)]
    [InlineData("Посмотрите\n\n21.09.2026 20:11, a@b.ru пишет:\n> Счёт", "Fwd: Счёт")]
    [InlineData("Сроки:\n    отступ\n    ещё отступ\nконец", null)]
    [InlineData("Напишите 21.09.2026 в 10:00 на a@b.ru:\n- отчёт\n- счёт", null)]
    [InlineData("From: Москва\nдо Питера", null)]
    [InlineData("С уважением к вашим срокам, но так нельзя.\nНужно иначе.", null)]
    public void What_must_stay_stays(string text, string? subject) => MailFold.Fold(text, subject).ShouldHaveSingleItem().Kind.ShouldBe(FoldKind.Own);

    [Theory]
    [InlineData("Да.\n\n--\nИра\n+7 900 000-00-00", "Да.")]
    [InlineData("Да.\n\nОтправлено с моего iPhone", "Да.")]
    [InlineData("Да.\n\nОтправлено из мобильной Почты Mail.ru", "Да.")]
    [InlineData("Да.\n\nС уважением,\nАнна Петрова\nООО «Ромашка»\nтел. +7 900 000-00-00", "Да.\n\nС уважением,\nАнна Петрова")]
    [InlineData("Да.\n\nBest regards, Ann\nann@b.example\n\n21.09.2026 20:11, a@b.ru пишет:\n> Когда?", "Да.\n\nBest regards, Ann")]
    public void A_signature_is_folded_apart_from_the_quote(string text, string shown)
    {
        Shown(text, null).Trim().ShouldBe(shown);
        string.Concat(MailFold.Fold(text).Select(x => x.Text)).ShouldBe(text);
    }

    [Fact]
    public void Sixty_thousand_paragraphs_take_a_few_looks_each()
    {
        foreach (var line in (string[])["Абзац.\n\n", "On 5 May 2026 at 10:00, nothing follows\n", "С уважением\n> On 5 May 2026 at 10:00 <a@b.c> wrote:\n", "> a\nb\n", "От: кого-то\n"])
        {
            var text = string.Concat(Enumerable.Repeat(line, 60_000));
            MailFold.Fold(text, null, out var looked);
            looked.ShouldBeLessThan(10L * 60_000 * line.Count(x => x == '\n'));
        }
        MailHtmlText.Of(string.Concat(Enumerable.Repeat("<p>Абзац</p>", 60_000))).Split("\n\n").Length.ShouldBe(60_000);
    }

    static string Shown(string text, string? subject, bool withSignatures = false) =>
        string.Concat(MailFold.Fold(text, subject).Where(x => x.Kind == FoldKind.Own || (withSignatures && x.Kind == FoldKind.Signature)).Select(x => x.Text));

    static void Same(string shown, string expected, string of) => Tidy(shown).ShouldBe(Tidy(expected), of);

    static string Tidy(string text) => Trailing().Replace(text.ReplaceLineEndings("\n"), "\n").Trim();

    [GeneratedRegex("[ \t]+\n")]
    private static partial Regex Trailing();

    [GeneratedRegex("<details>.*?</details>", RegexOptions.Singleline)]
    private static partial Regex Details();
}
