using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Fetches a file of a message that is here already.</summary>
/// <param name="Reference">By which the channel gives it.</param>
/// <param name="Key">The same file of the same message has the same key: it is kept once.</param>
public sealed record FetchFile(Guid Channel, Guid Message, string Reference, string Name, Guid Key) : Job;

/// <summary>Fetches with no turn held, then keeps it in one commit with the job's end. What can never be had is said on the message.</summary>
public sealed class FetchFileJob(Db db, FileStore files, ChannelSecrets secrets, IEnumerable<IChannelKind> kinds, TimeProvider clock) : IDo<FetchFile>
{
    /// <inheritdoc />
    public async Task Do(FetchFile job, CancellationToken stop)
    {
        var channel = await db.Channels.AsNoTracking().SingleAsync(x => x.Id == job.Channel, stop);
        if (channel.RemovedAt is not null) return;
        await db.LeaveTurn();
        byte[]? bytes = null;
        try { bytes = await kinds.Single(x => x.Kind == channel.Kind).Fetch(secrets.Open(channel), job.Reference, stop); }
        catch (FileNotHad) { }
        await db.BeginWriting(stop);
        if (await db.Set<CreateKey>().AnyAsync(x => x.Id == job.Key, stop)) return;
        var at = clock.GetUtcNow();
        var message = await db.Messages.SingleAsync(x => x.Id == job.Message, stop);
        db.Add(new CreateKey(job.Key, job.Reference, at));
        try
        {
            if (bytes is null) throw new Refused(text => "");
            message.Attach(await files.Take(db, ChannelFile.Of(job.Name, bytes), message.ContactId, stop), at);
        }
        catch (Refused)
        {
            var agency = await db.Agency();
            message.Goes($"[{new Text(agency.Language, TimeZoneInfo.FindSystemTimeZoneById(agency.Zone), at).Channels.NotHad(job.Name)}]");
        }
    }
}
