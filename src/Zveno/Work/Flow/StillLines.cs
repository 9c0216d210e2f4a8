using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A task that asks to be split or updated, as a list shows it.</summary>
/// <param name="Of">Its project.</param>
/// <param name="Whose">Who has it, where it is not the reader's.</param>
/// <param name="MovedAt">The last visible step (UTC).</param>
public sealed record StillLine(Guid Id, string Number, string Title, string Of, string? Whose, int? EstimateMinutes, DateTimeOffset MovedAt, StillWhy Why);

/// <summary>Lists of tasks that ask to be split or updated.</summary>
public static class StillLists
{
    /// <summary>The reader's own, and those of the clients that he leads, the longest still first.</summary>
    public static async Task<IReadOnlyList<StillLine>> StillOf(this Db db, Member by, DateOnly today, int most)
    {
        var limits = await Stillness.Read(db, today);
        var rows = await db.Still(db.Tasks.Where(x => x.AssigneeId == by.Id || x.Project.Client.LeadId == by.Id), limits)
            .OrderBy(x => x.AssigneeId != by.Id).ThenBy(x => x.MovedAt).ThenBy(x => x.Id).Take(most)
            .Select(x => new { x.Id, x.Project.Code, x.Number, x.Title, Of = x.Project.Name, x.AssigneeId, x.EstimateMinutes, x.MovedAt }).ToListAsync();
        var names = rows.Exists(x => x.AssigneeId != by.Id) ? await db.Members.ToDictionaryAsync(x => x.Id, x => x.Name) : [];
        return [.. rows.Select(x => new StillLine(x.Id, $"{x.Code}-{x.Number}", x.Title, x.Of, x.AssigneeId is { } who && who != by.Id ? names.GetValueOrDefault(who) : null, x.EstimateMinutes, x.MovedAt, limits.WhyOf(x.AssigneeId, x.MovedAt)))];
    }

    /// <summary>Why a task asks to be split or updated; null when it does not.</summary>
    internal static async Task<StillWhy?> StillOf(this Db db, WorkTask task, DateOnly today)
    {
        if (task.IsClosed || task.IsArchived || task.IsInBacklog) return null;
        var limits = await Stillness.Read(db, today);
        return await db.Still(db.Tasks.Where(x => x.Id == task.Id), limits).AnyAsync() ? limits.WhyOf(task.AssigneeId, task.MovedAt) : null;
    }
}
