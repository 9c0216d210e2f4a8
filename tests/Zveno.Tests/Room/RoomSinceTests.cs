using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Records;
using Zveno.Work;

namespace Zveno.Tests;

/// <summary>What is new since a reader was here, for him and for the team that looks with his eyes; and what he says of an answer.</summary>
public class RoomSinceTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_reader_who_comes_back_is_told_what_is_new_and_the_team_sees_it_with_his_eyes(Engine engine)
    {
        var world = await Begin(engine);
        var (guest, ira) = (world.Guest(world.MarinasLink), world.As(world.Ira));
        (await ira.Page($"/contacts/{world.Marina.Id}/as-client")).Body!.TextContent.ShouldContain("ещё не\u00A0открывали");
        await guest.Does($"/r/{world.MarinasLink}/opened");
        (await guest.Ask($"/r/{world.MarinasLink}"))["since"].ShouldBeNull("the first visit has nothing to compare with");

        TimeMachine.Pass(TimeSpan.FromHours(3));
        await world.Change(async db => (await db.Tasks.WithBoard().OneVisible(world.Landing.Id)).MoveTo(await db.Stages.OneVisible(world.Done.Id), Places.Step, 0, world.Ira, World.Now));
        await ira.Does("/projects/AUTO/decisions", new { text = "Баннеры без цен", who = "Марина Белова", published = true });
        await ira.Does("/projects/AUTO/decisions", new { text = "Уступим в цене" });
        var since = (await guest.Ask($"/r/{world.MarinasLink}"))["since"]!;
        since["at"]!.GetValue<DateTimeOffset>().ShouldBe(Monday);
        since["news"]!.AsArray().Select(x => (x!["kind"]!.GetValue<string>(), x["what"]!.GetValue<string>())).ShouldBe([("done", "Лендинг для акции"), ("decided", "Баннеры без цен")], ignoreOrder: true);
        (await ira.Page($"/contacts/{world.Marina.Id}/as-client")).QuerySelector("#since")!.TextContent.ShouldBe((await world.Guest().Page($"/r/{world.MarinasLink}")).QuerySelector("#since")!.TextContent);
        (await ira.Page($"/clients/{world.AutoDetail.Id}/as-client")).QuerySelector("#since").ShouldBeNull("these are nobody's own eyes");

        await guest.Does($"/r/{world.MarinasLink}/opened");
        TimeMachine.Pass(TimeSpan.FromMinutes(30));
        (await guest.Ask($"/r/{world.MarinasLink}"))["since"]!["news"]!.AsArray().Count.ShouldBe(2, "pages of one visit are told the same");
        await guest.Does($"/r/{world.MarinasLink}/opened");
        TimeMachine.Pass(TimeSpan.FromHours(20));
        (await guest.Ask($"/r/{world.MarinasLink}"))["since"]!["news"]!.AsArray().ShouldBeEmpty();
        (await world.Guest().Page($"/r/{world.MarinasLink}")).QuerySelector("#since")!.TextContent.ShouldContain("Нового нет");
    }

    [EachEngine]
    public async Task With_the_eyes_of_a_contact_whose_link_hides_hours_there_are_none(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Kostya).Does("/time-entries", new { day = "2026-11-16", worked = "2ч", task = world.Landing.Id });
        var ira = world.As(world.Ira);
        (await world.Api(world.Ira).Ask($"/api/v1/contacts/{world.Marina.Id}/as-client"))["spent"].ShouldNotBeNull();
        var link = await world.Read(db => db.RoomLinks.Where(x => x.ContactId == world.Marina.Id).Select(x => x.Id).SingleAsync());
        await ira.Does($"/room-links/{link}/money", new { hidden = true });
        (await world.Api(world.Ira).Ask($"/api/v1/contacts/{world.Marina.Id}/as-client"))["spent"].ShouldBeNull();
        (await ira.Page($"/clients/{world.AutoDetail.Id}")).QuerySelector($"a[href='/contacts/{world.Marina.Id}/as-client']").ShouldNotBeNull();
        (await world.As(world.Kostya).Get($"/contacts/{world.Marina.Id}/as-client")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void A_visit_goes_on_for_two_hours_and_the_one_before_it_is_remembered()
    {
        var link = (RoomLink)Activator.CreateInstance(typeof(RoomLink), nonPublic: true)!;
        link.LastVisit(Monday).ShouldBeNull();
        link.Open(Monday);
        link.LastVisit(Monday.AddHours(1)).ShouldBeNull();
        link.LastVisit(Monday.AddHours(3)).ShouldBe(Monday);
        link.Open(Monday.AddHours(3));
        link.Open(Monday.AddHours(4));
        link.LastVisit(Monday.AddHours(5)).ShouldBe(Monday);
        link.LastVisit(Monday.AddHours(7)).ShouldBe(Monday.AddHours(4));
    }

    [EachEngine]
    public async Task An_answer_is_rated_in_one_tap_and_one_that_did_not_help_comes_to_the_dispatcher(Engine engine)
    {
        var world = await Begin(engine);
        var asked = (await world.Writes(world.Marina, "Когда отчёт?")).Topic.Id;
        (await world.Guest().Page($"/r/{world.MarinasLink}")).QuerySelector("form.helped").ShouldBeNull("the client's own words are not rated");
        await Says(world, asked, "Скоро");
        var form = (await world.Guest().Page($"/r/{world.MarinasLink}")).QuerySelector("form.helped")!;
        (await world.Guest().Submit(form.GetAttribute("action")!, ("helped", "false"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await world.Guest().Page($"/r/{world.MarinasLink}")).QuerySelector("form.helped [aria-pressed=true]")!.TextContent.ShouldBe("Нет");
        var change = await world.Read(db => db.Changes.SingleAsync(x => x.Kind == "rating"));
        (change.TopicId, change.OwnerId, change.EndedAt).ShouldBe((asked, world.Ira.Id, null));
        (await world.As(world.Dasha).Page("/changes")).Body!.TextContent.ShouldContain("Ответ не\u00A0помог");
        (await world.As(world.Ira).Page($"/inbox/{asked}")).Body!.TextContent.ShouldContain("Клиент: ответ не\u00A0помог");
        (await world.Api(world.Ira).Ask($"/api/v1/topics/{asked}/messages"))["items"]!.AsArray().Select(x => (bool?)x!["helped"]).ShouldBe([null, false]);

        await Says(world, asked, "Отчёт в пятницу к обеду");
        (await world.Read(db => db.Changes.SingleAsync(x => x.Kind == "rating"))).End.ShouldBe(ChangeEnd.Answered);
        var action = $"/r/{world.StepansLink}" + form.GetAttribute("action")!.Split(world.MarinasLink)[1].Split('?')[0];
        (await world.Guest(world.StepansLink).Post(action, new { helped = true })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await world.Guest().Post(form.GetAttribute("action")!.Split('?')[0], new { helped = true })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [EachEngine]
    public async Task A_second_no_after_a_yes_waits_for_the_dispatcher_again(Engine engine)
    {
        var world = await Begin(engine);
        var asked = (await world.Writes(world.Marina, "Когда отчёт?")).Topic.Id;
        await Says(world, asked, "Скоро");
        var action = (await world.Guest().Page($"/r/{world.MarinasLink}")).QuerySelector("form.helped")!.GetAttribute("action")!;
        foreach (var (said, end) in new (string, ChangeEnd?)[] { ("false", null), ("true", ChangeEnd.Nothing), ("false", null) })
        {
            (await world.Guest().Submit(action, ("helped", said))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            (await world.Read(db => db.Changes.SingleAsync(x => x.Kind == "rating"))).End.ShouldBe(end);
        }
        await Says(world, asked, "Отчёт в пятницу");
        (await world.Guest().Submit(action, ("helped", "true"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await world.Guest().Submit(action, ("helped", "false"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var row = await world.Read(db => db.Changes.SingleAsync(x => x.Kind == "rating"));
        (row.EndedAt, row.IsByAct, row.OwnerId).ShouldBe((null, false, world.Ira.Id));
        (await world.Api(world.Ira).Ask("/api/v1/changes?kind=rating"))["items"]!.AsArray().Count.ShouldBe(1);
    }

    [EachEngine]
    public async Task A_service_is_in_the_rooms_with_the_words_that_were_written_for_clients_and_only_then(Engine engine)
    {
        var world = await Begin(engine);
        var oleg = world.As(world.Oleg);
        var service = await oleg.Does("/services", new { name = "Реклама" });
        (await world.Guest().Ask($"/r/{world.MarinasLink}"))["services"]!.AsArray().ShouldBeEmpty();
        await oleg.Does($"/catalogue/{service["id"]}/pitch", new { pitch = "Заявок вдвое больше за квартал" });
        var page = await world.Guest().Page($"/r/{world.StepansLink}");
        page.Body!.TextContent.ShouldContain("Заявок вдвое больше за квартал");
        (await oleg.Page("/settings/services")).QuerySelector($"#line-{service["id"]}")!.TextContent.ShouldContain("Клиент видит");
        (await world.As(world.Kostya).IsRefused($"/catalogue/{service["id"]}/pitch", new { pitch = "Всё могу" }, 403)).ShouldNotBeEmpty();
        (await oleg.IsRefused($"/catalogue/{service["id"]}/pitch", new { pitch = new string('я', Service.MostPitch + 1) })).ShouldNotBeEmpty();
        var type = await oleg.Does("/task-types", new { name = "Текст" });
        (await oleg.Post($"/catalogue/{type["id"]}/pitch", new { pitch = "Тип задач клиентам не показывают" })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await oleg.Does($"/catalogue/{service["id"]}/archive");
        (await world.Guest().Ask($"/r/{world.MarinasLink}"))["services"]!.AsArray().ShouldBeEmpty();
    }

    static Task Says(World world, Guid topic, string text) => world.Change(async db =>
    {
        var talk = await db.Topics.WithClock().Include(x => x.Messages).OneVisible(topic);
        db.Add(talk.Answer(Ids.New(World.Now), talk.LastNumber, text, await DeskTimes.Read(db), world.Ira, World.Now));
    });
}
