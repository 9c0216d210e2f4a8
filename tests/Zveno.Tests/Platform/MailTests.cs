using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Zveno.Platform;
using Zveno.Records;

namespace Zveno.Tests.Platform;

public class MailTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_mail_leaves_whole_and_once(Engine engine)
    {
        var world = await Begin(engine);
        await using var server = new FakeSmtp();
        var mail = await Write(world);
        await Send(world, mail, server.Port);
        await Send(world, mail, server.Port);
        (await StateOf(world, mail)).ShouldBe((MailState.Sent, null));
        var taken = server.Mails.ShouldHaveSingleItem();
        taken.ShouldContain("Auto-Submitted: auto-generated");
        taken.ShouldContain($"<{mail:N}@zveno>");
        if (!MailReader.IsReady) return;
        var read = MailReader.Read(Encoding.UTF8.GetBytes(taken));
        (read.Subject, read.Text).ShouldBe(("АвтоДеталь ждёт", "Ответьте «АвтоДетали»"));
    }

    [EachEngine]
    public async Task A_mail_that_nobody_took_waits_for_another_try(Engine engine)
    {
        var world = await Begin(engine);
        var mail = await Write(world);
        int port;
        await using (var gone = new FakeSmtp()) port = gone.Port;
        await Should.ThrowAsync<MailFailed>(() => Send(world, mail, port));
        (await StateOf(world, mail)).State.ShouldBe(MailState.Queued);
        await using (var busy = new FakeSmtp(onRecipient: "450 later, please")) await Should.ThrowAsync<MailFailed>(() => Send(world, mail, busy.Port));
        (await StateOf(world, mail)).State.ShouldBe(MailState.Queued);
        await using var server = new FakeSmtp();
        await Send(world, mail, server.Port);
        (await StateOf(world, mail)).State.ShouldBe(MailState.Sent);
    }

    [EachEngine]
    public async Task A_mail_that_nobody_takes_for_an_hour_has_failed(Engine engine)
    {
        var world = await Begin(engine);
        var mail = await Write(world);
        int port;
        await using (var gone = new FakeSmtp()) port = gone.Port;
        TimeMachine.Pass(TimeSpan.FromMinutes(61));
        await Send(world, mail, port);
        (await StateOf(world, mail)).State.ShouldNotBe(MailState.Queued);
    }

    [EachEngine]
    public async Task A_refused_mail_says_why(Engine engine)
    {
        var world = await Begin(engine);
        await using var server = new FakeSmtp(onRecipient: "550 no such person");
        var mail = await Write(world);
        await Send(world, mail, server.Port);
        var (state, error) = await StateOf(world, mail);
        state.ShouldBe(MailState.Failed);
        error.ShouldNotBeNull().ShouldContain("no such person");
    }

    [EachEngine]
    public async Task A_mail_whose_answer_was_lost_is_unknown_and_not_sent_again(Engine engine)
    {
        var world = await Begin(engine);
        await using var server = new FakeSmtp(onData: null);
        var mail = await Write(world);
        await Send(world, mail, server.Port);
        await Send(world, mail, server.Port);
        (await StateOf(world, mail)).State.ShouldBe(MailState.Unknown);
        server.Mails.Count.ShouldBe(1);
    }

    [EachEngine]
    public async Task A_clients_mail_that_did_not_leave_comes_to_the_dispatcher_once_and_our_own_does_not(Engine engine)
    {
        var world = await Begin(engine);
        await using var server = new FakeSmtp(onRecipient: "550 no such person");
        await Send(world, await Write(world), server.Port);
        (await world.Read(db => db.Changes.CountAsync(x => x.Kind == "delivery"))).ShouldBe(0);
        var refused = await Write(world, world.AutoDetail.Id);
        await Send(world, refused, server.Port);
        await Send(world, refused, server.Port);
        await using var silent = new FakeSmtp(onData: null);
        await Send(world, await Write(world, world.Bakery.Id), silent.Port);
        (await world.Read(db => db.Changes.Where(x => x.Kind == "delivery").Select(x => x.ClientId).ToListAsync())).ShouldBe([world.AutoDetail.Id, world.Bakery.Id], ignoreOrder: true);
        var row = (await world.Api(world.Dasha).Ask("/api/v1/changes?kind=delivery"))["items"]!.AsArray().Single(x => x!["href"]!.GetValue<string>() == $"/clients/{world.AutoDetail.Id}")!;
        row["words"]!.GetValue<string>().ShouldContain("АвтоДеталь ждёт");
        (await world.Read(db => db.Changes.Where(x => x.ClientId == world.AutoDetail.Id).Select(x => x.OwnerId).SingleAsync())).ShouldBe(world.Ira.Id);
        await using var well = new FakeSmtp();
        await Send(world, await Write(world, world.AutoDetail.Id), well.Port);
        (await world.Read(db => db.Changes.CountAsync(x => x.Kind == "delivery"))).ShouldBe(2);
    }

    [Fact]
    public async Task Tls_from_the_first_byte_takes_a_certificate_only_by_its_fingerprint()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        await using var server = new FakeSmtp(certificate: certificate);
        var open = new MailServer("127.0.0.1", server.Port, MailTls.Implicit);
        var stop = TestContext.Current.CancellationToken;
        (await Should.ThrowAsync<MailFailed>(() => Smtp.Send(open, MailHosts.Any, "a@b.example", "c@d.example", "Subject: x\n\n.dot\nend"u8.ToArray(), stop))).Fault.ShouldBe(MailFault.Unreachable);
        var known = open with { Fingerprint = certificate.GetCertHashString(HashAlgorithmName.SHA256) };
        await Smtp.Send(known, MailHosts.Any, "", "c@d.example", "Subject: x\n\n.dot\nend"u8.ToArray(), stop);
        server.Mails.ShouldHaveSingleItem().ShouldContain("..dot");
        (await Should.ThrowAsync<MailFailed>(() => Smtp.Send(known, MailHosts.Any, "a@b.example", "c@d.example>\r\nRSET", "x"u8.ToArray(), stop))).Fault.ShouldBe(MailFault.Refused);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.20.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("fd00::1")]
    public async Task A_host_of_the_own_network_is_asked_only_where_the_installation_allows_it(string host)
    {
        var stop = TestContext.Current.CancellationToken;
        (await Should.ThrowAsync<MailFailed>(() => new MailHosts(areOwnAllowed: false).Find(host, stop))).Fault.ShouldBe(MailFault.Unreachable);
        (await MailHosts.Any.Find(host, stop)).ShouldNotBeEmpty();
        (await new MailHosts(areOwnAllowed: false).Find("8.8.8.8", stop)).ShouldNotBeEmpty();
    }

    static async Task<Guid> Write(World world, Guid? client = null)
    {
        var mail = new OutboundMail("ira@mayak.example", "АвтоДеталь ждёт", "Ответьте «АвтоДетали»", World.Now, client);
        await world.Change(db => { db.Add(mail); return Task.CompletedTask; });
        return mail.Id;
    }

    static Task Send(World world, Guid mail, int port)
    {
        var settings = new ZvenoSettings { Smtp = new SmtpSettings { Host = "127.0.0.1", Port = port, Tls = false, From = "zveno@mayak.example" } };
        return world.Change(db => new SendMailJob(db, settings, TimeMachine.Shared, NullLogger<SendMailJob>.Instance).Do(new SendMail(mail), default));
    }

    static Task<(MailState State, string? Error)> StateOf(World world, Guid mail) =>
        world.Read(async db => await db.Set<OutboundMail>().Where(x => x.Id == mail).Select(x => new ValueTuple<MailState, string?>(x.State, x.Error)).SingleAsync());
}
