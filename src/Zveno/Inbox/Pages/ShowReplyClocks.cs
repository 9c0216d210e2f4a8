using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Reply clocks in the API: those that a period is judged by, or those that run.</summary>
public static class ShowReplyClocks
{
    const int Most = 200;

    public static void Map(Routes routes) => routes.Api.Get<Paged<ReplyClockJson>>("reply-clocks", Handle);

    /// <param name="from">With <paramref name="to"/>: the clocks judged in that period (UTC); without: those that run.</param>
    /// <param name="member">Only those that this member owes.</param>
    /// <param name="late">Only the late ones (true), only those in time (false).</param>
    /// <param name="after">The cursor of the page before.</param>
    static async Task<Answer> Handle(Db db, Member by, DateTimeOffset? from, DateTimeOffset? to, Guid? member, bool? late, int? after)
    {
        if (!by.ReadsInbox) throw new NotHere();
        var clocks = db.ReplyClocks.AsNoTracking();
        clocks = from is { } since ? clocks.Judged(since.ToUniversalTime(), (to ?? DateTimeOffset.MaxValue).ToUniversalTime()) : clocks.Where(x => x.StoppedAt == null);
        if (member is { } who) clocks = clocks.OwedBy(who);
        if (late is { } isLate) clocks = isLate ? clocks.Late() : clocks.InTime();
        var skip = Math.Max(0, after ?? 0);
        var page = await clocks.OrderBy(x => x.StartedAt).ThenBy(x => x.Id).Skip(skip).Take(Most + 1).ToListAsync();
        return Answer.Done().OrJson(() => Paging.Page(page, Most, ReplyClockJson.Of, () => skip + Most));
    }
}
