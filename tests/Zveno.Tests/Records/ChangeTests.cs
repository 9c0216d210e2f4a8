using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Inbox;
using Zveno.Records;

namespace Zveno.Tests;

/// <summary>The dispatcher's queue: every change is one row, and each ends in exactly one of four ways.</summary>
public class ChangeTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task What_a_client_writes_waits_until_it_is_answered_recorded_handed_over_or_needs_nothing(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var answered = await world.Writes(world.Marina, "Где макет?", files: Talk.File("бриф.csv", "1;2"));
        var recorded = await world.Writes(world.Marina, "Баннеры без цен");
        var handed = await world.Writes(world.Marina, "Кто ведёт нас?");
        var thanks = await world.Writes(world.Marina, "Спасибо");
        await world.Wishes(world.Marina, "Нужна рассылка");
        (await Open(world)).ShouldBe(["file", "room", "room", "room", "room", "wish"], ignoreOrder: true);

        await ira.Does($"/topics/{answered.Topic.Id}/answers", new { text = "Вот", seen = 1 });
        var line = await ira.Does($"/messages/{recorded.Message.Id}/decision");
        await ira.Does($"/topics/{handed.Topic.Id}/hand", new { member = world.Pavel.Id });
        await ira.Does($"/topics/{thanks.Topic.Id}/no-answer-needed", new { reason = "Благодарность" });
        await ira.Does($"/wishes/{await world.Read(db => db.Wishes.Select(x => x.Id).SingleAsync())}/take");
        (await Open(world)).ShouldBeEmpty();
        var ends = (await world.Read(db => db.Changes.AsNoTracking().ToListAsync())).ToLookup(x => x.TopicId, x => (x.Kind, x.End, x.IsByAct));
        ends[answered.Topic.Id].ShouldBe([("room", ChangeEnd.Answered, true), ("file", ChangeEnd.Answered, true)], ignoreOrder: true);
        ends[recorded.Topic.Id].ShouldBe([("room", ChangeEnd.Recorded, true)]);
        ends[handed.Topic.Id].ShouldBe([("room", ChangeEnd.Assigned, true)]);
        ends[thanks.Topic.Id].ShouldBe([("room", ChangeEnd.Nothing, true)]);

        await ira.Does($"/recorded/{line["id"]}/undo");
        (await Open(world)).ShouldBe(["room"]);
    }

    [EachEngine]
    public async Task A_dispatcher_ends_a_change_by_hand_once_takes_it_back_and_assigns_to_somebody(Engine engine)
    {
        var world = await Begin(engine);
        await world.Writes(world.Marina, "Где макет?");
        var dasha = world.Api(world.Dasha);
        var id = (await dasha.Ask("/api/v1/changes"))["items"]![0]!["id"]!.GetValue<Guid>();
        await dasha.IsRefused($"/api/v1/changes/{id}/end", new { end = "assigned" });
        await dasha.Does($"/api/v1/changes/{id}/end", new { end = "assigned", member = world.Pavel.Id });
        await dasha.IsRefused($"/api/v1/changes/{id}/end", new { end = "nothing" }, 409);
        (await dasha.Ask("/api/v1/changes?view=ended"))["items"]![0]!["ownerId"]!.GetValue<Guid>().ShouldBe(world.Pavel.Id);
        await dasha.Does($"/api/v1/changes/{id}/reopen");
        (await dasha.Ask($"/api/v1/changes?kind=room&client={world.AutoDetail.Id}"))["items"]!.AsArray().Count.ShouldBe(1);
        (await dasha.Ask("/api/v1/changes?kind=date"))["items"]!.AsArray().Count.ShouldBe(0);
        await world.As(world.Kostya).IsRefused($"/changes/{id}/end", new { end = "nothing" }, 403);
        await world.As(world.Artyom).IsRefused($"/changes/{id}/end", new { end = "nothing" }, 404);
        var page = await world.As(world.Dasha).Page("/changes");
        page.QuerySelectorAll($"#change-{id} [data-key]").Length.ShouldBe(4);
    }

    [EachEngine]
    public async Task Dates_moved_and_overdue_tasks_come_once_and_go_when_somebody_saw_to_them(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Kostya).Does("/tasks/AUTO-1/dates", new { dueOn = "2026-11-25" });
        await world.As(world.Ira).Does("/tasks/AUTO-1/dates", new { dueOn = "2026-11-18" });
        (await Open(world)).ShouldBe(["date"]);                                        // her own move is seen to
        (await world.Read(db => db.Changes.CountAsync())).ShouldBe(2);

        await world.Change(db => db.Later(new LookForOverdue(), World.Now));
        TimeMachine.Pass(TimeSpan.FromDays(4));
        for (var i = 0; i < 2; i++) await world.RunJobs();
        (await Open(world)).ShouldBe(["date", "overdue"], ignoreOrder: true);
        await world.As(world.Kostya).Does("/tasks/AUTO-1/done", new { done = true });
        (await Open(world)).ShouldBe(["date"]);
    }

    [EachEngine]
    public async Task A_lost_delivery_and_an_unknown_sender_come_and_go_with_the_decision_about_them(Engine engine)
    {
        var world = await Begin(engine);
        var bots = await Bots.In(world);
        for (var i = 0; i < 2; i++) bots.Writes(7777, "Здравствуйте");
        await bots.Turn();
        (await Open(world)).ShouldBe(["sender"]);                                      // one row, however much he writes
        var unknown = (await world.Api(world.Ira).Ask("/api/v1/channel-addresses?unknown=true"))["items"]![0]!["id"];
        await world.Api(world.Ira).Does($"/api/v1/channel-addresses/{unknown}/name", new { contact = world.Marina.Id });
        await world.RunJobs();
        (await Open(world)).ShouldBe(["message", "message"]);

        var topic = await world.Read(db => db.Topics.SingleAsync());
        await world.As(world.Ira).Does($"/topics/{topic.Id}/answers", new { seen = 2, text = "Здравствуйте, Марина" });
        bots.Bot.Next("sendMessage", null);
        for (var i = 0; i < 6; i++) { await world.RunJobs(); TimeMachine.Pass(TimeSpan.FromMinutes(10)); }
        (await Open(world)).ShouldBe(["delivery"]);
        await world.As(world.Ira).Does($"/deliveries/{(await bots.Deliveries()).Single().Id}/arrived", new { });
        (await Open(world)).ShouldBeEmpty();
    }

    [EachEngine]
    public async Task A_shift_is_handed_over_with_its_count_and_accepted_by_whom_it_was_handed_to(Engine engine)
    {
        var world = await Begin(engine);
        await world.Writes(world.Marina, "Где макет?");
        var dasha = world.As(world.Dasha);
        await dasha.IsRefused("/shifts", new { member = world.Dasha.Id });
        await dasha.IsRefused("/shifts", new { member = world.Kostya.Id });
        var shift = await dasha.Does("/shifts", new { member = world.Pavel.Id, words = "Смотри на «АвтоДеталь»" });
        shift["open"]!.GetValue<int>().ShouldBe(1);
        await world.As(world.Ira).IsRefused($"/shifts/{shift["id"]}/accept", null, 404);
        await world.As(world.Pavel).Does($"/shifts/{shift["id"]}/accept");
        (await world.Api(world.Dasha).Ask("/api/v1/shifts"))["items"]![0]!["acceptedAt"].ShouldNotBeNull();
        (await dasha.Page("/changes")).QuerySelector("#shift")!.TextContent.ShouldContain("Павел Ким");
    }

    static async Task<string[]> Open(World world) => [.. (await world.Api(world.Dasha).Ask("/api/v1/changes"))["items"]!.AsArray().Select(x => x!["kind"]!.GetValue<string>())];
}
