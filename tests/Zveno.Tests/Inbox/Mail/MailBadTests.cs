using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>Mails that were made to hurt, through the whole channel.</summary>
public class MailBadTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Machines_that_answer_our_word_of_the_night_get_no_other_and_begin_no_loop(Engine engine)
    {
        Assert.SkipUnless(MailReader.IsReady, "libgmime-3.0-0 is not here");
        var world = await Begin(engine);
        await using var server = new Platform.FakeSmtp();
        var channel = await MailChannelTests.AddMailbox(world, MailChannelTests.Nobody, MailChannelTests.Nobody with { Port = server.Port });
        TimeMachine.TravelTo(Talk.Moscow(11, 16, 22, 0));
        await MailChannelTests.Brings(world, channel, "From: marina@autodetail.example\nMessage-ID: <m1@a>\n\nКогда?");
        var ours = MailReader.Read(Encoding.ASCII.GetBytes(server.Mails.ToArray().ShouldHaveSingleItem())).MessageId;
        for (var i = 0; i < 5; i++)
        {
            await MailChannelTests.Brings(world, channel, $"From: mailer-daemon@autodetail.example\nReturn-Path: <>\nX-Failed-Recipients: marina@autodetail.example\nMessage-ID: <b{i}@a>\n\nUser unknown {i}\nMessage-ID: <{ours}>\n");
            await MailChannelTests.Brings(world, channel, $"From: marina@autodetail.example\nAuto-Submitted: auto-replied\nIn-Reply-To: <{ours}>\nMessage-ID: <v{i}@a>\n\nЯ в отпуске {i}");
            TimeMachine.Pass(TimeSpan.FromMinutes(5));
            await world.RunJobs();
        }
        server.Mails.Count.ShouldBe(1, "nothing that a machine said is answered");
        (await world.Read(db => db.ReplyClocks.CountAsync())).ShouldBe(1);
        (await world.Read(db => db.Deliveries.SingleAsync())).State.ShouldBe(DeliveryState.Failed);
        (await world.Read(db => db.ChannelUpdates.CountAsync(x => x.State != UpdateState.Done))).ShouldBe(0);
    }

    [EachEngine]
    public async Task A_mail_of_a_thousand_nested_parts_is_a_message_with_itself_attached_and_the_next_one_is_read(Engine engine)
    {
        Assert.SkipUnless(MailReader.IsReady, "libgmime-3.0-0 is not here");
        var world = await Begin(engine);
        var channel = await MailChannelTests.AddMailbox(world, MailChannelTests.Nobody, MailChannelTests.Nobody);
        var nested = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n"));
        await MailChannelTests.Brings(world, channel, $"From: marina@autodetail.example\nMessage-ID: <n1@a>\nSubject: Матрёшка\n{nested}\nвнутри");
        await MailChannelTests.Brings(world, channel, "From: marina@autodetail.example\nMessage-ID: <n2@a>\n\nА это просто письмо");
        (await world.Read(db => db.Messages.OrderBy(x => x.At).ThenBy(x => x.Id).Select(x => x.Text).ToListAsync())).ShouldBe(["Матрёшка", "А это просто письмо"], ignoreOrder: true);
        (await world.Read(db => db.MessageFiles.SingleAsync())).Name.ShouldBe("letter.eml");
        (await world.Read(db => db.ChannelUpdates.CountAsync(x => x.State != UpdateState.Done))).ShouldBe(0);
    }

    [Fact]
    public async Task A_mail_of_sixty_megabytes_is_a_message_and_nothing_stops()
    {
        Assert.SkipUnless(MailReader.IsReady, "libgmime-3.0-0 is not here");
        var world = await Begin(Engine.Sqlite);
        var channel = await MailChannelTests.AddMailbox(world, MailChannelTests.Nobody, MailChannelTests.Nobody);
        var line = new string('A', 76) + "\n";
        var body = new StringBuilder("From: marina@autodetail.example\nMessage-ID: <big@a>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nСмотрите вложение\n--b\nContent-Type: application/octet-stream; name=big.bin\nContent-Transfer-Encoding: base64\n\n", 62_000_000);
        while (body.Length < 60_000_000) body.Append(line);
        await MailChannelTests.Brings(world, channel, body.Append("--b--\n").ToString());
        var message = await world.Read(db => db.Messages.Include(x => x.Files).SingleAsync());
        message.Text.ShouldStartWith("Смотрите вложение");
        (message.Files.Any(x => x.Name == "big.bin") || message.Text.Contains("big.bin", StringComparison.Ordinal)).ShouldBeTrue("the file is there, or named");
        (await world.Read(db => db.ChannelUpdates.SingleAsync())).State.ShouldBe(UpdateState.Done);
    }
}
