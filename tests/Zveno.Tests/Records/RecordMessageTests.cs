using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Hours;
using Zveno.Inbox;
using Zveno.Records;
using Zveno.Work;

namespace Zveno.Tests;

/// <summary>From message to record in one tap, linked both ways; what is closed with no record is counted.</summary>
public class RecordMessageTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_message_becomes_a_task_with_its_quote_files_and_the_way_back_and_one_undo_takes_it_all_back(Engine engine)
    {
        var world = await Begin(engine);
        var said = await world.Writes(world.Marina, "Поправьте шапку\nна телефоне", files: Talk.File("шапка.csv", "1;2"));
        var (ira, id) = (world.As(world.Ira), Guid.CreateVersion7());
        for (var i = 0; i < 2; i++) await ira.Does($"/messages/{said.Message.Id}/task", new { id });                // a double tap
        var task = await world.Read(db => db.Tasks.AsNoTracking().Include(x => x.Stage).SingleAsync(x => x.Title == "Поправьте шапку"));
        task.Stage.Name.ShouldBe("Очередь");
        task.Description.ShouldStartWith("> Поправьте шапку\n> на телефоне\n\n[Марина Белова");
        task.Description.ShouldContain($"(/inbox/{said.Topic.Id}#message-{said.Message.Id})");
        (await world.Read(db => db.TaskAttachments.Where(x => x.TaskId == task.Id).Select(x => x.Name).ToListAsync())).ShouldBe(["шапка.csv"]);

        var line = (await world.Api(world.Ira).Ask($"/api/v1/topics/{said.Topic.Id}/recorded"))["items"]!.AsArray().Single()!;
        (line["kind"]!.GetValue<string>(), line["number"]!.GetValue<string>()).ShouldBe(("task", "AUTO-4"));
        (await ira.Page($"/inbox/{said.Topic.Id}")).QuerySelector($"#message-{said.Message.Id} .said-recorded a")!.GetAttribute("href").ShouldBe("/tasks/AUTO-4");
        (await ira.Piece($"/tasks/{task.Id}/source")).QuerySelector("a")!.GetAttribute("href").ShouldBe($"/inbox/{said.Topic.Id}#message-{said.Message.Id}");

        await ira.Does($"/recorded/{id}/undo");
        (await world.Read(db => db.Tasks.AsNoTracking().SingleAsync(x => x.Id == task.Id))).IsArchived.ShouldBeTrue();
        (await world.Api(world.Ira).Ask($"/api/v1/topics/{said.Topic.Id}/recorded"))["items"]!.AsArray().Count.ShouldBe(0);
        await ira.IsRefused($"/recorded/{id}/undo", null, 409);
    }

    [EachEngine]
    public async Task A_message_becomes_a_decision_an_item_of_a_checklist_a_fire_and_a_question(Engine engine)
    {
        var world = await Begin(engine);
        var said = await world.Writes(world.Marina, "Баннеры без цен");
        var api = world.Api(world.Ira);
        var at = $"/api/v1/messages/{said.Message.Id}";
        var decision = await world.Read(async db => { await api.Does($"{at}/decision"); return await db.Decisions.AsNoTracking().SingleAsync(); });
        (decision.Text, decision.Who, decision.TopicId, decision.MessageId, decision.IsPublished).ShouldBe(("Баннеры без цен", "Марина Белова", said.Topic.Id, said.Message.Id, false));

        await api.Does($"{at}/checklist-item", new { task = "AUTO-1" });
        (await world.Read(db => db.ChecklistItems.Where(x => x.Checklist.TaskId == world.Landing.Id).Select(x => x.Text).ToListAsync())).ShouldBe(["Баннеры без цен"]);
        await api.IsRefused($"{at}/checklist-item", new { task = "BAKE-1" });

        await api.IsRefused($"{at}/fire", new { reason = " " });
        await api.Does($"{at}/fire", new { reason = "Акция завтра, часы дизайнера", pushes = "AUTO-1" });
        var fire = await world.Read(db => db.Tasks.AsNoTracking().SingleAsync(x => x.Priority == Priority.Urgent));
        fire.Description.ShouldStartWith("**Пожар.** Акция завтра, часы дизайнера\n\nСдвигает: AUTO-1 Лендинг для акции");
        (await world.Read(db => db.TaskLinks.AnyAsync(x => x.TaskId == world.Landing.Id && x.BlockerId == fire.Id))).ShouldBeTrue();

        await api.IsRefused($"{at}/question", new { specialist = world.Ira.Id });
        await api.Does($"{at}/question", new { specialist = world.Kostya.Id });
        (await world.Read(db => db.Questions.AsNoTracking().SingleAsync())).HandedAt.ShouldBeNull();
        (await api.Ask($"/api/v1/topics/{said.Topic.Id}/recorded"))["items"]!.AsArray().Select(x => x!["kind"]!.GetValue<string>()).ShouldBe(["decision", "item", "fire", "question"], ignoreOrder: true);
        await world.As(world.Artyom).IsRefused($"/messages/{said.Message.Id}/task", null, 404);
        await world.As(world.Tamara).IsRefused($"/messages/{said.Message.Id}/decision", null, 403);
    }

    [EachEngine]
    public async Task A_subcontractor_never_reads_how_to_reach_the_client(Engine engine)
    {
        var world = await Begin(engine);
        var said = await world.Writes(world.Marina, "Пишите на marina@autodetail.example или +7 (900) 000-00-01, @belova_m, Марина Белова");
        await world.As(world.Ira).Does($"/messages/{said.Message.Id}/question", new { specialist = world.Artyom.Id });
        (await world.Read(db => db.Questions.AsNoTracking().SingleAsync())).Text.ShouldBe("Пишите на … или …, …, …");
    }

    [EachEngine]
    public async Task A_topic_closed_with_no_record_is_shown_to_its_manager_and_counted_until_it_is_recorded(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Какой у вас телефон?")).Topic.Id;
        var ira = world.As(world.Ira);
        await ira.Does($"/topics/{topic}/answers", new { text = "+7 900 111-11-11", seen = 1 });
        (await Count(world, ira)).ShouldBe(0);
        await ira.Does($"/topics/{topic}/close");
        (await Count(world, ira), await Count(world, world.As(world.Galina)), await Count(world, world.As(world.Pavel))).ShouldBe((1, 1, 0));
        (await ira.Page($"/inbox/{topic}")).QuerySelector("#unrecorded").ShouldNotBeNull();

        var line = await ira.Does($"/topics/{topic}/nothing", new { enough = true });
        line["kind"]!.GetValue<string>().ShouldBe("answer");
        (await Count(world, ira)).ShouldBe(0);
        await ira.Does($"/recorded/{line["id"]}/undo");
        await ira.Does($"/topics/{topic}/talk-time", new { minutes = 6 });                                      // hours alone say nothing of the matter
        (await Count(world, ira)).ShouldBe(1);
        var entry = await world.Read(db => db.Set<TimeEntry>().AsNoTracking().SingleAsync());
        (entry.Kind, entry.Purpose, entry.Seconds, entry.TopicId, entry.MemberId).ShouldBe((HoursKind.Account, AccountPurpose.Talk, 360, topic, world.Ira.Id));
        await ira.IsRefused($"/topics/{topic}/talk-time", new { minutes = 0 });

        var other = (await world.Writes(world.Marina, "Спасибо!")).Topic.Id;
        await ira.Does($"/topics/{other}/no-answer-needed", new { reason = "Благодарность" });
        await ira.Does($"/topics/{other}/close");
        (await Count(world, ira)).ShouldBe(1);
    }

    static async Task<int> Count(World world, Actor actor) => (await actor.Ask("/unrecorded"))["count"]!.GetValue<int>();
}
