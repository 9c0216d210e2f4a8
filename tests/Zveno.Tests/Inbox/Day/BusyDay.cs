using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Inbox;

namespace Zveno.Tests;

/// <summary>Lives a script through in the product, and asks afterwards what has become of every word and every clock.</summary>
sealed class BusyDay(World world, HouseTime time, DayScript script, DayClients clients)
{
    readonly Dictionary<(int Client, int Thread), Guid> _topics = [];

    /// <summary>The day, minute by minute.</summary>
    /// <param name="byHand">Does in a browser what is to be done by hand, all in one minute.</param>
    public async Task Live(Func<IReadOnlyList<(DayDone What, Guid Topic)>, Task> byHand)
    {
        var actors = clients.Answerers.Select(world.Api).ToList();
        foreach (var minute in script.Minutes)
        {
            time.TravelTo(DayReference.At(minute));
            await world.RunJobs();                                                                  // alarms that are due; words that waited
            var said = script.Said.Where(x => x.Minute == minute).ToList();
            await clients.Say(said);
            await world.RunJobs();
            var hands = new List<(DayDone, Guid)>();
            foreach (var done in script.Done.Where(x => x.Minute == minute))
            {
                var topic = await TopicOf(done.Client, done.Thread);
                if (done.ByHand) hands.Add((done, topic));
                else await Do(actors[done.Who], done, topic);
            }
            if (hands.Count > 0) await byHand(hands);
        }
        for (var turns = 0; await world.Read(db => db.Deliveries.AnyAsync(x => x.State == DeliveryState.Queued || x.State == DeliveryState.Sending)); turns++)
        {
            turns.ShouldBeLessThan(200, "something never left");
            time.TravelTo(World.Now + TimeSpan.FromSeconds(5));
            await world.RunJobs();
        }
    }

    /// <summary>Each word of a client's is here once and in its order; each answer came to its client once, by his own channel.</summary>
    public async Task EachWordIsThereOnce()
    {
        foreach (var talk in script.Said.GroupBy(x => (x.Client, x.Thread)))
        {
            var id = await TopicOf(talk.Key.Client, talk.Key.Thread);
            (await world.Read(db => db.Messages.Where(x => x.TopicId == id && x.ContactId != null).OrderBy(x => x.Number).Select(x => x.Text).ToListAsync())).ShouldBe(talk.Select(x => x.Text), $"client {talk.Key}");
        }
        (await world.Read(db => db.Messages.CountAsync(x => x.ContactId != null))).ShouldBe(script.Said.Count);
        (await world.Read(db => db.ChannelUpdates.CountAsync(x => x.State != UpdateState.Done))).ShouldBe(0);

        var nights = await world.Read(db => db.Messages.Where(x => x.IsAuto).Select(x => new { x.Text, x.Topic.Channel }).ToListAsync());
        nights.Count.ShouldBe(DayReference.NightWords(script));
        foreach (var channel in Enum.GetValues<DayChannel>())
        {
            var answers = script.Done.Where(x => x.Deed == DayDeed.Answer && DayScript.ChannelOf(x.Client) == channel).Select(x => x.Text).Concat(nights.Where(x => x.Channel.ToString() == channel.ToString()).Select(x => x.Text)).ToList();
            (await clients.Heard(channel, answers.Count)).Order().ShouldBe(answers.Order(), $"{channel}");
        }
        (await world.Read(db => db.Deliveries.CountAsync(x => x.State != DeliveryState.Sent))).ShouldBe(0);
    }

    /// <summary>Nobody waits, and every clock began, stood, rang, broke and ended as the reference has it.</summary>
    public async Task EachClockIsRight()
    {
        (await world.Read(db => db.ReplyClocks.CountAsync(x => x.StoppedAt == null))).ShouldBe(0);
        (await world.Read(db => db.Topics.CountAsync(x => x.AnswerBy != null || x.WaitsSince != null || x.SnoozedUntil != null))).ShouldBe(0);
        var all = new List<DayReply>();
        foreach (var (client, thread) in _topics.Keys.Order())
        {
            var expected = DayReference.Of(script, client, thread);
            var id = _topics[(client, thread)];
            var clocks = await world.Read(db => db.ReplyClocks.AsNoTracking().Where(x => x.TopicId == id).OrderBy(x => x.StartedAt).ToListAsync());
            clocks.Select(x => new DayReply(x.StartedAt, x.StoppedAt!.Value, x.Outcome == ReplyOutcome.Answered, x.WorkingSeconds!.Value, x.DueSeconds, x.BreachedAt, x.LastRung is { } rung ? (int)rung + 1 : 0)).ShouldBe(expected, $"client {client}, talk {thread}");
            all.AddRange(expected);
        }
        (await world.Read(db => db.ReplyClocks.CountAsync())).ShouldBe(all.Count);
        var judged = all.Where(x => x.IsAnswered || x.BrokenAt is not null).ToList();
        var (from, to) = (DayReference.At(0), DayReference.At(3 * 1440));
        (await world.Read(db => db.ReplyClocks.Judged(from, to).ShareInTime())).ShouldBe(((double)judged.Count(x => x.IsInTime) / judged.Count, judged.Count));
        TestContext.Current.SendDiagnosticMessage($"{world.App.Engine}: {script.Said.Count} messages, {all.Count} clocks, {judged.Count(x => x.IsInTime)} of {judged.Count} in time, {all.Count(x => x.BrokenAt is not null)} broken");
    }

    static async Task Do(Actor by, DayDone done, Guid topic)
    {
        var url = $"/api/v1/topics/{topic}";
        switch (done.Deed)
        {
            case DayDeed.Answer: await by.Does($"{url}/answers", new { seen = (await by.Ask(url))["lastNumber"]!.GetValue<int>(), text = done.Text }); break;
            case DayDeed.NoAnswer: await by.Does($"{url}/no-answer-needed", new { reason = done.Text }); break;
            case DayDeed.Wait: await by.Does($"{url}/wait"); break;
            default: await by.Does($"{url}/go-on"); break;
        }
    }

    /// <summary>The topic that a talk has become, known by its first words.</summary>
    async Task<Guid> TopicOf(int client, int thread)
    {
        if (_topics.TryGetValue((client, thread), out var known)) return known;
        var first = script.Said.First(x => x.Client == client && x.Thread == thread).Text;
        return _topics[(client, thread)] = await world.Read(db => db.Messages.Where(x => x.Text == first).Select(x => x.TopicId).SingleAsync());
    }
}
