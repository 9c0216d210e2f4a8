using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Notices;
using Zveno.Platform;
using Zveno.Records;
using Zveno.Work;

namespace Zveno.Tests;

/// <summary>A task's result goes to the client: agreed in one tap or returned with a comment, once, by whoever answers first.</summary>
public class RoomApprovalTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_client_agrees_in_one_tap_and_the_team_hears_of_it(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var asked = await ira.Does("/tasks/AUTO-1/approvals", new { words = "Первый экран лендинга" });
        asked["state"]!.GetValue<string>().ShouldBe("waits");
        var page = await world.Guest().Page($"/r/{world.MarinasLink}");
        var card = page.QuerySelector(".approval")!;
        card.TextContent.ShouldContain("Первый экран лендинга");
        var form = card.QuerySelector("form")!;
        var answer = await world.Guest().Submit(form.GetAttribute("action")!, ("agreed", "true"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await world.Guest().Page(answer.Headers.Location!.ToString().Split('#')[0])).QuerySelector("#approval")!.TextContent.ShouldContain("Согласовано: вы");
        (await world.Guest().Page($"/r/{world.MarinasLink}")).QuerySelector(".approval").ShouldBeNull();

        var told = (await world.Api(world.Ira).Ask("/api/v1/tasks/AUTO-1/approvals"))["items"]![0]!;
        (told["state"]!.GetValue<string>(), told["contact"]!.GetValue<Guid>()).ShouldBe(("agreed", world.Marina.Id));
        var change = await world.Read(db => db.Changes.SingleAsync(x => x.Kind == "approval"));
        (change.TaskId, change.EndedAt, change.ClientId).ShouldBe((world.Landing.Id, null, world.AutoDetail.Id));
        (await world.Read(db => db.Notices.Where(x => x.Kind == NoticeKind.Agreed).Select(x => x.MemberId).ToListAsync())).ShouldBe([world.Ira.Id, world.Kostya.Id], ignoreOrder: true);
        (await world.As(world.Dasha).Page("/changes")).Body!.TextContent.ShouldContain("Согласование");
    }

    [EachEngine]
    public async Task A_return_says_what_to_change_and_a_new_showing_takes_its_place(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, guest) = (world.As(world.Ira), world.Guest(world.MarinasLink));
        await ira.Does("/tasks/AUTO-1/approvals");
        var id = (await Waiting(world))["id"]!.GetValue<string>();
        (await guest.IsRefused(Answer(world, id), new { agreed = false, comment = "  " })).ShouldContain("что изменить");
        await guest.Does(Answer(world, id), new { agreed = false, comment = "Цена <b>не та</b><script>alert(1)</script>" });
        var card = await ira.Piece("/tasks/AUTO-1/approvals");
        card.QuerySelector(".said")!.TextContent.ShouldBe("Цена <b>не та</b><script>alert(1)</script>");
        card.QuerySelector("script").ShouldBeNull();
        (await world.Read(db => db.Changes.CountAsync(x => x.Kind == "approval" && x.EndedAt == null))).ShouldBe(1);

        await ira.Does("/tasks/AUTO-1/approvals", new { words = "Цену исправили" });
        (await Waiting(world))["number"]!.GetValue<int>().ShouldBe(2);
        (await world.Read(db => db.Changes.CountAsync(x => x.Kind == "approval" && x.EndedAt == null))).ShouldBe(0);
    }

    [EachEngine]
    public async Task Of_two_contacts_the_first_answer_stands_and_the_same_one_again_changes_nothing(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var gleb = (await ira.Does($"/clients/{world.AutoDetail.Id}/contacts", new { name = "Глеб Ремез" }))["id"];
        var glebs = (await ira.Does($"/contacts/{gleb}/room-links"))["address"]!.GetValue<string>().Split("/r/")[1];
        await ira.Does("/tasks/AUTO-1/approvals");
        var (his, hers) = ((await world.Guest().Ask($"/r/{glebs}"))["approvals"]![0]!["id"]!.GetValue<string>(), (await Waiting(world))["id"]!.GetValue<string>());
        his.ShouldNotBe(hers);
        var marina = world.Guest(world.MarinasLink);
        for (var i = 0; i < 3; i++) (await marina.Does(Answer(world, hers), new { agreed = true }))["state"]!.GetValue<string>().ShouldBe("agreed");
        (await world.Guest(glebs).IsRefused($"/r/{glebs}/approvals/{his}/answer", new { agreed = false, comment = "Нет" }, 409)).ShouldContain("Марина Белова");
        (await marina.IsRefused(Answer(world, hers), new { agreed = false, comment = "Передумала" }, 409)).ShouldContain("Уже согласовано");
        (await marina.IsRefused($"/r/{world.MarinasLink}/approvals/{his}/answer", new { agreed = true }, 404)).ShouldNotBeEmpty();
        (await world.Read(db => db.Changes.CountAsync(x => x.Kind == "approval"))).ShouldBe(1);
        (await world.Guest().Page($"/r/{glebs}/tasks/{(await world.Guest().Ask($"/r/{glebs}"))["inWork"]!.AsArray().First(x => x!["title"]!.GetValue<string>() == "Лендинг для акции")!["id"]}")).QuerySelector("#approval")!.TextContent.ShouldContain("Марина Белова");
    }

    [EachEngine]
    public async Task What_was_replaced_taken_back_or_hidden_meanwhile_is_not_answered_and_the_page_shows_what_is_asked_now(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, guest) = (world.As(world.Ira), world.Guest(world.MarinasLink));
        await ira.Does("/tasks/AUTO-1/approvals");
        var first = (await Waiting(world))["id"]!.GetValue<string>();
        var second = await ira.Does("/tasks/AUTO-1/approvals", new { words = "Вторая версия" });
        var late = await guest.Submit(Answer(world, first), ("agreed", "true"));
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await late.Content.ReadAsStringAsync();
        page.ShouldContain("другая версия");
        page.ShouldContain("Вторая версия");

        var huge = await guest.Submit(Answer(world, (await Waiting(world))["id"]!.GetValue<string>()), ("agreed", "false"), ("comment", new string('я', 100_000)));
        huge.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await huge.Content.ReadAsStringAsync()).ShouldContain("яяяяя", customMessage: "what was typed comes back");
        var living = (await Waiting(world))["id"]!.GetValue<string>();
        await ira.Does($"/approvals/{second["id"]}/take-back");
        (await guest.Post(Answer(world, living), new { agreed = true })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await world.Guest().Ask($"/r/{world.MarinasLink}"))["approvals"]!.AsArray().ShouldBeEmpty();

        await world.Change(async db => (await db.Tasks.WithBoard().OneVisible(world.Landing.Id)).Show(false, world.Ira, World.Now));
        (await ira.IsRefused("/tasks/AUTO-1/approvals")).ShouldContain("не\u00A0видит");
        await world.As(world.Kostya).IsRefused("/tasks/AUTO-1/approvals", status: 403);
        (await world.Read(db => db.Approvals.CountAsync())).ShouldBe(2);
    }

    static string Answer(World world, string id) => $"/r/{world.MarinasLink}/approvals/{id}/answer";

    static async Task<JsonNode> Waiting(World world) => (await world.Guest().Ask($"/r/{world.MarinasLink}"))["approvals"]![0]!;
}
