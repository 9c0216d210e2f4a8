using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Sends what waits in a thread, in its order.</summary>
public sealed record Deliver(Guid Thread) : Job;

/// <summary>Gives the turn back and sends one after the other; what must wait plans the next job itself.</summary>
public sealed class DeliverJob(Db db, ChannelSending sending) : IDo<Deliver>
{
    /// <inheritdoc />
    public async Task Do(Deliver job, CancellationToken stop)
    {
        await db.LeaveTurn();
        while (await sending.Next(db.AgencyOfViewer, job.Thread, stop)) { }
    }
}
