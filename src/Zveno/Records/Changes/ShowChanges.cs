using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>Which changes are listed.</summary>
public enum ChangeView
{
    /// <summary>All that wait.</summary>
    Open,
    /// <summary>Those of them that are the reader's.</summary>
    Mine,
    /// <summary>Those that ended, the latest first.</summary>
    Ended,
}

/// <summary>The dispatcher's queue of every change, the oldest first; filtered by kind and client.</summary>
public static class ShowChanges
{
    /// <summary>So many stand on the page, and in one answer of the API.</summary>
    const int Most = 100;

    public static void Map(Routes routes)
    {
        routes.Get<Paged<ChangeJson>>("changes", Handle);
        routes.Desk.Get("changes/badge", async (Db db, Member by) => Answer.Page<ChangeBadge>(by.SortsChanges ? await Mine(db.Changes.Where(x => x.EndedAt == null), by).CountAsync() : 0));
    }

    /// <param name="kind">Name of a kind.</param>
    /// <param name="after">How many were read already.</param>
    static async Task<Answer> Handle(string? view, string? kind, Guid? client, int? after, Db db, Member by, Page page, IEnumerable<ChangeKind> kinds)
    {
        if (!by.ReadsInbox) throw new NotHere();
        var (which, skip) = (Enum.TryParse<ChangeView>(view, true, out var known) && Enum.IsDefined(known) ? known : ChangeView.Open, Math.Max(0, after ?? 0));
        var rows = await Of(db, by, which, kind, client).Skip(skip).Take(Most + 1).ToListAsync();
        if (Answer.WantsJson(page.Http)) return Answer.Done().OrJson(() => Paging.Page(rows, Most, ChangeJson.Of, () => skip + Most));
        return Answer.Page<ChangesPage>(await ModelOf(db, by, page, kinds, which, kind, client, rows));
    }

    static IQueryable<Change> Of(Db db, Member by, ChangeView view, string? kind, Guid? client)
    {
        var changes = db.Changes.AsNoTracking().Include(x => x.Client).Where(x => (kind == null || x.Kind == kind) && (client == null || x.ClientId == client));
        return view == ChangeView.Ended ? changes.Where(x => x.EndedAt != null).OrderByDescending(x => x.EndedAt).ThenBy(x => x.Id)
            : (view == ChangeView.Mine ? Mine(changes, by) : changes).Where(x => x.EndedAt == null).OrderBy(x => x.At).ThenBy(x => x.Id);
    }

    /// <summary>A dispatcher and who leads see to all, others to what is theirs.</summary>
    static IQueryable<Change> Mine(IQueryable<Change> changes, Member by) => by.Is(Roles.Dispatcher) ? changes : changes.Where(x => x.OwnerId == by.Id || x.Client!.LeadId == by.Id);

    static async Task<ChangesModel> ModelOf(Db db, Member by, Page page, IEnumerable<ChangeKind> kinds, ChangeView view, string? kind, Guid? client, List<Change> rows)
    {
        var members = await db.Members.AsNoTracking().OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync();
        var counts = await db.Changes.Where(x => x.EndedAt == null).GroupBy(x => x.Kind).Select(x => new { x.Key, Count = x.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count);
        var clients = await db.Clients.AsNoTracking().Where(x => x.ArchivedAt == null).OrderBy(x => x.Name).ThenBy(x => x.Id).Select(x => new ProjectPick(x.Id, x.Name)).ToListAsync();
        var shift = await db.ShiftHandOvers.AsNoTracking().OrderByDescending(x => x.HandedAt).ThenByDescending(x => x.Id).FirstOrDefaultAsync();
        return new ChangesModel(view, kind, client, [.. rows.Take(Most)], rows.Count > Most, counts, [.. kinds.OrderBy(x => x.Title(page.Text), StringComparer.CurrentCulture)], clients, members, shift, by);
    }
}

/// <summary>A change as the API tells it.</summary>
/// <param name="Href">Where it is dealt with.</param>
/// <param name="IsByAct">Whether the act itself ended it.</param>
public sealed record ChangeJson(Guid Id, string Kind, string Words, string Href, Guid? ClientId, Guid? TopicId, Guid? MessageId, Guid? TaskId, Guid? OwnerId, DateTimeOffset At, DateTimeOffset? EndedAt, ChangeEnd? End, Guid? EndedBy, string? Reason, bool IsByAct)
{
    /// <summary>From the change.</summary>
    public static ChangeJson Of(Change x) => new(x.Id, x.Kind, x.Words, x.Href, x.ClientId, x.TopicId, x.MessageId, x.TaskId, x.OwnerId, x.At, x.EndedAt, x.End, x.EndedBy, x.Reason, x.IsByAct);
}

/// <summary>The queue.</summary>
/// <param name="Counts">How many of each kind wait.</param>
/// <param name="Shift">The last hand-over.</param>
public sealed record ChangesModel(ChangeView View, string? Kind, Guid? Client, IReadOnlyList<Change> Rows, bool IsCut, IReadOnlyDictionary<string, int> Counts, IReadOnlyList<ChangeKind> Kinds, IReadOnlyList<ProjectPick> Clients, IReadOnlyList<Member> Members, ShiftHandOver? Shift, Member Reader)
{
    /// <summary>All that wait.</summary>
    public int Open => Counts.Values.Sum();
}
