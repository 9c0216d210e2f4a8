using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>Keeps a view over all projects, which is the same for everybody who sees them all, until a task, a project or a name changes.</summary>
static class KeptView
{
    /// <summary>Whether a view is the same for others too: an outsider's is his own, and what words find hangs on more than the boards.</summary>
    public static bool Can(Member by, TaskFilter filter) => !by.IsOutsider() && filter.Text is null;

    /// <summary>The view as it is now: kept, or made.</summary>
    /// <param name="name">What view, with its words besides the filter.</param>
    public static Task<KeptPage> Of(KeptPages kept, Db db, Member by, Page page, TaskFilter filter, string name, Func<Task<ReadOnlyMemory<byte>>> render) =>
        kept.Of(by.AgencyId, $"{name}{filter.Query()}/{by.Works()}/{(filter.Mine ? by.Id : null)}/{page.Flavour}", () => Stamp(db), async () =>
        {
            var stamp = await Stamp(db);
            return new KeptHtml(await render(), stamp!, Topics);
        });

    /// <summary>The same for a view that sums hours too: it goes with every entry, and is one's own where one sees nobody else's.</summary>
    public static Task<KeptPage> WithHours(KeptPages kept, Db db, Member by, Page page, TaskFilter filter, string name, Func<Task<ReadOnlyMemory<byte>>> render) =>
        kept.Of(by.AgencyId, $"{name}{filter.Query()}/{by.Works()}/{(filter.Mine || !by.SeesHoursOfOthers ? by.Id : null)}/{page.Flavour}", () => HoursStamp(db), async () =>
        {
            var stamp = await HoursStamp(db);
            return new KeptHtml(await render(), stamp!, [.. Topics, HoursTopics.All]);
        });

    static readonly string[] Topics = [WorkTopics.Tasks, WorkTopics.Catalogue, "projects", "members", "clients", "calendar", "agency"];

    // Every change of hours is logged.
    static async Task<string?> HoursStamp(Db db) => $"{await Stamp(db)}/{await db.Set<ActivityRow>().OrderByDescending(x => x.At).ThenByDescending(x => x.Id).Select(x => x.Id).FirstOrDefaultAsync()}";

    // Every change of a board counts its project's version up.
    static async Task<string?> Stamp(Db db) =>
        (await db.Projects.GroupBy(x => 1).Select(x => new { Count = x.Count(), Version = x.Sum(y => y.Version) }).FirstOrDefaultAsync())?.ToString() ?? "";
}
