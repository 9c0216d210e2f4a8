using System.Text;
using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

public class MailReaderTests
{
    public MailReaderTests() => Assert.SkipUnless(MailReader.IsReady, "libgmime-3.0-0 is not here");

    [Fact]
    public void Every_sample_is_read_and_its_words_are_as_written()
    {
        foreach (var file in Directory.EnumerateFiles(SharedSamples.File("eml"), "*.eml", SearchOption.AllDirectories))
        {
            var mail = MailReader.Read(File.ReadAllBytes(file));
            mail.Trouble.ShouldBeNull(file);
            mail.From.ShouldNotBeEmpty(file);
        }
        Sample("ru/imap_tools__base.eml").Subject.ShouldBe("Соберите всю почту в этот ящик");
        Sample("ru/flanker__bilingual-simple.eml").Subject.ShouldBe("Simple text. How are you? Как ты поживаешь?");
        Sample("ru/core__attach_filename_apostrophed_windows1251.eml").Attachments.ShouldHaveSingleItem().Name.ShouldBe("программирование.HTM");
        Sample("ru/core__attach_filename_encoded_words_windows1251.eml").Attachments.ShouldHaveSingleItem().Name.ShouldBe("file Что нового 2020.pdf");
        Sample("ru/imap_tools__forwarded_message.eml").Attachments.ShouldHaveSingleItem().Type.ShouldBe("message/rfc822");
        Sample("odd/mail__two_from_in_message.eml").From.Count.ShouldBe(1);
        Sample("thread/mail__multiple_references_with_one_invalid.eml").Answers.Count.ShouldBe(2);
        Sample("winmail/MimeKit__ukr.eml").Attachments.ShouldBeEmpty();
        Sample("odd/core__apple_cid_jpg.eml").Attachments.ShouldHaveSingleItem().ContentId.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("koi8-r", 20866)]
    [InlineData("windows-1251", 1251)]
    [InlineData("cp1251", 1251)]
    [InlineData("x-nobody-knows-it", 1251)]
    [InlineData("x-nobody-knows-it", 20866)]
    [InlineData("utf-8", 1251)]
    [InlineData("", 866)]
    public void Russian_is_read_in_any_charset_even_an_unknown_or_untrue_one(string named, int page)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string Words = "Добрый день! Пришлите, пожалуйста, отчёт за октябрь до пятницы.";
        byte[] raw = [.. Ascii($"From: a@b.example\nContent-Type: text/plain{(named.Length > 0 ? $"; charset={named}" : "")}\nContent-Transfer-Encoding: 8bit\n\n"), .. Encoding.GetEncoding(page).GetBytes(Words)];
        MailReader.Read(raw).Text.ShouldBe(Words);
    }

    [Fact]
    public void A_head_may_lack_anything_and_hold_anything()
    {
        var mail = MailReader.Read(Ascii("From: one@a.example\nFrom: Two <two@b.example>\nReferences: junk <a@b> more <c@d>\nIn-Reply-To: e@f\nDate: yesterday\nSubject: x\0y\nX: " + new string('z', 300_000) + "\n\nhi\0there"));
        mail.From.Select(x => x.Address).ShouldBe(["one@a.example", "two@b.example"]);
        mail.Answers.ShouldBe(["a@b", "c@d", "e@f"]);
        mail.MessageId.ShouldBeNull();
        mail.Date.ShouldBeNull();
        mail.Subject.ShouldBe("x y");
        mail.Text.ShouldBe("hithere");
        MailReader.Read([]).Trouble.ShouldBe(MailTrouble.Unreadable);
    }

    [Fact]
    public void An_alternative_gives_its_text_its_html_its_pictures_and_its_files()
    {
        var mail = MailReader.Read(Ascii("""
            From: =?utf-8?B?0JjRgNCwLCDQsNCz?= =?utf-8?B?0LXQvdGC?= <ira@a.example>
            To: Ann <ann@b.example>, undisclosed: c@d.example, e@f.example;
            Message-ID: <1@a.example>
            Date: Mon, 21 Sep 2026 09:54:00 +1000
            Content-Type: multipart/mixed; boundary=m

            --m
            Content-Type: multipart/alternative; boundary=a

            --a
            Content-Type: text/plain

            plain
            --a
            Content-Type: text/html

            <b>rich</b><img src="cid:logo">
            --a--
            --m
            Content-Type: image/png; name="logo.png"
            Content-ID: <logo>
            Content-Disposition: inline
            Content-Transfer-Encoding: base64

            AAEC
            --m
            Content-Type: message/rfc822

            From: x@y
            Subject: message inside

            the message
            --m--
            """));
        mail.From.ShouldHaveSingleItem().ShouldBe(new MailPerson("ira@a.example", "Ира, агент"));
        mail.To.Select(x => x.Address).ShouldBe(["ann@b.example", "c@d.example", "e@f.example"]);
        mail.Date.ShouldBe(new DateTimeOffset(2026, 9, 20, 23, 54, 0, TimeSpan.Zero));
        (mail.Text?.Trim(), mail.Html?.Trim()).ShouldBe(("plain", "<b>rich</b><img src=\"cid:logo\">"));
        mail.Attachments.Select(x => (x.Name, x.Type, x.ContentId, x.IsInline)).ShouldBe([("logo.png", "image/png", "logo", true), ("part.eml", "message/rfc822", null, false)]);
        mail.Attachments[0].Bytes.ShouldBe([0, 1, 2]);
        Encoding.UTF8.GetString(mail.Attachments[1].Bytes).ShouldContain("Subject: message inside");
    }

    [Fact]
    public void What_would_run_native_code_over_is_not_given_to_it_and_not_lost()
    {
        foreach (var bad in (string[])[
            "To: " + string.Concat(Enumerable.Repeat("g:", 100_000)) + "\n\nhi",
            "Subject: " + string.Concat(Enumerable.Repeat("=?utf-8?Q?a", 30_000)) + "\n\nhi",
            "Content-Type: message/rfc822\n\nTo: " + string.Concat(Enumerable.Repeat("g:", 100_000)) + "\n\nhi",
            "Content-Type: (x)\n  MeSSage /rfc822\n\nTo: " + string.Concat(Enumerable.Repeat("g:", 100_000)) + "\n\nhi",
            string.Concat(Enumerable.Repeat("Content-Type: message/rfc822\n\n", 2_000)) + "hi"])
        {
            var mail = MailReader.Read(Ascii("From: a@b.example\n" + bad));
            mail.From.ShouldHaveSingleItem();
            (mail.Text?.Trim() == "hi" || mail.Attachments.ShouldHaveSingleItem().Bytes.AsSpan().EndsWith("hi"u8)).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_thousand_nested_parts_and_a_mail_beyond_the_limit_are_attached_whole()
    {
        var nested = Ascii("From: a@b.example\n" + string.Concat(Enumerable.Range(0, 1_000).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n")) + "\nhi");
        var mail = MailReader.Read(nested);
        mail.Trouble.ShouldBe(MailTrouble.TooManyParts);
        mail.Attachments.ShouldHaveSingleItem().Bytes.ShouldBeSameAs(nested);
        var large = new byte[MailReader.MostBytes + 1];
        Ascii("From: a@b.example\n\n").CopyTo(large, 0);
        MailReader.Read(large).Trouble.ShouldBe(MailTrouble.TooLarge);
        MailReader.Read(large).From.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_file_of_sixty_megabytes_comes_through_whole()
    {
        var mail = MailReader.Read(Ascii("From: a@b.example\nContent-Type: multipart/mixed; boundary=q\n\n--q\n\nhi\n--q\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n"
            + string.Concat(Enumerable.Repeat(new string('A', 76) + "\n", 780_000)) + "\n--q--\n"));
        mail.Attachments.ShouldHaveSingleItem().Bytes.Length.ShouldBe(780_000 * 57);
    }

    static ReadMail Sample(string name) => MailReader.Read(File.ReadAllBytes(SharedSamples.File($"eml/{name}")));

    static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
