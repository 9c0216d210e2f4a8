using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Tests;

public class ReceiveMessageTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_question_gets_a_topic_a_clock_and_a_promise(Engine engine)
    {
        var world = await Begin(engine);
        var received = await world.Writes(world.Marina, "Когда будут баннеры?\nИ сколько их?");
        received.AnswerBy.ShouldBe(Monday.AddMinutes(15));
        received.Topic.Title.ShouldBe("Когда будут баннеры?");
        received.Topic.OwedById.ShouldBe(world.Ira.Id);
        var clock = await world.ClockOf(received.Topic.Id);
        (clock.WarnAt, clock.DueAt, clock.AlarmAt, clock.BreachAt).ShouldBe((Monday.AddMinutes(10), Monday.AddMinutes(15), Monday.AddMinutes(25), Monday.AddMinutes(30)));
    }

    [EachEngine]
    public async Task Ten_clicks_at_once_are_one_message_and_one_clock(Engine engine)
    {
        var world = await Begin(engine);
        var id = Guid.CreateVersion7();
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => world.Writes(world.Marina, "Где отчёт?", id: id)));
        answers.Select(x => x.Topic.Id).Distinct().Count().ShouldBe(1);
        answers.Count(x => !x.IsRepeat).ShouldBe(1);
        answers.ShouldAllBe(x => x.AnswerBy == Monday.AddMinutes(15));
        (await world.Read(db => db.Messages.CountAsync())).ShouldBe(1);
        (await world.Read(db => db.ReplyClocks.CountAsync())).ShouldBe(1);
    }

    [EachEngine]
    public async Task The_same_id_with_other_words_is_a_conflict_and_changes_nothing(Engine engine)
    {
        var world = await Begin(engine);
        var id = Guid.CreateVersion7();
        await world.Writes(world.Marina, "Где отчёт?", id: id);
        (await Should.ThrowAsync<Refused>(() => world.Writes(world.Marina, "Где счёт?", id: id))).Status.ShouldBe(409);
        (await Should.ThrowAsync<Refused>(() => world.Writes(world.Stepan, "Где отчёт?", id: id))).Status.ShouldBe(409);
        (await world.Read(db => db.Messages.SingleAsync())).Text.ShouldBe("Где отчёт?");
    }

    [EachEngine]
    public async Task Nothing_and_a_novel_are_refused(Engine engine)
    {
        var world = await Begin(engine);
        foreach (var text in (string[])["", "  \n ", new string('ы', 100_000)])
            (await Should.ThrowAsync<Refused>(() => world.Writes(world.Marina, text))).Field.ShouldBe("text");
        (await world.Read(db => db.Topics.AnyAsync())).ShouldBeFalse();
        (await world.Writes(world.Marina, new string('ы', 10_000))).Message.Text.Length.ShouldBe(10_000);
    }

    [EachEngine]
    public async Task A_topic_contact_or_project_of_another_client_does_not_exist(Engine engine)
    {
        var world = await Begin(engine);
        var theirs = await world.Writes(world.Stepan, "Это пекарня");
        await Should.ThrowAsync<NotHere>(() => world.Writes(world.Marina, "А это мы", theirs.Topic.Id));
        await Should.ThrowAsync<NotHere>(() => world.Receives(new Incoming(Guid.CreateVersion7(), null, world.AutoDetail.Id, null, world.Stepan.Id, "Я тут?")));
        await Should.ThrowAsync<NotHere>(() => world.Receives(new Incoming(Guid.CreateVersion7(), null, world.AutoDetail.Id, world.Bake.Id, world.Marina.Id, "Я тут?")));
        (await world.Read(db => db.Messages.CountAsync())).ShouldBe(1);
    }

    [EachEngine]
    public async Task More_questions_do_not_move_the_promise(Engine engine)
    {
        var world = await Begin(engine);
        var first = await world.Writes(world.Marina, "Где отчёт?");
        TimeMachine.Pass(TimeSpan.FromMinutes(9));
        (await world.Writes(world.Marina, "Ау", first.Topic.Id)).AnswerBy.ShouldBe(Monday.AddMinutes(15));
        (await world.Read(db => db.ReplyClocks.CountAsync())).ShouldBe(1);
    }

    [EachEngine]
    public async Task A_guest_sees_the_talk_of_the_own_client_and_nothing_internal(Engine engine)
    {
        var world = await Begin(engine);
        var ours = await world.Writes(world.Marina, "Наш вопрос");
        await world.Writes(world.Stepan, "Чужой вопрос");
        await world.Change(async db => db.Add(new TopicNote(Guid.CreateVersion7(), await db.Topics.SingleAsync(x => x.Id == ours.Topic.Id), "Клиент опять спешит", world.Ira, World.Now)));
        await using var guest = world.App.Services.GetRequiredService<Scopes>().As(new GuestViewer(world.AgencyId, world.AutoDetail.Id, world.Marina.Id, Guid.CreateVersion7()));
        (await guest.Db.Messages.Select(x => x.Text).ToListAsync()).ShouldBe(["Наш вопрос"]);
        (await guest.Db.Topics.Select(x => x.Id).ToListAsync()).ShouldBe([ours.Topic.Id]);
        (await guest.Db.TopicNotes.AnyAsync()).ShouldBeFalse();
        (await guest.Db.ReplyClocks.AnyAsync()).ShouldBeFalse();
        (await guest.Db.Alarms.AnyAsync()).ShouldBeFalse();
    }
}
