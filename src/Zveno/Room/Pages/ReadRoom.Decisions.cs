using Microsoft.EntityFrameworkCore;
using Zveno.Records;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>How many decisions the page shows.</summary>
    public const int MostDecisions = 30;

    /// <summary>The published decisions of a project.</summary>
    async Task<IReadOnlyList<RoomDecision>> Decisions(Guid project)
    {
        var rows = await db.Decisions.Where(x => x.ProjectId == project).OrderByDescending(x => x.DecidedOn).ThenByDescending(x => x.RecordedAt).ThenBy(x => x.Id).Take(MostDecisions)
            .Select(x => new { x.Text, x.DecidedOn, x.Who, x.TopicId }).ToListAsync();
        return [.. rows.Select(x => new RoomDecision(x.Text, x.DecidedOn, x.Who, x.TopicId is { } topic ? ids.Of(topic) : null))];
    }
}
