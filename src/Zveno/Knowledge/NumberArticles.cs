using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>Numbers what is written of articles, in the commit itself: one writer an agency makes the numbers grow with the commits, whatever the clocks of the nodes say.</summary>
public sealed class NumberArticles : IBeforeCommit
{
    /// <inheritdoc />
    public async Task<bool> Before(Db db, IReadOnlySet<string> topics)
    {
        if (!topics.Contains(KnowledgeTopics.Articles)) return false;
        var last = await db.Articles.MaxAsync(x => (long?)x.Version) ?? 0;
        foreach (var entry in db.ChangeTracker.Entries<Article>().ToList()) entry.Entity.Version = ++last;
        return true;
    }
}
