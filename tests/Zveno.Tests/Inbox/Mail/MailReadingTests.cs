using System.Text;
using Shouldly;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Tests.Platform;

namespace Zveno.Tests;

public class MailReadingTests
{
    static readonly byte[] Key = [1, 2, 3], Foreign = [9];

    static readonly MailboxSettings Desk = new("desk@agency.test", "INBOX", "h", 993, MailTls.Implicit, "h", 465, MailTls.Implicit, "desk", false, true, DateTimeOffset.UnixEpoch);

    static readonly string Thread = new('a', 20);

    public MailReadingTests() => Assert.SkipUnless(MailReader.IsReady, "libgmime-3.0-0 is not here");

    [Fact]
    public void Bounces_absences_and_lists_are_told_from_people()
    {
        foreach (var file in Directory.EnumerateFiles(SharedSamples.File("eml/bounce"))) AutomaticMail.Of(MailReader.Read(File.ReadAllBytes(file))).ShouldBe(MailNature.Bounce, file);
        foreach (var file in Directory.EnumerateFiles(SharedSamples.File("eml/auto"))) AutomaticMail.Of(MailReader.Read(File.ReadAllBytes(file))).ShouldBe(MailNature.Automatic, file);
        foreach (var file in Directory.EnumerateFiles(SharedSamples.File("eml/reply"), "*.eml")) AutomaticMail.Of(MailReader.Read(File.ReadAllBytes(file))).ShouldBe(MailNature.Human, file);
    }

    [Theory]
    [InlineData("Auto-Submitted: auto-replied", MailNature.Automatic)]
    [InlineData("Auto-Submitted: no", MailNature.Human)]
    [InlineData("Return-Path: <>", MailNature.Automatic)]
    [InlineData("Precedence: bulk", MailNature.Automatic)]
    [InlineData("X-Autoreply: yes", MailNature.Automatic)]
    [InlineData("List-Id: <news>", MailNature.Automatic)]
    [InlineData("X-Apple-Action: VACATION", MailNature.Automatic)]
    [InlineData("X-Auto-Response-Suppress: All", MailNature.Human)]
    [InlineData("X-Failed-Recipients: a@b", MailNature.Bounce)]
    [InlineData("Content-Type: multipart/report; report-type=disposition-notification; boundary=x", MailNature.Receipt)]
    [InlineData("Subject: Автоответ: я в отпуске", MailNature.Automatic)]
    [InlineData("Subject: Re: автоответ на сайте", MailNature.Human)]
    public void What_a_head_says_decides(string header, MailNature nature) => AutomaticMail.Of(MailReader.Read(Mail($"{header}\n\nhi"))).ShouldBe(nature);

    [Fact]
    public void A_report_that_something_is_late_or_went_on_is_no_failure()
    {
        foreach (var (action, nature) in (IEnumerable<(string, MailNature)>)[("failed", MailNature.Bounce), ("delayed", MailNature.Receipt), ("relayed", MailNature.Receipt)])
            AutomaticMail.Of(MailReader.Read(Mail($"Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; a\n\nAction: {action}\n--x--\n"))).ShouldBe(nature, action);
    }

    [Fact]
    public void A_mail_goes_to_the_thread_that_a_token_of_ours_names_and_to_none_by_its_subject()
    {
        var token = MailThread.Token(Thread, Key);
        var id = $"{token}.{Guid.NewGuid():N}@agency.test";
        foreach (var head in (string[])[$"In-Reply-To: <{id}>", $"References: <x@y> <{id}> <later@y>", $"To: Desk <desk+{token}@agency.test>", $"Delivered-To: desk+{token}@agency.test", $"X-Original-To: desk+{token}@agency.test", $"Subject: Re: Отчёт [#{token}]"])
            MailThread.Of(MailReader.Read(Mail($"{head}\n\nhi")), Key, "-").ShouldBe((Thread, true), head);
        var other = MailThread.Token(new string('b', 20), Key);
        MailThread.Of(MailReader.Read(Mail($"References: <{token}.{Guid.NewGuid():N}@a> <{other}.{Guid.NewGuid():N}@a>\n\nhi")), Key, "-").Key.ShouldBe(new string('b', 20), "the last one answered");

        var first = MailThread.Of(MailReader.Read(Mail("Message-ID: <m1@c>\nSubject: Отчёт\n\nhi")), Key, "-");
        first.IsOurs.ShouldBeFalse();
        MailThread.Of(MailReader.Read(Mail("Message-ID: <m2@c>\nReferences: <m1@c>\nSubject: Другое\n\nhi")), Key, "-").ShouldBe(first);
        MailThread.Of(MailReader.Read(Mail("Message-ID: <m3@c>\nSubject: Отчёт\n\nhi")), Key, "-").ShouldNotBe(first);
        MailThread.Of(MailReader.Read(Mail($"In-Reply-To: <{MailThread.Token(Thread, Foreign)}.{Guid.NewGuid():N}@a>\n\nhi")), Key, "-").IsOurs.ShouldBeFalse("signed by another key");
    }

    [Fact]
    public void The_same_mail_has_one_key_and_other_words_under_its_id_have_another()
    {
        string KeyOf(string mail) => Encoding.ASCII.GetBytes(mail.ReplaceLineEndings("\r\n")) is var raw ? MailReading.KeyOf(raw, MailReader.ReadHead(raw)) : "";
        KeyOf("Received: by x\nMessage-ID: <1@a>\n\nhi").ShouldBe(KeyOf("Received: by y\nMessage-ID: <1@a>\n\nhi"));
        KeyOf("Message-ID: <1@a>\n\nhi").ShouldNotBe(KeyOf("Message-ID: <1@a>\n\nho"));
        MailReading.IdIn(KeyOf("Message-ID: <1@a>\n\nhi")).ShouldBe("1@a");
        MailReading.IdIn(KeyOf("Subject: x\n\nhi")).ShouldBeNull();
    }

    [Fact]
    public void Senders_that_are_none_two_or_not_proven_are_nobody_we_know()
    {
        string Sender(string head) => ((Heard.Said)MailReading.Read(Encoding.UTF8.GetBytes(head + "\n\nhi"), Desk, Key).ShouldHaveSingleItem()).Place.Key;
        Sender("From: Marina <Marina@Client.test>").ShouldBe("marina@client.test");
        foreach (var head in (string[])["Subject: x", "From: a@b.test\nFrom: c@d.test", "From: a@b.test, c@d.test", "Authentication-Results: mx; spf=fail; dmarc=fail\nFrom: a@b.test"]) Sender(head).ShouldContain("?", customMessage: head);
        Sender("Authentication-Results: mx; dmarc=pass\nAuthentication-Results: liar; dmarc=fail\nFrom: a@b.test").ShouldBe("a@b.test");
        MailReading.Read(Mail("From: desk@agency.test\n\nhi", from: false), Desk, Key).ShouldBeEmpty("our own mail");
    }

    [Fact]
    public void A_bounce_names_the_delivery_that_came_back_and_only_one_of_ours()
    {
        var delivery = Guid.NewGuid();
        string Bounce(byte[] key) => $"X-Failed-Recipients: a@b\n\nUser unknown\n\nMessage-ID: <{MailThread.Token(Thread, key)}.{delivery:N}@agency.test>\n";
        MailReading.Read(Mail(Bounce(Key)), Desk, Key).ShouldHaveSingleItem().ShouldBeOfType<Heard.Bounced>().Delivery.ShouldBe(delivery);
        MailReading.Read(Mail(Bounce(Foreign)), Desk, Key).ShouldBeEmpty();
    }

    static byte[] Mail(string mail, bool from = true) => Encoding.UTF8.GetBytes((from ? "From: a@b.test\n" : "") + mail);
}
