using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Inbox;
using Zveno.Records;

namespace Zveno.Tests;

/// <summary>The log of calls, and meetings whose minutes become decisions, tasks and answers.</summary>
public class CallTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_call_is_logged_shown_in_its_talk_and_with_its_client_and_counts_as_unrecorded_until_something_is_made_of_it(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Позвоните мне")).Topic.Id;
        var ira = world.As(world.Ira);
        var call = (await ira.Does("/calls", new { with = world.Marina.Id, about = "Сроки акции", minutes = 7, incoming = false, outcome = "Акция с 1 декабря", topic }))["id"]!.GetValue<Guid>();
        var logged = (await world.Api(world.Ira).Ask($"/api/v1/calls?client={world.AutoDetail.Id}"))["items"]!.AsArray().Single()!;
        (logged["minutes"]!.GetValue<int>(), logged["isPastLead"]!.GetValue<bool>(), logged["contactId"]!.GetValue<Guid>()).ShouldBe((7, false, world.Marina.Id));
        (await ira.Page($"/inbox/{topic}")).QuerySelector($"#talk-call-{call}").ShouldNotBeNull();
        (await ira.Piece($"/clients/{world.AutoDetail.Id}/calls")).QuerySelector($"#call-{call}").ShouldNotBeNull();
        (await ira.Page("/calls")).QuerySelector($"#call-{call}").ShouldNotBeNull();
        (await ira.Ask("/unrecorded"))["count"]!.GetValue<int>().ShouldBe(1);
        await ira.Does($"/calls/{call}/decision");
        (await world.Read(db => db.Decisions.AsNoTracking().SingleAsync())).Text.ShouldBe("Акция с 1 декабря");
        (await ira.Ask("/unrecorded"))["count"]!.GetValue<int>().ShouldBe(0);

        await ira.IsRefused("/calls", new { with = world.Marina.Id, about = "Ничего", minutes = 0 });
        await ira.IsRefused("/calls", new { with = world.Marina.Id, about = " ", minutes = 1 });
        await world.As(world.Artyom).IsRefused("/calls", new { with = world.Marina.Id, about = "Мимо", minutes = 1 }, 404);
        await ira.Does($"/calls/{call}/remove");
        (await world.Api(world.Ira).Ask("/api/v1/calls"))["items"]!.AsArray().Count.ShouldBe(0);
    }

    [EachEngine]
    public async Task A_call_past_the_account_manager_to_a_director_asks_for_its_cause_and_is_counted(Engine engine)
    {
        var world = await Begin(engine);
        var oleg = world.As(world.Oleg);
        await oleg.IsRefused("/calls", new { with = world.Marina.Id, about = "Где ответ?", minutes = 3 });
        await oleg.Does("/calls", new { with = world.Marina.Id, about = "Где ответ?", minutes = 3, cause = "late", causeWords = "Ждала час" });
        await oleg.Does("/calls", new { with = world.Marina.Id, about = "Поздравили", minutes = 3, incoming = false, cause = "late" });       // our own call is past nobody
        var log = await world.Api(world.Oleg).Ask("/api/v1/calls?past=true");
        (log["pastLead"]!.GetValue<int>(), log["items"]!.AsArray().Count).ShouldBe((1, 1));
        log["items"]![0]!["cause"]!.GetValue<string>().ShouldBe("late");
    }

    [EachEngine]
    public async Task Minutes_become_decisions_tasks_and_answers_and_the_note_goes_to_the_client_in_the_same_breath(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.IsRefused("/meetings", new { client = world.AutoDetail.Id, title = "Созвон", ours = (Guid[])[world.Ira.Id, world.Kostya.Id] });       // a specialist at a usual meeting
        var meeting = (await ira.Does("/meetings", new { client = world.AutoDetail.Id, project = world.Auto.Id, title = "План на декабрь", kind = "monthlyPlan", agenda = "Акция, сроки", ours = (Guid[])[world.Ira.Id, world.Kostya.Id], theirs = (Guid[])[world.Marina.Id] }))["id"]!.GetValue<Guid>();
        await ira.IsRefused($"/meetings/{meeting}/minutes", new { minutes = "Поговорили", send = true });
        await ira.Does($"/meetings/{meeting}/minutes", new { minutes = "Марина опоздала\nРешили: акция с 1 декабря\n- Сделать: баннер 240×400\nОтвет: домен оплачен", send = true });

        (await world.Read(db => db.Decisions.AsNoTracking().SingleAsync())).Text.ShouldBe("акция с 1 декабря");
        (await world.Read(db => db.Set<Work.WorkTask>().AnyAsync(x => x.Title == "баннер 240×400"))).ShouldBeTrue();
        (await world.Read(db => db.Recorded.AsNoTracking().Where(x => x.MeetingId == meeting).Select(x => x.Kind).ToListAsync())).ShouldBe([RecordedKind.Decision, RecordedKind.Task, RecordedKind.Answer], ignoreOrder: true);
        var note = await world.Read(db => db.Messages.AsNoTracking().Include(x => x.Topic).SingleAsync());
        note.Topic.Kind.ShouldBe(TopicKind.PostMeeting);
        note.Text.ShouldContain("— акция с 1 декабря");
        note.Text.ShouldNotContain("опоздала");
        (await (await world.Guest(world.MarinasLink).Get($"/r/{world.MarinasLink}")).Content.ReadAsStringAsync()).ShouldContain("акция с 1 декабря");
        await ira.IsRefused($"/meetings/{meeting}/minutes", new { minutes = "Ещё раз" }, 409);
        (await ira.Page($"/meetings/{meeting}")).QuerySelectorAll("ul.rows li").Length.ShouldBe(3);
    }

    [EachEngine]
    public async Task A_post_meeting_note_answers_no_question_of_the_clients(Engine engine)
    {
        var world = await Begin(engine);
        var asked = (await world.Writes(world.Marina, "А сколько стоит?")).Topic.Id;
        await world.Change(async db => db.Entry(await db.Topics.SingleAsync(x => x.Id == asked)).Property(x => x.Kind).CurrentValue = TopicKind.PostMeeting);
        var meeting = (await world.As(world.Ira).Does("/meetings", new { client = world.AutoDetail.Id, title = "Созвон" }))["id"]!.GetValue<Guid>();
        await world.As(world.Ira).Does($"/meetings/{meeting}/minutes", new { minutes = "! Берём", send = true });
        (await world.ClockOf(asked)).IsRunning.ShouldBeTrue();
        (await world.Read(db => db.Messages.CountAsync(x => x.TopicId == asked))).ShouldBe(2);
    }
}
