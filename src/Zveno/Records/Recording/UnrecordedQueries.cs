using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>What does not exist, because nobody recorded what became of it.</summary>
static class UnrecordedQueries
{
    extension(Db db)
    {
        /// <summary>Closed topics in which a client wrote, with no record and not marked as needing nothing. «Ответ не нужен» with its reason on the last clock is such a mark.</summary>
        public IQueryable<Topic> UnrecordedTopics()
        {
            var recorded = db.Recorded;
            var clocks = db.ReplyClocks;
            return db.Topics.Where(x => x.ClosedAt != null && x.Messages.Any(m => m.ContactId != null)
                && !recorded.Any(r => r.TopicId == x.Id && r.RemovedAt == null && r.Kind != RecordedKind.Hours)
                && !clocks.Any(c => c.TopicId == x.Id && c.Outcome == ReplyOutcome.NotNeeded && !clocks.Any(later => later.TopicId == x.Id && later.StartedAt > c.StartedAt)));
        }

        /// <summary>Logged calls with no record.</summary>
        public IQueryable<Call> UnrecordedCalls()
        {
            var recorded = db.Recorded;
            return db.Calls.Where(x => x.RemovedAt == null && !recorded.Any(r => r.CallId == x.Id && r.RemovedAt == null && r.Kind != RecordedKind.Hours));
        }
    }

    /// <summary>Those that are a member's to see to: who leads sees all, others the topics that they owe.</summary>
    public static IQueryable<Topic> SeenToBy(this IQueryable<Topic> topics, Member by) => by.Leads ? topics : topics.Where(x => x.OwedById == by.Id);

    /// <summary>The same of calls: who logged it, or leads the client.</summary>
    public static IQueryable<Call> SeenToBy(this IQueryable<Call> calls, Member by) => by.Leads ? calls : calls.Where(x => x.Client.LeadId == by.Id || x.LoggedBy == by.Id);
}
