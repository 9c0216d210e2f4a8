using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>
/// Gives notice to people: not to the one who did it, not to who has left, only kinds that they want; the same again is counted on what they have not seen.
/// A mail or a word in Telegram follows when they have not looked for ten minutes of their own working time, all of it in one.
/// </summary>
public sealed class Noticing(Db db, ZvenoSettings settings)
{
    /// <summary>How much working time a person has to see it on the screen before it is sent; what gathers meanwhile goes along.</summary>
    public static readonly TimeSpan SendAfter = TimeSpan.FromMinutes(10);

    static readonly Func<Db, List<Guid>, Task<List<Wish>>> ActiveOf = Ready.Many((Db db, List<Guid> people) => db.Set<Member>().Active().AsNoTracking().Where(x => people.Contains(x.Id))
        .LeftJoin(db.Set<NoticeChoice>().Include(x => x.Address!.Channel), x => x.Id, x => x.MemberId, (member, choice) => new Wish(member, choice)));
    static readonly Func<Db, List<Guid>, Guid, Task<List<Notice>>> UnseenOf = Ready.Many((Db db, List<Guid> people, Guid task) => db.Set<Notice>().Where(x => people.Contains(x.MemberId) && x.TaskId == task && x.SeenAt == null));

    /// <summary>Gives notice.</summary>
    /// <param name="to">Whom it concerns; the doer and doubles are left out here.</param>
    /// <param name="what">The field, of <see cref="NoticeKind.Changed"/>.</param>
    /// <param name="count">What it counts, instead of how often it happened.</param>
    public async Task Tell(NoticeKind kind, IEnumerable<Guid> to, Guid? task, Guid? topic, Guid? by, DateTimeOffset at, string? what = null, Guid? plan = null, Guid? project = null, int? count = null, Guid? client = null)
    {
        var ids = to.Where(x => x != by).Distinct().ToList();
        if (ids.Count == 0) return;
        var wanted = await Wanted(ids, kind);
        if (wanted.Count == 0) return;
        if (task is { } of) await UnseenOf(db, ids, of);
        else await db.Notices.Where(x => ids.Contains(x.MemberId) && x.SeenAt == null && x.Kind == kind && x.TaskId == null && x.TopicId == topic && x.PlanId == plan && x.ProjectId == project && x.ClientId == client).LoadAsync();
        foreach (var (member, choice) in wanted)
        {
            var unseen = db.Notices.Local.FirstOrDefault(x => x.MemberId == member.Id && x.Kind == kind && x.TaskId == task && x.TopicId == topic && x.PlanId == plan && x.ProjectId == project && x.ClientId == client && x.SeenAt == null);
            if (unseen is not null) unseen.Again(by, at);
            else db.Add(unseen = new Notice(Ids.New(at), member.Id, kind, task, topic, plan, by, at));
            if (what is not null) unseen.Names(what);
            unseen.Of(project, client);
            if (count is { } counted) unseen.Counts(counted);
            await PlanSending(unseen, member, choice, at);
        }
    }

    /// <summary>The morning's list: one notice, however many tasks.</summary>
    internal async Task TellDue(Member member, int tasks, DateTimeOffset at)
    {
        foreach (var (_, choice) in await Wanted([member.Id], NoticeKind.Due))
        {
            foreach (var before in await db.Notices.UnseenBy(member.Id).Where(x => x.Kind == NoticeKind.Due).ToListAsync()) before.See(at);        // yesterday's list is today's no more
            var notice = new Notice(Ids.New(at), member.Id, NoticeKind.Due, null, null, null, null, at);
            notice.Counts(tasks);
            db.Add(notice);
            await PlanSending(notice, member, choice, at);
        }
    }

    async Task<List<(Member Member, NoticeChoice Choice)>> Wanted(List<Guid> people, NoticeKind kind) =>
        [.. (await ActiveOf(db, people)).Select(x => (x.Member, x.Choice ?? new NoticeChoice(Guid.Empty, x.Member.Id))).Where(x => x.Item2.Shown.HasFlag(kind))];

    sealed record Wish(Member Member, NoticeChoice? Choice);

    async Task PlanSending(Notice notice, Member member, NoticeChoice choice, DateTimeOffset at)
    {
        if (notice.MailAt is not null || NoticeWays.Of(choice, notice.Kind, settings) == NoticeWay.None) return;
        var waiting = await db.Notices.UnseenBy(member.Id).Where(x => x.MailedAt == null && x.MailAt > at).Select(x => x.MailAt).FirstOrDefaultAsync();
        if (waiting is { } planned)
        {
            notice.MailAfter(planned);
            return;
        }
        try { notice.MailAfter((await MemberTime.Of(db, member)).Add(at, SendAfter)); }
        catch (NoWorkingTimeException) { return; }            // away for years: the screen will do
        await db.Later(new MailNotices(member.Id), notice.MailAt!.Value, MailNotices.Key(member.Id));
    }
}
