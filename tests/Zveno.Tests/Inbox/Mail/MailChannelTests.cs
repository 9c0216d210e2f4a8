using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>A mailbox from end to end, against real servers; where they are not to be had, skipped.</summary>
public class MailChannelTests(Engines engines) : Story(engines)
{
    internal static readonly MailServer Nobody = new("127.0.0.1", 9, MailTls.None);

    [EachEngine]
    public async Task A_clients_mail_becomes_a_message_and_our_answer_comes_to_him_and_his_reply_to_the_same_topic(Engine engine)
    {
        await using var servers = await MailServers.Start();
        var stop = TestContext.Current.CancellationToken;
        var world = await Begin(engine);
        var channel = await AddMailbox(world, servers.Imap(isImplicit: true), servers.Smtp);
        await Mails(servers, "marina@autodetail.example", "Message-ID: <m1@autodetail.example>\nSubject: =?koi8-r?B?7/T+5fQ=?=\nContent-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: quoted-printable\n\n=EB=CF=C7=C4=C1?\n");
        await Receives(world, channel, 1);
        var topic = await world.Read(db => db.Topics.Include(x => x.Messages).SingleAsync(stop));
        (topic.Title, topic.ClientId, topic.Channel, topic.Messages.Single().Text).ShouldBe(("ОТЧЕТ", world.AutoDetail.Id, TopicChannel.Mail, "Когда?"));
        topic.AnswerBy.ShouldNotBeNull();

        await Answers(world, topic.Id, "Во вторник.\n.точка");
        await using var box = await Imap.Enter(servers.Imap(isImplicit: false, "marina"), MailHosts.Any, stop);
        var answer = MailReader.Read(await Arrives(box, 1));
        (answer.Subject, answer.Text?.ReplaceLineEndings("\n"), answer.Html).ShouldBe(("Re: ОТЧЕТ", "Во вторник.\n.точка", "<p>Во вторник.<br>.точка</p>"));
        answer.Answers.ShouldBe(["m1@autodetail.example"]);
        (await world.Read(db => db.Deliveries.SingleAsync(stop))).State.ShouldBe(DeliveryState.Sent);

        await Mails(servers, "marina@autodetail.example", $"Message-ID: <m2@autodetail.example>\nIn-Reply-To: <{answer.MessageId}>\nSubject: Re: совсем другое\n\nThanks\n");
        await Receives(world, channel, 2);
        await Receives(world, channel, 2);                                      // once more: nothing comes twice
        (await world.Read(db => db.Messages.Where(x => x.TopicId == topic.Id).OrderBy(x => x.Number).Select(x => x.Text).ToListAsync(stop))).ShouldBe(["Когда?", "Во вторник.\n.точка", "Thanks"]);

        await Answers(world, topic.Id, "Рады");
        var sent = await world.Read(db => db.Deliveries.OrderBy(x => x.Number).LastAsync(stop));
        await Mails(servers, "mailer-daemon@autodetail.example", $"X-Failed-Recipients: marina@autodetail.example\n\nUser unknown\nMessage-ID: <{answer.MessageId!.Split('.')[0]}.{sent.Id:N}@agency.test>\n");
        await Receives(world, channel, 3);
        (await world.Read(db => db.Deliveries.SingleAsync(x => x.Id == sent.Id, stop))).State.ShouldBe(DeliveryState.Failed);
    }

    [EachEngine]
    public async Task Strangers_wait_forgers_join_nothing_and_machines_start_no_clock(Engine engine)
    {
        Assert.SkipUnless(MailReader.IsReady, "libgmime-3.0-0 is not here");
        var world = await Begin(engine);
        var channel = await AddMailbox(world, Nobody, Nobody);
        await Brings(world, channel, "From: marina@autodetail.example\nMessage-ID: <m1@a>\nSubject: Отчёт\n\nКогда?");
        var topic = await world.Read(db => db.Topics.SingleAsync());
        var thread = await world.Read(db => db.ChannelThreads.SingleAsync());
        var token = MailThread.Token(thread.Key, Key);

        await Brings(world, channel, $"From: stepan@kroshka.example\nMessage-ID: <f1@b>\nIn-Reply-To: <{token}.{Guid.NewGuid():N}@agency.test>\n\nЧужая тема");
        (await world.Read(db => db.Messages.CountAsync(x => x.TopicId == topic.Id))).ShouldBe(1, "another client quotes the token");
        (await world.Read(db => db.Topics.SingleAsync(x => x.Id != topic.Id))).ClientId.ShouldBe(world.Bakery.Id);

        await Brings(world, channel, $"Authentication-Results: mx; dmarc=fail\nFrom: marina@autodetail.example\nMessage-ID: <f2@b>\nIn-Reply-To: <{token}.{Guid.NewGuid():N}@agency.test>\n\nПодделка");
        await Brings(world, channel, "From: nobody@where.test\nMessage-ID: <f3@b>\n\nЗдравствуйте");
        (await world.Read(db => db.ChannelUpdates.CountAsync(x => x.State == UpdateState.Asks))).ShouldBe(2);
        (await world.Read(db => db.Messages.CountAsync())).ShouldBe(2);

        await Answers(world, topic.Id, "Завтра");
        await Brings(world, channel, $"From: marina@autodetail.example\nAuto-Submitted: auto-replied\nMessage-ID: <v1@a>\nIn-Reply-To: <{token}.{Guid.NewGuid():N}@agency.test>\n\nЯ в отпуске");
        var after = await world.TopicOf(topic.Id);
        (after.LastNumber, after.Clock).ShouldBe((3, null), "shown, and nobody owes an answer");
        await Brings(world, channel, "From: marina@autodetail.example\nPrecedence: bulk\nMessage-ID: <n1@a>\n\nНаши новости");
        (await world.Read(db => db.Topics.CountAsync())).ShouldBe(2);

        await Brings(world, channel, "From: marina@autodetail.example\nMessage-ID: <m1@a>\nSubject: Отчёт\n\nДругие слова");
        (await world.Read(db => db.Messages.CountAsync(x => x.Text == "Другие слова"))).ShouldBe(1, "the same Message-ID with other words");
        await Brings(world, channel, "From: marina@autodetail.example\nMessage-ID: <x1@a>\nContent-Type: application/octet-stream; name=\"virus.exe\"\n\nMZ");
        (await world.Read(db => db.ChannelUpdates.CountAsync(x => x.State == UpdateState.Parked || x.State == UpdateState.Waiting))).ShouldBe(0);
    }

    [EachEngine]
    public async Task A_server_that_takes_an_answer_and_dies_leaves_it_unknown_and_it_is_sent_once(Engine engine)
    {
        Assert.SkipUnless(MailReader.IsReady, "libgmime-3.0-0 is not here");
        var world = await Begin(engine);
        await using var server = new Platform.FakeSmtp(onData: null);
        var channel = await AddMailbox(world, Nobody, Nobody with { Port = server.Port });
        await Brings(world, channel, "From: marina@autodetail.example\nMessage-ID: <m1@a>\n\nКогда?");
        await Answers(world, (await world.Read(db => db.Topics.SingleAsync())).Id, "Завтра");
        TimeMachine.Pass(TimeSpan.FromHours(2));
        await world.RunJobs();
        (await world.Read(db => db.Deliveries.SingleAsync())).State.ShouldBe(DeliveryState.Unknown);
        server.Mails.Count.ShouldBe(1);
    }

    [EachEngine]
    public async Task With_two_colleagues_on_one_topic_the_answer_goes_to_the_one_who_asked(Engine engine)
    {
        Assert.SkipUnless(MailReader.IsReady, "libgmime-3.0-0 is not here");
        var world = await Begin(engine);
        var channel = await AddMailbox(world, Nobody, Nobody);
        var second = await world.As(world.Ira).Does($"/clients/{world.AutoDetail.Id}/contacts", new { id = Guid.CreateVersion7(), name = "Пётр", email = "petr@autodetail.example" });
        await Brings(world, channel, "From: marina@autodetail.example\nMessage-ID: <m1@a>\n\nКогда?");
        var topic = (await world.Read(db => db.Topics.SingleAsync())).Id;
        var token = MailThread.Token((await world.Read(db => db.ChannelThreads.SingleAsync())).Key, Key);
        await Brings(world, channel, $"From: petr@autodetail.example\nMessage-ID: <p1@a>\nIn-Reply-To: <{token}.{Guid.NewGuid():N}@agency.test>\n\nИ мне ответьте");
        await Brings(world, channel, $"From: marina@autodetail.example\nMessage-ID: <m2@a>\nIn-Reply-To: <{token}.{Guid.NewGuid():N}@agency.test>\n\nТак когда?");
        (await world.Read(db => db.Messages.CountAsync(x => x.TopicId == topic))).ShouldBe(3);
        (await world.As(world.Ira).Page($"/inbox/{topic}")).QuerySelector("#composer-to")!.TextContent.ShouldContain("marina@autodetail.example");
        await Answers(world, topic, "Во вторник");
        await Brings(world, channel, $"From: petr@autodetail.example\nMessage-ID: <p2@a>\nIn-Reply-To: <{token}.{Guid.NewGuid():N}@agency.test>\n\nА мне?");
        TimeMachine.Pass(TimeSpan.FromMinutes(1));
        await Answers(world, topic, "И вам");
        (await world.Read(db => db.Deliveries.OrderBy(x => x.QueuedAt).ThenBy(x => x.Id).Select(x => x.Thread.Address.Key).ToListAsync())).ShouldBe(["marina@autodetail.example", "petr@autodetail.example"]);
        second["id"].ShouldNotBeNull();
    }

    [EachEngine]
    public async Task An_answer_with_files_is_one_mail_its_signs_are_formatting_and_at_night_one_word_of_ours_comes_from_nobody(Engine engine)
    {
        Assert.SkipUnless(MailReader.IsReady, "libgmime-3.0-0 is not here");
        var world = await Begin(engine);
        await using var server = new Platform.FakeSmtp();
        var channel = await AddMailbox(world, Nobody, Nobody with { Port = server.Port });
        await Brings(world, channel, "From: marina@autodetail.example\nMessage-ID: <m1@a>\nSubject: S\n\nКогда?");
        var topic = (await world.Read(db => db.Topics.SingleAsync())).Id;
        using var form = new MultipartFormDataContent { { new StringContent("**Вот** [они](https://example.com/a) <b>"), "text" }, { new StringContent("1"), "seen" } };
        foreach (var name in (string[])["а.txt", "б.txt"]) form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(name)), "files", name);
        (await world.Api(world.Ira).Send(new HttpRequestMessage(HttpMethod.Post, $"/api/v1/topics/{topic}/answers") { Content = form })).EnsureSuccessStatusCode();
        await world.RunJobs();
        var mail = MailReader.Read(Encoding.ASCII.GetBytes(server.Mails.ToArray().ShouldHaveSingleItem()));
        mail.Attachments.Select(x => x.Name).ShouldBe(["а.txt", "б.txt"], ignoreOrder: true);
        (mail.Html, mail.Text?.Trim()).ShouldBe(("<p><b>Вот</b> <a href=\"https://example.com/a\" rel=\"noopener noreferrer\" target=\"_blank\">они</a> &lt;b&gt;</p>", "Вот они (https://example.com/a) <b>"));
        (await world.Read(db => db.Deliveries.SingleAsync())).State.ShouldBe(DeliveryState.Sent);

        TimeMachine.Pass(Talk.Moscow(11, 16, 22, 0) - World.Now);
        await Brings(world, channel, "From: marina@autodetail.example\nMessage-ID: <m2@a>\n\nИ ещё");
        await Brings(world, channel, "From: marina@autodetail.example\nAuto-Submitted: auto-replied\nMessage-ID: <m3@a>\n\nЯ робот");
        server.Mails.Count.ShouldBe(2);
        MailReader.Read(Encoding.ASCII.GetBytes(server.Mails.ToArray()[1])).Header("Auto-Submitted").ShouldBe(["auto-replied"]);
    }

    [EachEngine]
    public async Task A_mail_is_shown_as_it_was_made_in_a_sandbox_that_loads_nothing_from_elsewhere(Engine engine)
    {
        Assert.SkipUnless(MailReader.IsReady, "libgmime-3.0-0 is not here");
        var world = await Begin(engine);
        var channel = await AddMailbox(world, Nobody, Nobody);
        await Brings(world, channel, "From: marina@autodetail.example\nMessage-ID: <m1@a>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n\n<p>Смотрите <img src=\"cid:one\"><img src=\"https://evil.example/see.gif\"><script>alert(1)</script></p>\n--b\nContent-Type: image/png; name=a.png\nContent-ID: <one>\nContent-Disposition: inline\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--b--\n");
        var message = await world.Read(db => db.Messages.SingleAsync());
        var answer = await world.As(world.Ira).Get($"/messages/{message.Id}/mail");
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        html.ShouldContain("data:image/png;base64,iVBORw0KGgo=");
        html.ShouldNotContain("evil.example");
        html.ShouldNotContain("alert");
        ((int)(await world.As(world.Artyom).Get($"/messages/{message.Id}/mail")).StatusCode).ShouldBe(404);
        ((int)(await world.Api(world.Ira).Get($"/api/v1/messages/{message.Id}/mail")).StatusCode).ShouldBe(200);
    }

    [EachEngine]
    public async Task A_mailboxs_servers_are_changed_only_when_they_let_us_in(Engine engine)
    {
        var world = await Begin(engine);
        var channel = await AddMailbox(world, Nobody, Nobody);
        var form = new { imapHost = "127.0.0.1", imapPort = 9, imapTls = "none", smtpHost = "127.0.0.1", smtpPort = 9, smtpTls = "none", password = "новый" };
        await world.As(world.Ira).IsRefused($"/channels/{channel}/mailbox", form, 403);
        (await world.As(world.Oleg).IsRefused($"/channels/{channel}/mailbox", form)).Replace('\u00A0', ' ').ShouldContain("Ничего не изменилось");
        (await world.As(world.Oleg).Page("/settings/channels")).QuerySelector($"#channel-more-{channel} input[name=imapHost]")!.GetAttribute("value").ShouldBe("127.0.0.1");
    }

    static readonly byte[] Key = [1, 2, 3];

    internal static async Task<Guid> AddMailbox(World world, MailServer imap, MailServer smtp)
    {
        var id = Guid.CreateVersion7();
        var settings = new MailboxSettings("desk@agency.test", "INBOX", imap.Host, imap.Port, imap.Tls, smtp.Host, smtp.Port, smtp.Tls, imap.User ?? "", false, true, DateTimeOffset.UnixEpoch, imap.Fingerprint);
        await using var scope = world.Look();
        await scope.Db.BeginWriting();
        scope.Db.Add(new Channel(id, TopicChannel.Mail, "Почта", settings.Kept, scope.Get<ChannelSecrets>().Close(new MailboxSecret(imap.Secret ?? "", Key).Kept), world.Oleg, World.Now));
        await scope.Db.Save();
        return id;
    }

    /// <summary>Receives until so many mails have come in all, and reads them.</summary>
    static async Task Receives(World world, Guid channel, int wanted)
    {
        await using var scope = world.Look();
        for (var turns = 0; ; turns++)
        {
            turns.ShouldBeLessThan(20, "the mail never came");
            var access = scope.Get<ChannelSecrets>().Open(await world.Read(db => db.Channels.SingleAsync(x => x.Id == channel)));
            if (await world.Read(db => db.ChannelUpdates.CountAsync(x => x.ChannelId == channel)) >= wanted) break;
            await scope.Get<MailKind>().Receive(access, scope.Get<ChannelIntake>(), TestContext.Current.CancellationToken);
        }
        await world.RunJobs();
    }

    internal static async Task Brings(World world, Guid channel, string mail)
    {
        await using var scope = world.Look();
        var raw = Encoding.UTF8.GetBytes(mail.ReplaceLineEndings("\r\n"));
        var access = scope.Get<ChannelSecrets>().Open(await world.Read(db => db.Channels.SingleAsync(x => x.Id == channel)));
        await scope.Get<ChannelIntake>().Store(access, [new RawUpdate(MailReading.KeyOf(raw, MailReader.ReadHead(raw)), raw)], null, default);
        await world.RunJobs();
    }

    static async Task Answers(World world, Guid topic, string text)
    {
        await using var scope = world.Look();
        await scope.Db.BeginWriting();
        var answered = await scope.Db.Topics.WithClock().SingleAsync(x => x.Id == topic);
        scope.Db.Add(answered.Answer(Guid.CreateVersion7(), answered.LastNumber, text, await DeskTimes.Read(scope.Db, default), await scope.Db.Set<Agencies.Member>().SingleAsync(x => x.Id == world.Ira.Id), World.Now));
        await scope.Db.Save();
        await world.RunJobs();
    }

    static Task Mails(MailServers servers, string from, string mail) =>
        Smtp.Send(servers.Smtp, MailHosts.Any, from, "desk@agency.test", Encoding.ASCII.GetBytes($"From: <{from}>\nTo: <desk@agency.test>\n{mail}"), TestContext.Current.CancellationToken);

    static async Task<byte[]> Arrives(Imap box, uint uid)
    {
        var stop = TestContext.Current.CancellationToken;
        for (var turns = 0; ; turns++)
        {
            turns.ShouldBeLessThan(300, "the answer never came");
            await box.Open("INBOX", stop);
            if (await box.Fetch(uid, MailReader.MostBytes, stop) is { } mail) return mail;
            await box.Idle(TimeSpan.FromSeconds(1), stop);
        }
    }
}
