using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Notices;
using Zveno.Platform;

namespace Zveno.Tests;

public class NoticeTests(Engines engines) : Story(engines)
{
    static readonly ZvenoSettings Mailing = new() { Address = "https://zveno.example", Smtp = new SmtpSettings { Host = "127.0.0.1", Port = 25, Tls = false, From = "zveno@mayak.example" } };

    [EachEngine]
    public async Task Who_gets_a_task_is_told_and_who_gave_it_is_not(Engine engine)
    {
        var world = await Quiet(await Begin(engine));
        await world.As(world.Ira).Does("/tasks/AUTO-2/assignee", new { assignee = world.Lena.Id });
        (await world.As(world.Lena).Page("/notices")).QuerySelector(".rows")!.TextContent.ShouldContain("Ирина Соколова: задача теперь ваша");
        (await Unseen(world, world.Ira)).ShouldBe(0);
        await world.As(world.Lena).Does("/tasks/AUTO-2/assignee", new { assignee = world.Lena.Id });
        await world.As(world.Kostya).Does("/tasks/AUTO-3/assignee", new { assignee = world.Kostya.Id });
        (await Unseen(world, world.Kostya)).ShouldBe(0);
    }

    [EachEngine]
    public async Task What_a_task_is_made_with_is_no_change_of_it(Engine engine)
    {
        var world = await Quiet(await Begin(engine));
        var stages = (await world.Api(world.Ira).Ask("/api/v1/projects/AUTO/stages"))["items"]!.AsArray();
        var made = await world.As(world.Ira).Does("/tasks", new { stage = stages[0]!["id"]!.GetValue<string>(), quick = "Баннеры завтра 15:00 @Костя !важно 2ч", id = Ids.New(World.Now) });
        var told = (await world.Api(world.Kostya).Ask("/api/v1/notices?unseen=true"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        told["kind"]!.GetValue<string>().ShouldBe("handed");
        await world.As(world.Ira).Does($"/tasks/{made["id"]}/dates", new { dueOn = "2026-12-01" });
        (await world.Api(world.Kostya).Ask("/api/v1/notices?unseen=true"))["items"]!.AsArray().Count.ShouldBe(2);
    }

    [EachEngine]
    public async Task The_same_again_is_counted_until_it_is_looked_at(Engine engine)
    {
        var world = await Quiet(await Begin(engine));
        for (var i = 0; i < 3; i++) await world.As(world.Ira).Does("/tasks/AUTO-1/notes", new { text = $"Посмотрите, {i}" });
        await world.As(world.Ira).Does("/tasks/AUTO-1/title", new { title = "Лендинг" });
        await world.As(world.Ira).Does("/tasks/AUTO-1/dates", new { dueOn = "2026-12-01" });
        var kostya = world.As(world.Kostya);
        (await kostya.Piece("/notices/bell")).QuerySelector(".bell-count")!.TextContent.ShouldBe("1");
        var page = (await kostya.Page("/notices")).QuerySelector(".rows")!.TextContent.Replace('\u00A0', ' ');
        page.ShouldContain("3 новые заметки");
        page.ShouldContain("изменились название, срок");
        (await kostya.Piece($"/notices/card/{world.Landing.Id}")).QuerySelector("#card-news")!.TextContent.ShouldContain("3\u00A0новые заметки");
        (await kostya.Does("/notices/seen", new { task = world.Landing.Id }))["seen"]!.GetValue<int>().ShouldBe(2);
        (await kostya.Piece("/notices/bell")).QuerySelector(".bell-count").ShouldBeNull();
        (await kostya.Piece($"/notices/card/{world.Landing.Id}")).QuerySelector("#card-news").ShouldBeNull();
        await world.As(world.Ira).Does("/tasks/AUTO-1/notes", new { text = "И ещё" });
        (await world.Api(world.Kostya).Ask("/api/v1/notices?unseen=true"))["items"]!.AsArray().ShouldHaveSingleItem()!["count"]!.GetValue<int>().ShouldBe(1);
    }

    [EachEngine]
    public async Task All_seen_takes_in_nothing_that_came_meanwhile_nor_what_is_anothers(Engine engine)
    {
        var world = await Quiet(await Begin(engine));
        await world.As(world.Ira).Does("/tasks/AUTO-1/notes", new { text = "Раз" });
        await world.As(world.Ira).Does("/tasks/AUTO-2/assignee", new { assignee = world.Lena.Id });
        var read = World.Now;
        TimeMachine.Pass(TimeSpan.FromMinutes(1));
        await world.As(world.Ira).Does("/tasks/AUTO-1/title", new { title = "Лендинг" });
        await world.As(world.Kostya).Does("/notices/seen", new { upTo = read });
        (await Unseen(world, world.Kostya)).ShouldBe(1);
        (await Unseen(world, world.Lena)).ShouldBe(1);
    }

    [EachEngine]
    public async Task Who_waited_is_told_when_the_last_obstacle_is_done(Engine engine)
    {
        var world = await Quiet(await Begin(engine));
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/blockers", new { blocker = "AUTO-2" });
        await ira.Does("/tasks/AUTO-1/blockers", new { blocker = "AUTO-3" });
        await ira.Does("/tasks/AUTO-2/done", new { done = true });
        (await Kinds(world, world.Kostya)).ShouldNotContain(NoticeKind.Freed);
        await ira.Does("/tasks/AUTO-3/done", new { done = true });
        (await Kinds(world, world.Kostya)).ShouldContain(NoticeKind.Freed);
    }

    [EachEngine]
    public async Task What_one_does_not_want_is_neither_shown_nor_mailed(Engine engine)
    {
        var world = await Quiet(await Begin(engine));
        var kostya = world.As(world.Kostya);
        await kostya.Page("/settings/notices");
        await kostya.Does("/notice-choices/note", new { shown = false });
        var choices = (await world.Api(world.Kostya).Ask("/api/v1/notice-choices"))["items"]!.AsArray();
        var note = choices.Single(x => x!["kind"]!.GetValue<string>() == "note")!;
        (note["shown"]!.GetValue<bool>(), note["mailed"]!.GetValue<bool>()).ShouldBe((false, false));
        await world.As(world.Ira).Does("/tasks/AUTO-1/notes", new { text = "Тихо" });
        (await Unseen(world, world.Kostya)).ShouldBe(0);
        await kostya.Does("/notice-choices/note", new { mailed = true });
        await world.As(world.Ira).Does("/tasks/AUTO-1/notes", new { text = "Громко" });
        (await Unseen(world, world.Kostya)).ShouldBe(1);
        await kostya.IsRefused("/notice-choices/everything", new { shown = false }, 404);
    }

    [EachEngine]
    public async Task One_mail_takes_in_what_gathered_and_waits_for_the_persons_working_time(Engine engine)
    {
        var world = await Quiet(await Begin(engine));
        var night = Talk.Moscow(11, 16, 22, 0);
        TimeMachine.TravelTo(night);
        await Tell(world, NoticeKind.Note, world.Kostya, world.Landing.Id);
        TimeMachine.Pass(TimeSpan.FromSeconds(1));
        await Tell(world, NoticeKind.Handed, world.Kostya, world.Banners.Id);
        var planned = await world.Read(db => db.Notices.Select(x => x.MailAt).Distinct().ToListAsync());
        planned.ShouldBe([Talk.Moscow(11, 17, 10, 10)]);
        TimeMachine.TravelTo(planned[0]!.Value);
        await Mail(world, world.Kostya);
        await Mail(world, world.Kostya);
        var mail = (await world.Read(db => db.Set<OutboundMail>().ToListAsync())).ShouldHaveSingleItem();
        mail.To.ShouldBe(world.Kostya.Email);
        mail.Subject.ShouldContain("AUTO-2");
        mail.Body.ShouldContain("https://zveno.example/tasks/AUTO-1");
        mail.Body.ShouldContain("https://zveno.example/tasks/AUTO-2");
    }

    [EachEngine]
    public async Task What_was_looked_at_in_time_is_not_mailed(Engine engine)
    {
        var world = await Quiet(await Begin(engine));
        await Tell(world, NoticeKind.Note, world.Kostya, world.Landing.Id);
        await world.As(world.Kostya).Does("/notices/seen", new { });
        TimeMachine.Pass(TimeSpan.FromMinutes(10));
        await Mail(world, world.Kostya);
        (await world.Read(db => db.Set<OutboundMail>().CountAsync())).ShouldBe(0);
    }

    [EachEngine]
    public async Task A_subcontractor_is_told_nothing_of_a_task_that_was_taken_away_again(Engine engine)
    {
        var world = await Quiet(await Begin(engine));
        await world.As(world.Ira).Does("/tasks/AUTO-2/assignee", new { assignee = world.Artyom.Id });
        (await world.As(world.Artyom).Page("/notices")).QuerySelector(".rows")!.TextContent.ShouldContain(world.Banners.Title);
        await world.As(world.Ira).Does("/tasks/AUTO-2/assignee", new { assignee = world.Lena.Id });
        (await world.As(world.Artyom).Page("/notices")).Body!.TextContent.ShouldNotContain(world.Banners.Title);
    }

    [EachEngine]
    public async Task In_the_morning_each_is_told_once_what_is_due(Engine engine)
    {
        var world = await Quiet(await Begin(engine));
        await world.As(world.Ira).Does("/tasks/AUTO-1/dates", new { dueOn = "2026-11-17" });
        await world.As(world.Kostya).Does("/notices/seen", new { });
        TimeMachine.TravelTo(Talk.Moscow(11, 17, 9, 0));
        await world.Change(db => TellDueTasks(db));
        await world.RunJobs();
        (await Unseen(world, world.Kostya)).ShouldBe(0);
        TimeMachine.TravelTo(Talk.Moscow(11, 17, 10, 0));
        await world.RunJobs();
        await world.Change(db => TellDueTasks(db));
        await world.RunJobs();
        (await world.As(world.Kostya).Page("/notices")).QuerySelector(".rows")!.TextContent.ShouldContain("1\u00A0задача");
        (await world.Read(db => db.Notices.CountAsync(x => x.Kind == NoticeKind.Due))).ShouldBe(1);
        TimeMachine.TravelTo(Talk.Moscow(11, 18, 10, 0));
        await world.RunJobs();
        (await world.Read(db => db.Notices.Where(x => x.Kind == NoticeKind.Due && x.SeenAt == null).CountAsync())).ShouldBe(1);
        (await world.Read(db => db.Notices.CountAsync(x => x.Kind == NoticeKind.Due))).ShouldBe(2);
        TimeMachine.TravelTo(Talk.Moscow(11, 21, 12, 0));                              // a Saturday
        await world.RunJobs();
        (await world.Read(db => db.Notices.CountAsync(x => x.Kind == NoticeKind.Due && x.At > Talk.Moscow(11, 21, 0, 0)))).ShouldBe(0);
    }

    [EachEngine]
    public async Task The_team_talking_about_a_topic_tells_who_answers_for_it(Engine engine)
    {
        var world = await Quiet(await Begin(engine));
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        await world.As(world.Dasha).Does($"/topics/{topic}/notes", new { text = "Звонила, злится" });
        (await Kinds(world, world.Ira)).ShouldBe([NoticeKind.TopicNote]);
        await world.As(world.Galina).Does($"/topics/{topic}/hand", new { member = world.Pavel.Id });
        (await Kinds(world, world.Pavel)).ShouldBe([NoticeKind.Topic]);
    }

    /// <summary>Everybody has looked at what the world was made of.</summary>
    static async Task<World> Quiet(World world)
    {
        await world.Change(async db => db.RemoveRange(await db.Notices.ToListAsync()));
        return world;
    }

    [EachEngine]
    public async Task Missing_hours_are_spoken_of_once_before_the_day_ends_when_the_agency_wants_it(Engine engine)
    {
        var world = await Quiet(await Begin(engine));
        await world.As(world.Ira).IsRefused("/settings/hours", new { roundTo = 1, reminds = true }, 403);
        (await world.Api(world.Oleg).Does("/api/v1/settings/hours", new { roundTo = 1, reminds = true }))["reminds"]!.GetValue<bool>().ShouldBeTrue();
        TimeMachine.TravelTo(Talk.Moscow(11, 17, 15, 0));
        await world.RunJobs();
        await world.As(world.Kostya).Does("/time-entries", new { day = "2026-11-17", worked = "1ч", on = "AUTO-1" });
        await world.As(world.Lena).Does("/time-entries", new { day = "2026-11-17", worked = "9ч", on = "AUTO-1" });
        (await world.Read(db => db.Notices.AnyAsync(x => x.Kind == NoticeKind.MissingHours))).ShouldBeFalse();
        foreach (var (hour, minute) in ((int, int)[])[(16, 45), (17, 45), (18, 45), (18, 50)])
        {
            TimeMachine.TravelTo(Talk.Moscow(11, 17, hour, minute));
            await world.RunJobs();
        }
        (await world.Read(db => db.Notices.CountAsync(x => x.Kind == NoticeKind.MissingHours && x.MemberId == world.Kostya.Id))).ShouldBe(1);
        (await world.Read(db => db.Notices.AnyAsync(x => x.Kind == NoticeKind.MissingHours && x.MemberId == world.Lena.Id))).ShouldBeFalse();
        (await world.As(world.Kostya).Page("/notices")).QuerySelector("a[href='/hours']").ShouldNotBeNull();
    }

    static Task TellDueTasks(Db db) => db.Later(new TellDueTasks(), World.Now, "morning");

    static Task Tell(World world, NoticeKind kind, Member to, Guid task) => world.Change(db => new Noticing(db, Mailing).Tell(kind, [to.Id], task, null, world.Ira.Id, World.Now));

    static Task Mail(World world, Member to) => world.Change(db => new MailNoticesJob(db, new NoticeLetters(db, new MemberWords(db, []), Mailing), Mailing, TimeMachine.Shared).Do(new MailNotices(to.Id), default));

    static Task<int> Unseen(World world, Member of) => world.Read(db => db.Notices.UnseenBy(of.Id).CountAsync());

    static Task<List<NoticeKind>> Kinds(World world, Member of) => world.Read(db => db.Notices.UnseenBy(of.Id).Select(x => x.Kind).ToListAsync());
}
