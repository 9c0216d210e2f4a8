using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>The module's tables and the words of its queries.</summary>
public static class NoticeQueries
{
    extension(Db db)
    {
        public DbSet<Notice> Notices => db.Set<Notice>();
        public DbSet<NoticeChoice> NoticeChoices => db.Set<NoticeChoice>();
    }

    /// <summary>What a member has not looked at yet.</summary>
    public static IQueryable<Notice> UnseenBy(this IQueryable<Notice> notices, Guid member) => notices.Where(x => x.MemberId == member && x.SeenAt == null);
}
