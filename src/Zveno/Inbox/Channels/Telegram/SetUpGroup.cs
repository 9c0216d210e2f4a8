using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Makes the topics of a client's group that are not there yet.</summary>
public sealed record SetUpGroup(Guid Address) : Job;

/// <summary>One topic after the other, each kept as soon as it is made; what Telegram refuses is said on the channel's light.</summary>
public sealed class SetUpGroupJob(Db db, TelegramKind telegram, ChannelSecrets secrets, TimeProvider clock) : IDo<SetUpGroup>
{
    /// <inheritdoc />
    public async Task Do(SetUpGroup job, CancellationToken stop)
    {
        var group = await db.ChannelAddresses.Include(x => x.Channel).SingleAsync(x => x.Id == job.Address, stop);
        if (!group.Channel.IsLive) return;
        var access = secrets.Open(group.Channel);
        foreach (var (kind, name) in TelegramTopics.All)
        {
            if (await db.ChannelThreads.AnyAsync(x => x.AddressId == group.Id && x.Kind == kind && x.Key != "", stop)) continue;
            await db.LeaveTurn();
            var made = await telegram.MakeTopic(access, group.Key, name, stop);
            await db.BeginWriting(stop);
            if (made.Code is 429 or 0 or >= 500) throw made.Trouble();                      // later again
            if (!made.IsOk || made.Result!.Value.Whole("message_thread_id") is not { } thread)
            {
                group.Channel.Failed(ChannelTrouble.Other, made.Words, clock.GetUtcNow());
                return;
            }
            db.Add(new ChannelThread(Ids.New(clock.GetUtcNow()), group, thread.ToString(CultureInfo.InvariantCulture), kind, name));
            await db.Save(stop);
            await db.BeginWriting(stop);
        }
    }
}
