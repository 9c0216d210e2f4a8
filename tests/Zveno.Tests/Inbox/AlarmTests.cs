using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Tests;

public class AlarmTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Each_limit_alarms_the_right_person_once(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        await Minutes(world, 9);
        (await world.AlarmsOf(topic)).ShouldBeEmpty();
        await Minutes(world, 1);
        (await world.AlarmsOf(topic)).ShouldBe([(AlarmKind.Warn, world.Ira.Id)]);
        await Minutes(world, 5);
        await Minutes(world, 10);
        (await world.ClockOf(topic)).IsBreached.ShouldBeFalse();
        await Minutes(world, 5);
        (await world.AlarmsOf(topic)).ShouldBe([(AlarmKind.Warn, world.Ira.Id), (AlarmKind.Due, world.Dasha.Id), (AlarmKind.Head, world.Galina.Id), (AlarmKind.Breach, world.Galina.Id)]);
        (await world.ClockOf(topic)).BreachedAt.ShouldBe(Monday.AddMinutes(30));
        await Minutes(world, 120);
        (await world.AlarmsOf(topic)).Count.ShouldBe(4);
    }

    [EachEngine]
    public async Task Many_nodes_at_once_ring_it_once(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        TimeMachine.Pass(TimeSpan.FromMinutes(31));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => world.RunJobs()));
        (await world.AlarmsOf(topic)).Select(x => x.Kind).ShouldBe([AlarmKind.Warn, AlarmKind.Due, AlarmKind.Head, AlarmKind.Breach], ignoreOrder: true);
    }

    [EachEngine]
    public async Task A_node_that_died_with_the_alarm_in_hand_loses_nothing(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        TimeMachine.Pass(TimeSpan.FromMinutes(10));
        var until = World.Now.AddMinutes(2);
        (await world.Read(db => db.Set<JobRow>().Where(x => x.AgencyId == world.AgencyId && x.DoneAt == null && x.Key!.StartsWith("clock:"))                // as a claim leaves it
            .ExecuteUpdateAsync(x => x.SetProperty(j => j.Fence, j => j.Fence + 1).SetProperty(j => j.Tries, j => j.Tries + 1).SetProperty(j => j.ClaimedUntil, until)))).ShouldBe(1);
        await world.RunJobs();
        (await world.AlarmsOf(topic)).ShouldBeEmpty();
        TimeMachine.Pass(TimeSpan.FromMinutes(3));
        await world.RunJobs();
        (await world.AlarmsOf(topic)).ShouldBe([(AlarmKind.Warn, world.Ira.Id)]);
        await Minutes(world, 2);
        (await world.AlarmsOf(topic)).Count.ShouldBe(2);
    }

    [EachEngine]
    public async Task A_moved_holiday_moves_the_alarms(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        await world.Change(db => { db.Add(new CalendarException(Guid.CreateVersion7(), new DateOnly(2026, 11, 16), DayKind.Holiday, "День агентства", world.Oleg, World.Now)); return Task.CompletedTask; });
        (await world.TopicOf(topic)).AnswerBy.ShouldBe(Talk.Moscow(11, 17, 10, 15));
        await Minutes(world, 60);
        (await world.AlarmsOf(topic)).ShouldBeEmpty();
        TimeMachine.TravelTo(Talk.Moscow(11, 17, 10, 10));
        await world.RunJobs();
        (await world.AlarmsOf(topic)).ShouldBe([(AlarmKind.Warn, world.Ira.Id)]);
    }

    [EachEngine]
    public async Task Hours_changed_meanwhile_move_the_alarms(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        await world.Change(async db => (await db.Members.SingleAsync(x => x.Id == world.Ira.Id)).Describe("Ирина Соколова", "Europe/Moscow", "1-5 12:00-19:00", null, world.Ira, World.Now));
        await Minutes(world, 15);
        (await world.AlarmsOf(topic)).ShouldBeEmpty();
        (await world.TopicOf(topic)).AnswerBy.ShouldBe(Talk.Moscow(11, 16, 12, 15));
        TimeMachine.TravelTo(Talk.Moscow(11, 16, 12, 10));
        await world.RunJobs();
        (await world.AlarmsOf(topic)).ShouldBe([(AlarmKind.Warn, world.Ira.Id)]);
    }

    [EachEngine]
    public async Task Without_dispatcher_and_head_the_director_hears(Engine engine)
    {
        var world = await Begin(engine);
        await world.Change(async db =>
        {
            foreach (var member in await db.Members.Where(x => x.Id == world.Dasha.Id || x.Id == world.Galina.Id).ToListAsync()) member.Leave(world.Oleg, World.Now);
        });
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        await Minutes(world, 31);
        (await world.AlarmsOf(topic)).ShouldBe([(AlarmKind.Warn, world.Ira.Id), (AlarmKind.Due, world.Oleg.Id), (AlarmKind.Head, world.Oleg.Id), (AlarmKind.Breach, world.Oleg.Id)], ignoreOrder: true);
    }

    [EachEngine]
    public async Task With_a_mail_server_the_head_gets_the_number_to_call(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        var clock = await world.ClockOf(topic);
        TimeMachine.Pass(TimeSpan.FromMinutes(26));
        var settings = new ZvenoSettings { Address = "https://mayak.example/", Smtp = new SmtpSettings { Host = "mail.example", From = "zveno@mayak.example" } };
        await world.RunJobs();
        await world.Change(async db =>
        {
            var words = new MemberWords(db, world.App.Services.GetServices<IChannelKind>());
            foreach (var alarm in await db.Alarms.ToListAsync()) await new Notices.NoticeAlarms(db, words, settings).React(new AlarmRaised(alarm.Id, clock.Id, topic, alarm.MemberId, alarm.Kind, World.Now));
        });
        var mails = await world.Read(db => db.Set<OutboundMail>().ToListAsync());
        mails.Select(x => x.To).ShouldBe([world.Ira.Email, world.Dasha.Email, world.Galina.Email], ignoreOrder: true);
        var toHead = mails.Single(x => x.To == world.Galina.Email);
        toHead.Subject.ShouldContain("АвтоДеталь");
        toHead.Body.Replace('\u00A0', ' ').ShouldContain("+7 900 000-00-01");
        toHead.Body.ShouldEndWith($"https://mayak.example/inbox/{topic}");
        mails.Single(x => x.To == world.Ira.Email).Body.ShouldNotContain("000-00-01");
    }

    static async Task Minutes(World world, int minutes)
    {
        TimeMachine.Pass(TimeSpan.FromMinutes(minutes));
        await world.RunJobs();
    }
}
