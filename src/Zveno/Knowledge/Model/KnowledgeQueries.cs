using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>The module's tables and the words of its queries.</summary>
public static class KnowledgeQueries
{
    extension(Db db)
    {
        public DbSet<Article> Articles => db.Set<Article>();
        public DbSet<AskedQuestion> AskedQuestions => db.Set<AskedQuestion>();
        public DbSet<ArticleUse> ArticleUses => db.Set<ArticleUse>();

        /// <summary>The articles that a member may read: the staff all of them, a subcontractor none.</summary>
        public IQueryable<Article> ArticlesFor(Member member)
        {
            var reads = member.ReadsInbox;
            return db.Set<Article>().Where(x => reads);
        }

        /// <summary>Notes that a client found the answer himself, once under this id, and saves.</summary>
        public async Task FindAnswer(Guid id, Guid client, Guid contact, string text, Guid article, DateTimeOffset at, CancellationToken stop)
        {
            if (await db.Set<AskedQuestion>().AnyAsync(x => x.Id == id, stop)) return;
            db.Add(new AskedQuestion(id, client, contact, text, await db.Set<Article>().InUse().OneVisible(article, stop), at));
            await db.Save(stop);
        }
    }

    /// <summary>Those that are suggested.</summary>
    public static IQueryable<Article> InUse(this IQueryable<Article> articles) => articles.Where(x => !x.IsDraft && x.ArchivedAt == null);
}
