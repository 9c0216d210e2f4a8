using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>The inbox: what is due first stands first.</summary>
public static class ShowInbox
{
    const int Most = 150;

    public static void Map(Routes routes)
    {
        routes.Desk.Get("inbox", Show);
        routes.Desk.Get("inbox/list", List);
        routes.Api.Get<Paged<TopicJson>>("topics", Api);
    }

    static async Task<Answer> Show(Db db, Member by, Page page, string? view) => Answer.Page<InboxPage>(new InboxModel(await ListOf(db, by, page, ViewOf(view, by), null), null, null));

    /// <param name="at">The topic that is open beside it.</param>
    static async Task<Answer> List(Db db, Member by, Page page, string? view, Guid? at) => Answer.Page<TopicList>(await ListOf(db, by, page, ViewOf(view, by), at));

    /// <param name="client">Only this client's.</param>
    /// <param name="after">How many were read already.</param>
    static async Task<Answer> Api(Db db, Member by, string? view, Guid? client, int? after)
    {
        Readers(by);
        var skip = Math.Max(0, after ?? 0);
        var topics = Of(db.TopicsFor(by).AsNoTracking(), Enum.TryParse<TopicView>(view, true, out var known) ? known : TopicView.All, by);
        if (client is { } one) topics = topics.Where(x => x.ClientId == one);
        var rows = await topics.DueFirst().Skip(skip).Take(Most + 1).ToListAsync();
        return Answer.Done().OrJson(() => Paging.Page(rows, Most, TopicJson.Of, () => skip + Most));
    }

    /// <summary>The list for a reader.</summary>
    /// <exception cref="NotHere">The reader may not read the inbox.</exception>
    internal static async Task<TopicListModel> ListOf(Db db, Member by, Page page, TopicView view, Guid? chosen)
    {
        Readers(by);
        // Which are first is found once, by their ids; read whole, a split query would sort all of them again for each of its parts.
        var ids = await Of(db.TopicsFor(by), view, by).DueFirst().Select(x => x.Id).Take(Most + 1).ToListAsync();
        var topics = await db.Topics.AsNoTracking().Where(x => ids.Contains(x.Id)).WithClock().Include(x => x.Client).DueFirst().Take(Most).ToListAsync();
        return new TopicListModel(view, chosen, await Rows(db, topics, page), ids.Count > Most) { Troubles = await ChannelTroubles.Of(db, by, page.Now) };
    }

    /// <summary>Topics as rows, with their clocks as they stand now.</summary>
    internal static async Task<IReadOnlyList<TopicRow>> Rows(Db db, IReadOnlyList<Topic> topics, Page page)
    {
        if (topics.Count == 0) return [];
        var desk = await DeskTimes.Read(db);
        return [.. topics.Select(x => new TopicRow(x, x.Client.Name, ClockFace.Of(x.Clock, desk, page.Text, page.Now)))];
    }

    /// <summary>The view that was asked for; an account manager begins with the own topics, everybody else with all.</summary>
    internal static TopicView ViewOf(string? view, Member by) => Enum.TryParse<TopicView>(view, true, out var known) && Enum.IsDefined(known) ? known
        : by.Is(Roles.AccountManager) && !by.Leads && !by.Is(Roles.Dispatcher) ? TopicView.Mine : TopicView.All;

    internal static void Readers(Member by)
    {
        if (!by.ReadsInbox) throw new NotHere();
    }

    static IQueryable<Topic> Of(IQueryable<Topic> topics, TopicView view, Member by) => view switch
    {
        TopicView.Closed => topics.Where(x => x.ClosedAt != null),
        TopicView.Snoozed => topics.Where(x => x.ClosedAt == null && x.SnoozedUntil != null),
        TopicView.Mine => topics.Where(x => x.ClosedAt == null && x.SnoozedUntil == null && x.OwedById == by.Id),
        _ => topics.Where(x => x.ClosedAt == null && x.SnoozedUntil == null),
    };
}
