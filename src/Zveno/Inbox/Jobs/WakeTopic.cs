using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Brings a topic back to the desk when its time has come.</summary>
public sealed record WakeTopic(Guid Topic) : Job;

/// <summary>Looks again whether it is still off the desk: it may have been put off once more, or have come back by itself.</summary>
public sealed class WakeTopicJob(Db db, TimeProvider clock) : IDo<WakeTopic>
{
    /// <inheritdoc />
    public async Task Do(WakeTopic job, CancellationToken stop)
    {
        var at = clock.GetUtcNow();
        if (await db.Topics.SingleOrDefaultAsync(x => x.Id == job.Topic && x.SnoozedUntil <= at, stop) is { } topic) topic.Wake(null, at);
    }
}

/// <summary>Plans the waking in the commit that puts a topic off.</summary>
public sealed class PlanWaking(Db db) : IReactTo<TopicSnoozed>
{
    /// <inheritdoc />
    public Task React(TopicSnoozed happened) => db.Later(new WakeTopic(happened.Topic), happened.Until, $"wake:{happened.Topic}");
}
