using System.Diagnostics;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

public class SafeMarkdownTests(ITestOutputHelper output)
{
    static readonly string[] Allowed =
        ["p", "br", "em", "strong", "del", "a", "ul", "ol", "li", "code", "pre", "blockquote", "h3", "h4", "h5", "h6", "hr", "table", "thead", "tbody", "tr", "th", "td"];

    static string Html(string markdown) => SafeMarkdown.Html(markdown).Trim();

    static IElement Parsed(string html) => new HtmlParser().ParseDocument($"<body>{html}</body>").Body!;

    [Theory]
    [InlineData("**важно** и *тихо*, ~~уже нет~~", "<p><strong>важно</strong> и <em>тихо</em>, <del>уже нет</del></p>")]
    [InlineData("раз\nдва", "<p>раз<br />\nдва</p>")]
    [InlineData("# Итоги", "<h3>Итоги</h3>")]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    [InlineData("```js onclick\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>")]
    public void Marks_become_elements_and_nothing_else_does(string markdown, string html) => Html(markdown).ShouldBe(html);

    [Theory]
    [InlineData("[сайт](https://example.ru/?a=1&b=2)", "https://example.ru/?a=1&b=2", "сайт")]
    [InlineData("https://example.ru", "https://example.ru", "https://example.ru")]
    [InlineData("<ira@example.ru>", "mailto:ira@example.ru", "ira@example.ru")]
    [InlineData("[позвонить](tel:+74951234567)", "tel:+74951234567", "позвонить")]
    [InlineData("![картинка](https://example.ru/x.png)", "https://example.ru/x.png", "картинка")]
    [InlineData("![](https://example.ru/x.png)", "https://example.ru/x.png", "https://example.ru/x.png")]
    [InlineData("[![лого](https://a.ru/x.png)](https://b.ru)", "https://b.ru", "лого")]
    public void A_link_opens_apart_and_tells_nothing(string markdown, string href, string words)
    {
        var link = Parsed(Html(markdown)).QuerySelectorAll("a").ShouldHaveSingleItem();
        link.GetAttribute("href").ShouldBe(href);
        link.GetAttribute("rel").ShouldBe("noopener noreferrer nofollow");
        link.GetAttribute("target").ShouldBe("_blank");
        link.TextContent.ShouldBe(words);
    }

    [Fact]
    public void What_a_place_knows_is_named_and_shown_and_whatever_is_typed_around_it_stays_words()
    {
        var (ira, picture, paper) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var place = new MarkdownPlace(new Dictionary<Guid, string> { [ira] = "Ира <b>" }, new Dictionary<Guid, bool> { [picture] = true, [paper] = false });
        string Shown(string markdown) => SafeMarkdown.Html(markdown, place).Trim();
        Shown($"Да, @[Ирина](member:{ira})!").ShouldBe($"<p>Да, <span class=\"mention\" data-member=\"{ira}\">@Ира &lt;b&gt;</span>!</p>");
        Shown($"@[Кто\"><script>](member:{Guid.Empty})").ShouldBe($"<p><span class=\"mention\" data-member=\"{Guid.Empty}\">@Кто&quot;&gt;&lt;script&gt;</span></p>");
        Shown($"[Ирина](member:{ira})").ShouldBe("<p>Ирина</p>");
        Shown($"![a\"onload=\"x](/files/{picture})").ShouldBe($"<p><a class=\"picture\" href=\"/files/{picture}\" target=\"_blank\" rel=\"noopener noreferrer\" title=\"a&quot;onload=&quot;x\"><img src=\"/files/{picture}\" alt=\"a&quot;onload=&quot;x\" loading=\"lazy\"></a></p>");
        Parsed(Shown($"[![x](/files/{picture})](https://evil.example)")).QuerySelectorAll("a, img").ShouldHaveSingleItem().GetAttribute("href").ShouldBe("https://evil.example");
        Parsed(Shown($"![x](/files/{paper})")).QuerySelectorAll("a, img").ShouldBeEmpty();
        Shown($"[акт](/files/{paper})").ShouldContain($"href=\"/files/{paper}\"");
        SafeMarkdown.Html($"@[Ирина](member:{ira}) ![план](/files/{picture})").Trim().ShouldBe("<p>@Ирина план</p>");
        SafeMarkdown.Plain($"**Да**, @[Ирина Ким](member:{ira}) ![план](/files/{picture})").ShouldBe("Да, @Ирина Ким план");
        SafeMarkdown.Bare($"**Да**, @[Ирина Ким](member:{ira}) ![план](/files/{picture}) [x](https://y.ru)").ShouldBe("**Да**, @Ирина Ким план [x](https://y.ru)");
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](java&#x0A;script:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("![x](vbscript:x)")]
    [InlineData("[x](//evil.example)")]
    [InlineData("[x](/tasks/1/delete)")]
    [InlineData("[x]: javascript:alert(1)\n\n[x]")]
    [InlineData("[x](file:///etc/passwd)")]
    public void An_address_of_any_other_kind_is_only_words(string markdown) => Parsed(Html(markdown)).QuerySelectorAll("a, img").ShouldBeEmpty();

    [Fact]
    public void A_table_has_no_styles() =>
        Html("| a | b |\n|:-:|--:|\n| 1 | 2 |").ShouldSatisfyAllConditions(html => html.ShouldContain("<table>"), html => html.ShouldNotContain("style"));

    [Fact]
    public void Whatever_is_written_only_known_elements_come_out() =>
        Prop.ForAll(Attacks, markdown => OnlyAllowed(SafeMarkdown.Html(markdown))).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[](")]
    [InlineData("*")]
    [InlineData("*a_ ")]
    [InlineData("**a *a ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("`")]
    [InlineData("` `` ")]
    [InlineData("<")]
    [InlineData("|")]
    [InlineData("| a ")]
    [InlineData("|:")]
    [InlineData("(http://")]
    [InlineData("***a** b")]
    [InlineData("1. - ")]
    [InlineData("|-|\n")]
    [InlineData("a|b\n-|-\n")]
    [InlineData("~~a ")]
    [InlineData("http://a ")]
    [InlineData("https://")]
    [InlineData("[a](<b")]
    [InlineData("[a]: x\n")]
    [InlineData("# ")]
    [InlineData("\n- a\n - b\n  - c\n")]
    [InlineData("&#x41;")]
    [InlineData("\\")]
    [InlineData("www.")]
    [InlineData("a@b.c ")]
    public void A_hundred_thousand_of_anything_does_not_hang(string piece)
    {
        foreach (var length in new[] { SafeMarkdown.MaxLength, 100_000 })
        {
            var attack = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
            var clock = Stopwatch.StartNew();
            var html = SafeMarkdown.Html(attack);
            SafeMarkdown.Plain(attack).Length.ShouldBeLessThanOrEqualTo(160);
            output.WriteLine($"{length} of {piece.ReplaceLineEndings("⏎")}: {clock.ElapsedMilliseconds} ms, {html.Length} characters");
            clock.Elapsed.ShouldBeLessThan(Patience.Most);
        }
    }

    [Fact]
    public void What_is_too_long_or_too_deep_is_shown_as_it_was_typed()
    {
        Html(new string('>', 1000) + " конец").ShouldBe("<p>" + string.Concat(Enumerable.Repeat("&gt;", 1000)) + " конец</p>");
        Html(string.Concat(Enumerable.Repeat("*a _b ", 100)) + string.Concat(Enumerable.Repeat("c_ d* ", 100))).ShouldStartWith("<p>*a _b ");   // deep in one line
        Html("**раз**\n\n<b>два\nтри" + new string('!', SafeMarkdown.MaxLength)).ShouldStartWith("<p>**раз**</p>\n<p>&lt;b&gt;два<br />\nтри!");
    }

    [Theory]
    [InlineData("# Итоги\n\n**Важно:** см. [отчёт](https://x.ru) и `код`\n\n- раз\n- два", "Итоги Важно: см. отчёт и код раз два")]
    [InlineData("<b>не</b> &amp; так", "<b>не</b> & так")]
    [InlineData("", "")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", "a b 1 2")]
    public void A_preview_is_one_line_of_words(string markdown, string words) => SafeMarkdown.Plain(markdown).ShouldBe(words);

    [Fact]
    public void A_preview_ends_between_words()
    {
        SafeMarkdown.Plain("Согласовать макет посадочной страницы", 20).ShouldBe("Согласовать макет…");
        SafeMarkdown.Plain("😀😀😀😀😀", 6).ShouldBe("😀😀…");
        SafeMarkdown.Plain("ровно десять", 12).ShouldBe("ровно десять");
    }

    static Arbitrary<string> Attacks { get; } = Gen.OneOf(
            Hostile.Strings.Generator,
            Gen.Elements(
                "[", "]", "(", ")", "!", "<", ">", "\"", "'", "javascript:alert(1)", "https://a.ru", "onerror=alert(1)", "<img src=x onerror=y>", "</p>", "<!--", "-->", "<![CDATA[", "&lt;", "&#60;", "`", "```",
                "*", "_", "~~", "|", "|-|\n", "\n", "\n\n", "    ", "- ", "> ", "# ", "{style=x}", "{.a onclick=b}", ":", "\\", " ", "x", "data:text/html,", "[x]: ", "style=", "\0", "mailto:a\"b@c.d").ArrayOf().Select(string.Concat))
        .ToArbitrary();

    static bool OnlyAllowed(string html) =>
        Parsed(html).QuerySelectorAll("*").All(element => Allowed.Contains(element.LocalName) && element.Attributes.All(attribute => (element.LocalName, attribute.Name) switch
        {
            ("a", "href") => attribute.Value.Split(':')[0].ToLowerInvariant() is "http" or "https" or "mailto" or "tel",
            ("a", "rel" or "target") => true,
            ("ol", "start") => attribute.Value.All(char.IsAsciiDigit),
            _ => false,
        }));
}
