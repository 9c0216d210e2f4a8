using Microsoft.EntityFrameworkCore;
using Zveno.Platform;
using Zveno.Records;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>How many decisions a page shows.</summary>
    public const int MostDecisions = 30;

    /// <summary>The published decisions of a project, the latest first.</summary>
    /// <param name="number">Which page of them, from 1.</param>
    /// <exception cref="NotHere">No such project or page here.</exception>
    public async Task<RoomDecisionList> DecisionList(string? project, int number)
    {
        var (agency, client) = await Names();
        var boards = await Boards();
        var board = (project is null ? boards.FirstOrDefault() : boards.Find(x => ids.Of(x.Id) == project)) ?? throw new NotHere();
        var count = await db.Decisions.CountAsync(x => x.ProjectId == board.Id);
        var pages = Math.Max(1, (count + MostDecisions - 1) / MostDecisions);
        if (number < 1 || number > pages) throw new NotHere();
        return new RoomDecisionList(agency, client.Name, Of(board), [.. boards.Select(Of)], await Decisions(board.Id, number), count, number, pages);
    }

    async Task<IReadOnlyList<RoomDecision>> Decisions(Guid project, int number = 1)
    {
        var rows = await db.Decisions.Where(x => x.ProjectId == project).OrderByDescending(x => x.DecidedOn).ThenByDescending(x => x.RecordedAt).ThenBy(x => x.Id).Skip((number - 1) * MostDecisions).Take(MostDecisions)
            .Select(x => new { x.Text, x.DecidedOn, x.Who, x.TopicId }).ToListAsync();
        return [.. rows.Select(x => new RoomDecision(x.Text, x.DecidedOn, x.Who, x.TopicId is { } topic ? ids.Of(topic) : null))];
    }
}
