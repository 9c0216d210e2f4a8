using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>The channels' tables and the words of their queries.</summary>
public static class ChannelQueries
{
    extension(Db db)
    {
        public DbSet<Channel> Channels => db.Set<Channel>();
        public DbSet<ChannelUpdate> ChannelUpdates => db.Set<ChannelUpdate>();
        public DbSet<ChannelAddress> ChannelAddresses => db.Set<ChannelAddress>();
        public DbSet<ChannelThread> ChannelThreads => db.Set<ChannelThread>();
        public DbSet<ChannelMessage> ChannelMessages => db.Set<ChannelMessage>();
        public DbSet<Delivery> Deliveries => db.Set<Delivery>();

        /// <summary>The channels that a member may see: the staff all of them, a subcontractor none.</summary>
        public IQueryable<Channel> ChannelsFor(Member member)
        {
            if (!member.ReadsInbox) throw new NotHere();
            return db.Set<Channel>();
        }
    }

    /// <summary>The bot that people are linked to: the agency's oldest; null when it has none.</summary>
    public static Task<Channel?> Bot(this Db db) => db.Set<Channel>().AsNoTracking().Kept().Where(x => x.Kind == TopicChannel.Telegram).OrderBy(x => x.AddedAt).ThenBy(x => x.Id).FirstOrDefaultAsync();

    /// <summary>Those that were not taken away.</summary>
    public static IQueryable<Channel> Kept(this IQueryable<Channel> channels) => channels.Where(x => x.RemovedAt == null);
}
