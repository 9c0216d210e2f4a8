using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>The module's tables and the words of its queries.</summary>
public static class InboxQueries
{
    extension(Db db)
    {
        public DbSet<Topic> Topics => db.Set<Topic>();
        public DbSet<Message> Messages => db.Set<Message>();
        public DbSet<MessageFile> MessageFiles => db.Set<MessageFile>();
        public DbSet<TopicNote> TopicNotes => db.Set<TopicNote>();
        public DbSet<ReplyClock> ReplyClocks => db.Set<ReplyClock>();
        public DbSet<Alarm> Alarms => db.Set<Alarm>();
        public DbSet<Wish> Wishes => db.Set<Wish>();
        public DbSet<HeldAnswer> HeldAnswers => db.Set<HeldAnswer>();
        public DbSet<TopicDraft> TopicDrafts => db.Set<TopicDraft>();
        public DbSet<ReplyRule> ReplyRules => db.Set<ReplyRule>();
        public DbSet<DeskRules> DeskRules => db.Set<DeskRules>();
        public DbSet<NightAnswer> NightAnswers => db.Set<NightAnswer>();

        /// <summary>The topics that a member may read: the staff all of them, a subcontractor none.</summary>
        public IQueryable<Topic> TopicsFor(Member member)
        {
            var reads = member.ReadsInbox;
            return db.Set<Topic>().Where(x => reads);
        }
    }

    /// <summary>With the running clock and its pauses: what every rule of a topic asks.</summary>
    public static IQueryable<Topic> WithClock(this IQueryable<Topic> topics) =>
        topics.Include(x => x.Clocks.Where(c => c.StoppedAt == null)).ThenInclude(x => x.Pauses).AsSplitQuery();

    /// <summary>What is due first stands first; then what came last.</summary>
    public static IQueryable<Topic> DueFirst(this IQueryable<Topic> topics) =>
        topics.OrderBy(x => x.AnswerBy == null).ThenBy(x => x.AnswerBy).ThenByDescending(x => x.LastMessageAt).ThenBy(x => x.Id);

    /// <summary>Those that wait for an answer of this member; null means of anybody.</summary>
    public static IQueryable<Topic> Waiting(this IQueryable<Topic> topics, Guid? of = null) => topics.Where(x => x.AnswerBy != null && (of == null || x.OwedById == of || x.OwedById == null));
}
