using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>After eight hours: the pages of a timer's owner show the question.</summary>
public sealed record AskAboutTimer(Guid Timer) : Job
{
    /// <summary>One question a person.</summary>
    public static string KeyOf(Guid member) => $"ask-timer:{member}";
}

/// <summary>Has the owner's pages fetch the timer again, which by now shows that it runs suspiciously long.</summary>
public sealed class AskAboutTimerJob(Db db) : IDo<AskAboutTimer>
{
    /// <inheritdoc />
    public async Task Do(AskAboutTimer job, CancellationToken stop)
    {
        if (await db.Timers.SingleOrDefaultAsync(x => x.Id == job.Timer && x.StoppedAt == null, stop) is { } timer) db.Tell(HoursTopics.Timer(timer.MemberId));
    }
}
