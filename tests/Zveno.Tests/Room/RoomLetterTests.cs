using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Room;

namespace Zveno.Tests;

/// <summary>A contact chooses what he is told outside of the room, and is told what waits for him and nothing else.</summary>
public class RoomLetterTests(Engines engines) : Story(engines)
{
    static readonly ZvenoSettings Mailing = new() { Address = "https://zveno.example", Smtp = new SmtpSettings { Host = "127.0.0.1", Port = 25, Tls = false, From = "zveno@mayak.example" } };

    [EachEngine]
    public async Task One_letter_takes_in_what_waits_opens_the_room_and_is_stopped_by_its_signed_address(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Когда баннеры?")).Topic.Id;
        await Chooses(world, RoomNotice.Mail);
        TimeMachine.Pass(TimeSpan.FromMinutes(1));
        await world.As(world.Ira).Does("/tasks/AUTO-1/approvals", new { words = "Первый экран" });
        await world.As(world.Ira).Does("/tasks/AUTO-1/notes", new { text = "Между нами: не успеваем" });
        await Answers(world, topic, "Завтра к **обеду**");
        var due = await world.Read(db => db.Set<RoomNoticeChoice>().Select(x => x.PlannedAt).SingleAsync());
        due.ShouldBe(Monday.AddMinutes(11));
        TimeMachine.TravelTo(due!.Value);
        await Write(world);
        await Write(world);
        var mail = (await Mails(world)).ShouldHaveSingleItem();
        (mail.To, mail.ClientId).ShouldBe((world.Marina.Email, world.AutoDetail.Id));
        mail.Subject.Replace('\u00A0', ' ').ShouldContain("2 дела");
        mail.Body.ShouldContain("Лендинг для акции");
        mail.Body.ShouldContain("Завтра к обеду");
        mail.Body.ShouldNotContain("Между нами");
        mail.Body.ShouldNotContain("AUTO-1");
        mail.Body.ShouldNotContain(world.MarinasLink);

        var opens = mail.Body.Split("https://zveno.example")[1].Split(['\n', ' '])[0];
        (await world.Guest().Ask($"{opens}/you"))["choice"]!.GetValue<string>().ShouldBe("mail");
        var stops = "/letters/" + mail.Body.Split("/letters/")[1].Trim();
        (await world.Guest().Page(stops)).QuerySelector("form")!.GetAttribute("action").ShouldBe(stops);
        (await Choice(world)).ShouldBe(RoomNotice.Mail, "looking stops nothing");
        (await world.Guest().Submit(stops)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Choice(world)).ShouldBe(RoomNotice.None);
        foreach (var made in (string[])["AAAA", stops["/letters/".Length..] + "A", new('A', 600)]) (await world.Guest().Get("/letters/" + made)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await world.As(world.Ira).Does($"/contacts/{world.Marina.Id}/archive");
        (await world.Guest().Get(opens)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [EachEngine]
    public async Task What_he_looked_at_or_another_answered_is_not_told_and_the_night_is_quiet(Engine engine)
    {
        var world = await Begin(engine);
        await Chooses(world, RoomNotice.Mail);
        TimeMachine.TravelTo(Talk.Moscow(11, 16, 22, 0));
        await world.As(world.Ira).Does("/tasks/AUTO-1/approvals", new { words = "Первый экран" });
        (await world.Read(db => db.Set<RoomNoticeChoice>().Select(x => x.PlannedAt).SingleAsync()))!.Value.ShouldBeGreaterThan(Talk.Moscow(11, 17, 8, 0));
        TimeMachine.Pass(TimeSpan.FromHours(1));
        await world.Guest(world.MarinasLink).Does($"/r/{world.MarinasLink}/opened");
        TimeMachine.TravelTo(Talk.Moscow(11, 17, 12, 0));
        await Write(world);
        (await Mails(world)).ShouldBeEmpty();

        await world.As(world.Ira).Does("/tasks/AUTO-1/approvals", new { words = "Второй экран" });
        var shown = (await world.Guest().Ask($"/r/{world.MarinasLink}"))["approvals"]![0]!["id"]!.GetValue<string>();
        await world.Guest(world.MarinasLink).Does($"/r/{world.MarinasLink}/approvals/{shown}/answer", new { agreed = true });
        TimeMachine.Pass(TimeSpan.FromMinutes(11));
        await Write(world);
        (await Mails(world)).ShouldBeEmpty("what he did himself is no news to him");
    }

    [EachEngine]
    public async Task Who_is_linked_to_the_bot_is_told_there_and_who_chose_nothing_is_told_nothing(Engine engine)
    {
        var world = await Begin(engine);
        var guest = world.Guest(world.MarinasLink);
        (await guest.IsRefused($"/r/{world.MarinasLink}/notices", new { choice = "telegram" })).ShouldContain("бот");
        (await guest.IsRefused($"/r/{world.MarinasLink}/notices", new { choice = "mail" })).ShouldContain("Писем");
        (await guest.Page($"/r/{world.MarinasLink}/you")).QuerySelectorAll("#notices button:not([disabled])").Length.ShouldBe(1);
        await world.As(world.Ira).Does("/tasks/AUTO-1/approvals", new { words = "Первый экран" });
        (await world.Read(db => db.Set<JobRow>().CountAsync(x => x.AgencyId == world.AgencyId && x.Kind == nameof(TellContact)))).ShouldBe(0);

        var bots = await Bots.In(world);
        await bots.Links(4242, world.Marina);
        bots.Bot.Arrived.Clear();
        (await guest.Submit($"/r/{world.MarinasLink}/notices", ("choice", "telegram"))).Headers.Location!.ToString().ShouldEndWith("/you?chosen=true#notices");
        TimeMachine.Pass(TimeSpan.FromMinutes(1));
        await world.As(world.Ira).Does("/tasks/AUTO-1/approvals", new { words = "Второй экран" });
        TimeMachine.Pass(TimeSpan.FromMinutes(11));
        await world.RunJobs();
        await world.RunJobs();
        bots.Bot.Arrived.ShouldHaveSingleItem().Text.ShouldContain("Лендинг для акции");
        (await world.Read(db => db.Deliveries.SingleAsync(x => x.ClientId != null))).State.ShouldBe(DeliveryState.Sent);
        await guest.Does($"/r/{world.MarinasLink}/notices", new { choice = "none" });
        (await guest.Page($"/r/{world.MarinasLink}/you")).QuerySelector("#notices [aria-pressed=true]")!.GetAttribute("value").ShouldBe("none");
    }

    static Task Chooses(World world, RoomNotice choice) => world.Change(async db =>
    {
        var chosen = new RoomNoticeChoice(Ids.New(World.Now), await db.Contacts.OneVisible(world.Marina.Id));
        chosen.Choose(choice, hasMail: true, hasChat: false, World.Now);
        db.Add(chosen);
    });

    static Task Answers(World world, Guid topic, string text) => world.Change(async db =>
    {
        var talk = await db.Topics.WithClock().Include(x => x.Messages).OneVisible(topic);
        db.Add(talk.Answer(Ids.New(World.Now), talk.LastNumber, text, await DeskTimes.Read(db), world.Ira, World.Now));
    });

    static Task Write(World world) => world.Change(db => new TellContactJob(db, world.App.Services.GetRequiredService<Scopes>(), new ClientWords(db, world.App.Services.GetServices<IChannelKind>()), world.App.Services.GetRequiredService<LetterSeal>(), Mailing, TimeMachine.Shared)
        .Do(new TellContact(world.Marina.Id), TestContext.Current.CancellationToken));

    static Task<RoomNotice> Choice(World world) => world.Read(db => db.Set<RoomNoticeChoice>().Select(x => x.Choice).SingleAsync());

    static Task<List<OutboundMail>> Mails(World world) => world.Read(db => db.Set<OutboundMail>().ToListAsync());
}
