using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

public class MailHtmlTests
{
    [Theory]
    [InlineData("<p onclick=x style='a'>Да<script>alert(1)</script></p>", "<p>Да</p>")]
    [InlineData("<a href='javascript:alert(1)'>тут</a>", "<a>тут</a>")]
    [InlineData("<a href=' https://a.example/?q=\"<b>'>тут</a>", "<a href=\"https://a.example/?q=%22%3Cb%3E\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">тут</a>")]
    [InlineData("<img src=https://spy.example/1.gif alt='Лого'>", "Лого")]
    [InlineData("<img src=cid:logo alt='<'>", "<img src=\"/files/logo\" alt=\"&lt;\" loading=\"lazy\">")]
    [InlineData("<svg><script>1</script></svg><iframe src=x></iframe><form action=x><b>ok</b></form>", "<b>ok</b>")]
    [InlineData("<td colspan=2>", "")]
    [InlineData("<table><tr><td colspan=2 bgcolor=red>1</td></tr></table>", "<table><tbody><tr><td colspan=\"2\">1</td></tr></tbody></table>")]
    [InlineData("<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>a", "<p>a</p>")]
    [InlineData("&lt;script&gt;", "&lt;script&gt;")]
    public void Only_what_is_on_the_list_comes_through(string html, string safe) =>
        MailHtml.Rebuild(html, null, "…", id => $"/files/{id}").ShouldBe(safe);

    [Fact]
    public void Html_that_would_make_a_browser_copy_without_end_is_shown_as_its_text()
    {
        foreach (var html in (string[])[string.Concat(Enumerable.Repeat("<div>", 50_000)) + "дно", string.Concat(Enumerable.Range(0, 5_000).Select(i => $"<b id={i}>")) + string.Concat(Enumerable.Repeat("<p>дно", 5_000)), new string('<', 1_000_000) + "дно"])
        {
            MailHtmlText.Of(html).ShouldContain("дно");
            MailHtml.Rebuild(html, null, "…", _ => null).ShouldContain("дно");
        }
    }

    [Fact]
    public void Plain_text_of_html_keeps_lines_lists_links_and_quotes() =>
        MailHtmlText.Of("<p>Добрый&nbsp;день!<br>Вот <a href='https://a.example/x'>отчёт</a>:</p><ul><li>один<li>два</ul><blockquote>отступ</blockquote><blockquote type=cite>было<br>так</blockquote>")
            .ShouldBe("Добрый\u00A0день!\nВот отчёт (https://a.example/x):\n\n• один\n• два\nотступ\n\n> было\n> так");
}
