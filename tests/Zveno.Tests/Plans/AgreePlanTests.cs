using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Clients;
using Zveno.Notices;
using Zveno.Platform;
using Zveno.Plans;
using Zveno.Records;

namespace Zveno.Tests;

/// <summary>A plan goes to the client's approver in versions; what is answered is the version that was read.</summary>
public class AgreePlanTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_link_without_hours_and_money_shows_no_plan(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, room) = (world.As(world.Ira), $"/r/{world.MarinasLink}");
        await ira.Does($"/plans/{await Packed(world)}/send");
        var id = (await world.Guest(world.MarinasLink).Ask(room))["plans"]![0]!["id"]!.GetValue<string>();
        var link = await world.Read(db => db.RoomLinks.Where(x => x.ContactId == world.Marina.Id).Select(x => x.Id).SingleAsync());
        await ira.Does($"/room-links/{link}/money", new { hidden = true });

        (await world.Guest(world.MarinasLink).Ask(room))["plans"]!.AsArray().ShouldBeEmpty();
        (await world.Guest(world.MarinasLink).Get($"{room}/plans/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await world.Guest(world.MarinasLink).Submit($"{room}/plans/{id}/agree", ("version", "1"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [EachEngine]
    public async Task A_plan_whose_days_are_over_is_asked_for_no_more(Engine engine)
    {
        var world = await Begin(engine);
        var (guest, room) = (world.Guest(world.MarinasLink), $"/r/{world.MarinasLink}");
        await world.As(world.Ira).Does($"/plans/{await Packed(world)}/send");
        (await guest.Ask(room))["needs"]!.AsArray().Count(x => x!["plan"] is not null).ShouldBe(1);

        TimeMachine.TravelTo(World.Now.AddDays(40));
        var later = await guest.Ask(room);
        later["needs"]!.AsArray().Count(x => x!["plan"] is not null).ShouldBe(0);
        later["plans"]!.AsArray().Count.ShouldBe(1);
    }

    [EachEngine]
    public async Task A_plan_is_sent_returned_by_task_sent_again_with_its_difference_and_agreed_in_one_tap(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, guest, room) = (world.As(world.Ira), world.Guest(world.MarinasLink), $"/r/{world.MarinasLink}");
        var plan = await Packed(world);
        (await guest.Ask(room))["plans"]!.AsArray().ShouldBeEmpty();                        // a draft is the team's own
        (await ira.Does($"/plans/{plan}/send"))["state"]!.GetValue<string>().ShouldBe("sent");
        await ira.IsRefused($"/plans/{plan}/send", null, 409);                              // nothing changed

        var seen = await guest.Ask(room);
        var id = seen["plans"]![0]!["id"]!.GetValue<string>();
        seen["needs"]!.AsArray().Select(x => x!["plan"]?.GetValue<string>()).ShouldContain(id);
        var page = await guest.Page($"{room}/plans/{id}");
        page.QuerySelectorAll("form").Length.ShouldBe(3);                                   // agree to all; return either of two
        (await world.Guest(world.StepansLink).Get($"/r/{world.StepansLink}/plans/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var line = (await guest.Ask($"{room}/plans/{id}"))["tasks"]![1]!["id"]!.GetValue<string>();
        (await guest.Submit($"{room}/plans/{id}/return", ("version", "1"), ("line", line), ("comment", " "))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await guest.Submit($"{room}/plans/{id}/return", ("version", "1"), ("line", line), ("comment", "Баннеры потом"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ira.Page($"/plans/{plan}")).QuerySelector("#item-" + world.Banners.Id)!.TextContent.ShouldContain("Баннеры потом");
        (await ira.Ask($"/plans/{plan}"))["state"]!.GetValue<string>().ShouldBe("returned");
        (await Queue(world)).ShouldBe(1);
        (await world.Read(db => db.Notices.CountAsync(x => x.MemberId == world.Ira.Id && x.PlanId == plan && x.Kind == NoticeKind.PlanReturned))).ShouldBe(1);

        await ira.Does($"/plans/{plan}/tasks/AUTO-2/drop", new { });
        (await ira.Page($"/plans/{plan}")).QuerySelector("#plan-head .notice").ShouldNotBeNull();
        await ira.Does($"/plans/{plan}/send");
        (await Queue(world)).ShouldBe(0);
        var second = await guest.Ask($"{room}/plans/{id}");
        (second["plan"]!["version"]!.GetValue<int>(), second["since"]!.GetValue<int>(), second["allMinutes"]!.GetValue<int>()).ShouldBe((2, 1, -120));
        second["changes"]!.AsArray().Count.ShouldBe(1);

        (await guest.Submit($"{room}/plans/{id}/agree", ("version", "2"))).Headers.Location!.ToString().ShouldBe($"{room}/plans/{id}?answered=true");
        (await guest.Submit($"{room}/plans/{id}/agree", ("version", "2"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);          // the back button and once more
        (await world.Api(world.Ira).Ask($"/api/v1/plans/{plan}"))["state"]!.GetValue<string>().ShouldBe("agreed");
        (await Queue(world)).ShouldBe(1);
        (await guest.Page($"{room}/plans/{id}")).QuerySelectorAll("form").Length.ShouldBe(0);
        (await guest.Ask(room))["needs"]!.AsArray().Select(x => x!["plan"]?.GetValue<string>()).ShouldNotContain(id);
        (await ira.Page($"/clients/{world.AutoDetail.Id}/as-client")).QuerySelectorAll("a[href*='/plans/']").Length.ShouldBe(1);
        (await world.Api(world.Ira).Ask($"/api/v1/plans/{plan}/versions"))["items"]!.AsArray().Count.ShouldBe(2);
        await ira.IsRefused($"/plans/{plan}/remove", new { }, 409);
    }

    [EachEngine]
    public async Task A_plan_agreed_to_while_it_is_being_changed_is_agreed_as_it_was_read(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, guest, room) = (world.As(world.Ira), world.Guest(world.MarinasLink), $"/r/{world.MarinasLink}");
        var plan = await Packed(world);
        await ira.Does($"/plans/{plan}/send");
        var id = (await guest.Ask(room))["plans"]![0]!["id"]!.GetValue<string>();
        await ira.Does($"/plans/{plan}/tasks/AUTO-2/drop", new { });                        // the client has not read this
        (await guest.Submit($"{room}/plans/{id}/agree", ("version", "1"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var told = await ira.Ask($"/plans/{plan}");
        (told["version"]!["answer"]!.GetValue<string>(), told["version"]!["lines"]!.AsArray().Count, told["items"]!.AsArray().Count).ShouldBe(("agreed", 2, 1));
        told["difference"]!["removed"]!.AsArray().Count.ShouldBe(1, "what was changed meanwhile is not agreed");
        (await ira.Page($"/plans/{plan}")).QuerySelector("#plan-head .notice").ShouldNotBeNull();
        (await ira.Does($"/plans/{plan}/send"))["lastVersion"]!.GetValue<int>().ShouldBe(2);
    }

    [EachEngine]
    public async Task A_version_that_was_replaced_is_not_agreed_to_and_the_new_one_is_shown_with_what_changed(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, guest, room) = (world.As(world.Ira), world.Guest(world.MarinasLink), $"/r/{world.MarinasLink}");
        var plan = await Packed(world);
        await ira.Does($"/plans/{plan}/send");
        var id = (await guest.Ask(room))["plans"]![0]!["id"]!.GetValue<string>();
        await ira.Does($"/plans/{plan}/tasks/AUTO-1/hours", new { hours = 3 });
        (await guest.Ask($"{room}/plans/{id}"))["tasks"]![0]!["minutes"]!.GetValue<int>().ShouldBe(120);          // edits are not seen until sent
        await ira.Does($"/plans/{plan}/send");

        var answer = await guest.Submit($"{room}/plans/{id}/agree", ("version", "1"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var shown = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        shown.QuerySelector("#plan-refused")!.TextContent.ShouldContain("версия 2");
        shown.QuerySelector("input[name=version]")!.GetAttribute("value").ShouldBe("2");
        shown.QuerySelector("#plan")!.TextContent.ShouldContain("2\u00A0ч → 3\u00A0ч");
        (await ira.Ask($"/plans/{plan}"))["state"]!.GetValue<string>().ShouldBe("sent");
        await guest.IsRefused($"{room}/plans/{id}/agree", new { version = 1 }, 409);
        await guest.IsRefused($"{room}/plans/{id}/agree", new { version = 9 }, 404);

        // approved while it is being edited: the version is agreed, and what is edited waits to be sent
        await ira.Does($"/plans/{plan}/tasks/AUTO-2/drop", new { });
        await guest.Does($"{room}/plans/{id}/agree", new { version = 2 });
        var after = await ira.Ask($"/plans/{plan}");
        (after["state"]!.GetValue<string>(), after["difference"]!["removed"]!.AsArray().Count).ShouldBe(("agreed", 1));
    }

    [EachEngine]
    public async Task Two_approvers_agree_once_others_only_read_and_a_hidden_task_is_shown_on_purpose_only(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var plan = await Packed(world);
        await ira.Does($"/plans/{plan}/tasks/AUTO-3", new { hours = 1 });
        (await ira.IsRefused($"/plans/{plan}/send")).ShouldContain("AUTO-3");
        await ira.Does($"/plans/{plan}/send", new { show = true });
        (await world.Read(db => db.Set<Work.WorkTask>().Where(x => x.Id == world.Secret.Id).Select(x => x.IsVisible).SingleAsync())).ShouldBeTrue();

        var (second, reader) = (Guid.Empty, Guid.Empty);
        await world.Change(async db =>
        {
            var client = await db.Set<Client>().OneVisible(world.AutoDetail.Id);
            var (a, b) = (new Contact(Ids.New(World.Now), client, "Второй", null, null, null, true, world.Ira, World.Now), new Contact(Ids.New(World.Now), client, "Читатель", null, null, null, false, world.Ira, World.Now));
            db.AddRange(a, b);
            (second, reader) = (a.Id, b.Id);
        });
        var version = await world.Read(db => db.PlanVersions.AsNoTracking().SingleAsync(x => x.PlanId == plan));
        foreach (var who in (Guid[])[world.Marina.Id, second]) await world.Change(async db => (await Whole(db, plan)).Agree(await db.Set<Contact>().OneVisible(who), World.Now));
        var kept = await world.Read(db => db.PlanVersions.AsNoTracking().SingleAsync(x => x.Id == version.Id));
        (kept.Answer, kept.AnsweredBy).ShouldBe((PlanAnswer.Agreed, world.Marina.Id));
        await Should.ThrowAsync<Refused>(() => world.Change(async db => (await Whole(db, plan)).Agree(await db.Set<Contact>().OneVisible(reader), World.Now)));
        await Should.ThrowAsync<Refused>(() => world.Change(async db => { var it = await Whole(db, plan); it.Return(it.Lines[0], "Поздно", await db.Set<Contact>().OneVisible(second), World.Now); }));
    }

    static Task<PlanVersion> Whole(Db db, Guid plan) => db.PlanVersions.Include(x => x.Plan).Include(x => x.Lines).SingleAsync(x => x.PlanId == plan);

    static Task<int> Queue(World world) => world.Read(db => db.Changes.CountAsync(x => x.Kind == "plan" && x.EndedAt == null));

    static async Task<Guid> Packed(World world)
    {
        var ira = world.As(world.Ira);
        var plan = (await ira.Does("/projects/AUTO/plans", new { kind = "week", day = "2026-11-16", hours = 10 }))["id"]!.GetValue<Guid>();
        await ira.Does($"/plans/{plan}/tasks/AUTO-1", new { hours = 2 });
        await ira.Does($"/plans/{plan}/tasks/AUTO-2", new { hours = 2, below = "AUTO-1" });
        return plan;
    }
}
