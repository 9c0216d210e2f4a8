using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Inbox;

namespace Zveno.Tests;

/// <summary>Trust, rules 7 and 8: whatever the other end does and wherever we die, each message is here exactly once, in order, and no answer is sent twice or lost in silence.</summary>
public class TelegramProofTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Whatever_a_bad_day_does_each_message_is_here_once_and_in_order(Engine engine)
    {
        var world = await Begin(engine);
        var bots = await Bots.In(world);
        await bots.Links(8001, world.Marina);
        await bots.Links(8002, world.Stepan);
        var chance = new Random(20261122);
        var delivered = new List<JsonObject>();
        bots.Bot.Whim = waiting =>
        {
            if (chance.Next(5) == 0) return [];                                              // delayed
            var some = waiting.Take(chance.Next(1, 7)).ToList();                             // a part: the rest later
            delivered.AddRange(some.Select(x => (JsonObject)x.DeepClone()));
            some.AddRange(delivered.Where(_ => chance.Next(4) == 0).ToList());               // what came long ago, again
            return [.. some.OrderBy(_ => chance.Next())];                                    // and in no order
        };
        var expected = new Dictionary<long, List<string>> { [8001] = [], [8002] = [] };
        for (var i = 0; i < 60; i++)
        {
            var who = chance.Next(2) == 0 ? 8001 : 8002;
            bots.Writes(who, $"{who}: {i}");
            expected[who].Add($"{who}: {i}");
            if (chance.Next(4) == 0) bots.Bot.Next("getUpdates", null);                      // fetched, and the answer lost on its way
            if (chance.Next(6) == 0) bots.Bot.Next("getUpdates", """{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 3","parameters":{"retry_after":3}}""");
            if (chance.Next(3) == 0) await bots.Receive();
            if (chance.Next(5) == 0) await world.RunJobs();
        }
        for (var i = 0; i < 200 && bots.Bot.Updates.Count > 0; i++) await bots.Receive();
        bots.Bot.Whim = x => x;
        await bots.Turn();
        var said = await bots.Said();
        foreach (var (who, texts) in expected) (await world.Read(db => db.Messages.Where(x => x.Text.StartsWith(who + ":")).OrderBy(x => x.Number).Select(x => x.Text).ToListAsync())).ShouldBe(texts);
        said.Count.ShouldBe(60);
        (await bots.States()).ShouldAllBe(x => x == UpdateState.Done);
    }

    [EachEngine]
    public async Task Killed_before_each_commit_of_receiving_nothing_is_lost_or_doubled(Engine engine)
    {
        var (kills, texts) = (0, Enumerable.Range(1, 250).Select(x => $"раз {x}").ToArray());              // they are read in three commits
        for (var at = 1; ; at++)
        {
            var world = await Begin(engine);
            var bots = await Bots.In(world);
            await bots.Links(8001, world.Marina);
            foreach (var text in texts) bots.Writes(8001, text);
            KillSwitch.At(at);
            try { await All(bots); } catch (OperationCanceledException) { }
            var killed = KillSwitch.Off();
            TimeMachine.Pass(TimeSpan.FromMinutes(5));                                       // leases of the dead run out
            await All(bots);
            await All(bots);
            (await bots.Said()).ShouldBe([.. texts], $"killed before commit {at}");
            if (!killed) break;
            kills++;
        }
        kills.ShouldBeGreaterThan(4);
        TestContext.Current.SendDiagnosticMessage($"{engine}: killed before each of {kills} commits of receiving, 0 lost, 0 doubled");

        static async Task All(Bots bots)
        {
            while (bots.Bot.Updates.Count > 0) await bots.Receive();                         // a hundred at a time
            await bots.Turn();
        }
    }

    [EachEngine]
    public async Task Killed_before_each_commit_of_sending_nothing_is_sent_twice_and_the_unknown_is_said(Engine engine)
    {
        var (kills, unknown) = (0, 0);
        for (var at = 1; ; at++)
        {
            var world = await Begin(engine);
            var bots = await Bots.In(world);
            await bots.Links(8001, world.Marina);
            bots.Writes(8001, "Где отчёт?");
            await bots.Turn();
            var topic = await world.Read(db => db.Topics.SingleAsync());
            foreach (var (text, seen) in ((string, int)[])[("раз", 1), ("два", 2)]) await world.As(world.Ira).Does($"/topics/{topic.Id}/answers", new { seen, text });
            KillSwitch.At(at);
            try { await world.RunJobs(); } catch (OperationCanceledException) { }
            var killed = KillSwitch.Off();
            for (var i = 0; i < 6; i++)
            {
                TimeMachine.Pass(TimeSpan.FromMinutes(4));
                await world.RunJobs();
            }
            bots.Bot.Arrived.Select(x => x.Text).ShouldBe(["раз", "два"], $"killed before commit {at}");
            var states = (await bots.Deliveries()).Select(x => x.State).ToList();
            states.ShouldAllBe(x => x == DeliveryState.Sent || x == DeliveryState.Unknown);
            unknown += states.Count(x => x == DeliveryState.Unknown);
            if (!killed) break;
            kills++;
        }
        (kills, unknown).ShouldSatisfyAllConditions(x => x.kills.ShouldBeGreaterThan(4), x => x.unknown.ShouldBeGreaterThan(0));
        TestContext.Current.SendDiagnosticMessage($"{engine}: killed before each of {kills} commits of sending, 0 sent twice, {unknown} unknown and said");
    }

    [EachEngine]
    public async Task An_answer_lost_on_its_way_back_is_unknown_until_a_person_says(Engine engine)
    {
        var world = await Begin(engine);
        var bots = await Bots.In(world);
        await bots.Links(8001, world.Marina);
        bots.Writes(8001, "Где отчёт?");
        await bots.Turn();
        var topic = await world.Read(db => db.Topics.SingleAsync());
        await world.As(world.Ira).Does($"/topics/{topic.Id}/answers", new { seen = 1, text = "Вот он" });
        bots.Bot.Next("sendMessage", null);
        await world.RunJobs();
        for (var i = 0; i < 5; i++) { TimeMachine.Pass(TimeSpan.FromMinutes(10)); await world.RunJobs(); }
        bots.Bot.Arrived.Count.ShouldBe(1);
        var lost = (await bots.Deliveries()).ShouldHaveSingleItem();
        lost.State.ShouldBe(DeliveryState.Unknown);
        (await world.As(world.Ira).Page($"/inbox/{topic.Id}")).Body!.TextContent.Replace('\u00A0', ' ').ShouldContain("неизвестно, дошло ли");
        await world.As(world.Kostya).IsRefused($"/deliveries/{lost.Id}/again", new { }, 403);
        await world.As(world.Ira).Does($"/deliveries/{lost.Id}/arrived", new { });
        (await bots.Deliveries()).ShouldHaveSingleItem().State.ShouldBe(DeliveryState.Sent);
        await world.Api(world.Ira).IsRefused($"/api/v1/deliveries/{lost.Id}/again", new { }, 409);
    }

    [EachEngine]
    public async Task Told_to_wait_it_waits_keeps_the_order_and_obeys_the_pace(Engine engine)
    {
        var world = await Begin(engine);
        var bots = await Bots.In(world);
        await bots.Links(8001, world.Marina);
        bots.Writes(8001, "Где отчёт?");
        await bots.Turn();
        var topic = await world.Read(db => db.Topics.SingleAsync());
        for (var i = 1; i <= 4; i++) await world.As(world.Ira).Does($"/topics/{topic.Id}/answers", new { seen = i, text = $"часть {i}" });
        bots.Bot.Next("sendMessage", """{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 14","parameters":{"retry_after":14}}""");
        await world.RunJobs();
        bots.Bot.Arrived.ShouldBeEmpty();
        TimeMachine.Pass(TimeSpan.FromSeconds(13));
        await world.RunJobs();
        bots.Bot.Arrived.ShouldBeEmpty("it was told to wait 14 s");
        TimeMachine.Pass(TimeSpan.FromSeconds(2));
        await world.RunJobs();
        bots.Bot.Arrived.Count.ShouldBe(1, "one a second into a chat");
        for (var i = 0; i < 20; i++) { TimeMachine.Pass(TimeSpan.FromSeconds(2)); await world.RunJobs(); }
        bots.Bot.Arrived.Select(x => x.Text).ShouldBe(["часть 1", "часть 2", "часть 3", "часть 4"]);
    }

    [Fact]
    public void The_pace_is_one_a_second_into_a_chat_twenty_a_minute_into_a_group_and_thirty_a_second_in_all()
    {
        var (pace, channel, now) = (new TelegramPace(), Guid.CreateVersion7(), Monday);
        for (var i = 0; i < 20; i++)
        {
            pace.Before(channel, "-5", now).ShouldBe(TimeSpan.Zero, i.ToString(CultureInfo.InvariantCulture));
            pace.Sends(channel, "-5", now);
            pace.Before(channel, "-5", now).ShouldBeGreaterThan(TimeSpan.Zero);
            now += TimeSpan.FromSeconds(1);
        }
        pace.Before(channel, "-5", now).ShouldBe(TimeSpan.FromSeconds(40));
        for (var i = 0; i < 30; i++) pace.Sends(channel, $"{i}", now);
        pace.Before(channel, "99", now).ShouldBe(TimeSpan.FromSeconds(1));
        pace.Before(Guid.CreateVersion7(), "99", now).ShouldBe(TimeSpan.Zero, "another bot has its own");
    }
}
