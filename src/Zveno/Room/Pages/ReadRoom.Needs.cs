using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Work;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>How many things that we need the first page names; characters of a message that says one, and of a talk's name.</summary>
    public const int MostNeeds = 10, MostNeedWords = 200, MostNameWords = 60;

    /// <summary>What we need from the client: talks in which we wait for him, and visible tasks in stages that wait for him; the oldest first.</summary>
    async Task<(IReadOnlyList<RoomNeed> Needs, int More)> Needs(List<RoomRow> boards)
    {
        var names = boards.ToDictionary(x => x.Id, x => x.Name);
        var known = names.Keys.ToList();
        // Where nobody wrote what is needed, our last words are: they are why we wait.
        var talks = await db.Topics.Where(x => x.WaitsSince != null).OrderBy(x => x.WaitsSince).ThenBy(x => x.Id)
            .Select(x => new { x.Id, x.Title, x.Need, x.ProjectId, Since = x.WaitsSince!.Value, Said = x.Messages.Where(m => m.MemberId != null && m.Number == x.LastNumber).Select(m => m.Text).FirstOrDefault() }).ToListAsync();
        var tasks = await db.Tasks.Where(x => known.Contains(x.ProjectId) && x.Stage.WaitsForClient && x.ClosedAt == null).OrderBy(x => x.StageSince).ThenBy(x => x.Id)
            .Select(x => new { x.Id, x.Title, Stage = x.Stage.Name, x.ProjectId, x.DueOn, x.DueTime, x.StageSince }).ToListAsync();
        var zone = tasks.Any(x => x.DueTime is not null) ? await db.AgencyZone() : null;
        var needs = talks.Select(x => new RoomNeed(x.Need ?? Cut(x.Said ?? x.Title, MostNeedWords), ids.Of(x.Id), null, Cut(x.Title, MostNameWords), x.ProjectId is { } of ? names.GetValueOrDefault(of) : null, null, Minute(x.Since)))
            .Concat(tasks.Select(x => new RoomNeed(x.Title, null, ids.Of(x.Id), x.Stage, names[x.ProjectId], Due(x.DueOn, x.DueTime, zone).On, Minute(x.StageSince), Due(x.DueOn, x.DueTime, zone).Time)))
            .Concat(await PlanNeeds()).OrderBy(x => x.Since).ToList();
        return (needs[..Math.Min(needs.Count, MostNeeds)], Math.Max(0, needs.Count - MostNeeds));
    }
}
