using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Notices;

/// <summary>The list, the bell of the top bar, and what is new on a card.</summary>
public static class ShowNotices
{
    /// <summary>Notices on a page of the list.</summary>
    const int Most = 100;

    public static void Map(Routes routes)
    {
        routes.Desk.Get("notices", Page);
        routes.Api.Get<Paged<NoticeJson>>("notices", Api);
        routes.Desk.Get("notices/bell", Bell);
        routes.Desk.Get("notices/card/{task:guid}", Card);
    }

    static async Task<Answer> Page(Db db, Member by, Page page, ZvenoSettings settings, DateTimeOffset? before)
    {
        var notices = await db.Notices.AsNoTracking().Where(x => x.MemberId == by.Id && (before == null || x.At < before)).OrderByDescending(x => x.At).ThenByDescending(x => x.Id).Take(Most + 1).ToListAsync();
        var shown = notices.Take(Most).ToList();
        var groups = await NoticeGroup.Of(db, by, shown, page.Today);
        var choice = await ShowNoticeChoice.Of(db, by);
        return Answer.Page<NoticesPage>(new NoticesModel(by, groups, await db.Notices.UnseenBy(by.Id).AnyAsync(), notices.Count > Most ? shown[^1].At : null, page.Now)
        { CutOff = choice.IsCutOff ? choice.Address : null, HasMail = settings.Smtp is not null });
    }

    static async Task<Answer> Api(Db db, Member by, Guid? after, int? limit, bool? unseen)
    {
        var page = await db.Notices.Where(x => x.MemberId == by.Id && (unseen != true || x.SeenAt == null)).ByPages(after, limit, NoticeJson.Of);
        return Answer.Done().OrJson(() => page);
    }

    static async Task<Answer> Bell(Db db, Member by) => Answer.Page<NoticeBell>(await BellOf(db, by));

    internal static async Task<NoticeBellModel> BellOf(Db db, Member by) => new(by.Id, await db.Notices.UnseenBy(by.Id).Select(x => x.TaskId ?? x.TopicId ?? x.Id).Distinct().CountAsync());

    static async Task<Answer> Card(Guid task, Db db, Member by, Page page)
    {
        if (!await db.Tasks.SeenBy(by).AnyAsync(x => x.Id == task)) throw new NotHere();
        var groups = await NoticeGroup.Of(db, by, await db.Notices.AsNoTracking().UnseenBy(by.Id).Where(x => x.TaskId == task).ToListAsync(), page.Today);
        return Answer.Page<CardNews>(new CardNewsModel(task, groups.Count == 0 ? [] : groups[0].Lines));
    }
}

/// <param name="Earlier">Where the page before begins: pass it as <c>before</c>; null on the last.</param>
/// <param name="At">When the list was read (UTC): «all seen» does not take in what comes meanwhile.</param>
public sealed record NoticesModel(Member By, IReadOnlyList<NoticeGroup> Groups, bool HasUnseen, DateTimeOffset? Earlier, DateTimeOffset At)
{
    /// <summary>The chat in Telegram where nothing can be told now; null when there is none such.</summary>
    public ChannelAddress? CutOff { get; init; }

    /// <summary>Whether mail takes over.</summary>
    public bool HasMail { get; init; }
}

/// <param name="Unseen">Things with something new.</param>
public sealed record NoticeBellModel(Guid Member, int Unseen);

/// <summary>What happened to a task since its reader looked.</summary>
public sealed record CardNewsModel(Guid Task, IReadOnlyList<NoticeLine> Lines);
