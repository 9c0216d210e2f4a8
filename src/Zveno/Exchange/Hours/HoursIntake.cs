using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Makes entries of a table's rows, each once, and takes them out again. The caller saves.</summary>
sealed class HoursIntake(Db db, Member by, DateTimeOffset at)
{
    /// <summary>Brings what was decided to come; rows that came before are known and left alone, unless they were taken back.</summary>
    public async Task<(IReadOnlyList<Guid> Made, HoursReport Report)> Bring(HoursTable table, HoursOrder order, CancellationToken stop)
    {
        var members = (await db.Members.Where(x => order.People.Values.Contains(x.Id)).ToListAsync(stop)).ToDictionary(x => x.Id);
        var projects = (await db.Projects.Where(x => order.Projects.Values.Contains(x.Id)).ToListAsync(stop)).ToDictionary(x => x.Id);
        if (order.People.Values.Any(x => !members.ContainsKey(x)) || order.Projects.Values.Any(x => !projects.ContainsKey(x))) throw new NotHere();
        var tasks = (await db.Tasks.Where(x => order.Projects.Values.Contains(x.ProjectId)).Select(x => new { x.Id, x.ProjectId, x.Project.Code, x.Number, x.Title }).ToListAsync(stop)).ToLookup(x => x.ProjectId);
        var byTitle = tasks.ToDictionary(x => x.Key, x => x.GroupBy(t => t.Title, StringComparer.OrdinalIgnoreCase).Where(t => t.Count() == 1).ToDictionary(t => t.Key, t => t.Single().Id, StringComparer.OrdinalIgnoreCase));
        var byNumber = tasks.ToDictionary(x => x.Key, x => x.ToDictionary(t => $"{t.Code}-{t.Number}", t => t.Id, StringComparer.OrdinalIgnoreCase));
        var policies = new Dictionary<Guid, HoursPolicy>();
        foreach (var project in projects.Keys) policies[project] = await db.HoursPolicy(project);
        var known = await Known(table, order, stop);
        var (made, problems, old, skipped) = (new List<Guid>(), table.Problems.ToList(), 0, 0);
        foreach (var (row, pieces) in HoursPieces.Of(table, order.Order ?? DateOrder.DayFirst))
        {
            if (!order.People.TryGetValue(row.Who, out var who) || !order.Projects.TryGetValue(row.Where, out var where)) { skipped++; continue; }
            var (member, project) = (members[who], projects[where]);
            if (Wrong(row, pieces, member, policies[where]) is { } problem) { problems.Add(problem); continue; }
            var task = TaskOf(row, byNumber.GetValueOrDefault(where), byTitle.GetValueOrDefault(where));
            var isNew = false;
            foreach (var piece in pieces)
            {
                if (known.TryGetValue(piece.Origin, out var before))
                {
                    if (before.RemovedAt is null) continue;
                    before.BringAgain(by, at);
                    made.Add(before.Id);
                }
                else
                {
                    var on = task is { } id ? TimeOn.A(project) with { Task = id } : TimeOn.A(project);
                    var entry = TimeEntry.Brought(Ids.New(at), member, on, piece.Day, piece.Seconds, NoteOf(row, task), row.IsGift, piece.Origin, policies[where], by, at);
                    db.Add(entry);
                    made.Add(entry.Id);
                }
                isNew = true;
            }
            if (!isNew) old++;
        }
        return (made, new HoursReport(made.Count, old, skipped, [.. problems.OrderBy(x => x.Line)]));
    }

    /// <summary>Takes out what an import made.</summary>
    /// <returns>How many stay.</returns>
    public async Task<int> TakeBack(IReadOnlyList<Guid> made, CancellationToken stop)
    {
        var left = 0;
        foreach (var ids in made.Chunk(500))
        {
            var entries = await db.TimeEntries.Include(x => x.Corrections).Where(x => ids.Contains(x.Id)).ToListAsync(stop);
            foreach (var project in entries.GroupBy(x => x.ProjectId))
            {
                var policy = await db.HoursPolicy(project.Key);
                left += project.Count(x => !x.TakeBack(policy, by, at));
            }
        }
        return left;
    }

    async Task<Dictionary<string, TimeEntry>> Known(HoursTable table, HoursOrder order, CancellationToken stop)
    {
        var known = new Dictionary<string, TimeEntry>(StringComparer.Ordinal);
        foreach (var origins in HoursPieces.Of(table, order.Order ?? DateOrder.DayFirst).SelectMany(x => x.Pieces).Select(x => x.Origin).Chunk(500))
            foreach (var entry in await db.TimeEntries.Where(x => x.Origin != null && origins.Contains(x.Origin)).ToListAsync(stop)) known[entry.Origin!] = entry;
        return known;
    }

    HoursProblem? Wrong(HoursRow row, IReadOnlyList<HoursPiece> pieces, Member member, HoursPolicy policy) =>
        pieces.Count == 0 ? new HoursProblem(row.Line, HoursTrouble.Date, row.Date)
        : pieces.Any(x => x.Day > member.Today(at)) ? new HoursProblem(row.Line, HoursTrouble.Ahead, row.Date)
        : pieces.Any(x => policy.Closes(x.Day)) ? new HoursProblem(row.Line, HoursTrouble.Closed, row.Date) : null;

    /// <summary>The task whose number stands in the task's or the note's words, else the only one of that title.</summary>
    static Guid? TaskOf(HoursRow row, Dictionary<string, Guid>? numbers, Dictionary<string, Guid>? titles)
    {
        if (numbers is null || titles is null) return null;
        foreach (var word in $"{row.Task} {row.Note}".Split([' ', ',', ':', '[', ']', '(', ')', '#'], StringSplitOptions.RemoveEmptyEntries))
            if (numbers.TryGetValue(word, out var numbered)) return numbered;
        return titles.TryGetValue(row.Task.Trim(), out var titled) ? titled : null;
    }

    static string? NoteOf(HoursRow row, Guid? task) => string.Join(": ", new[] { task is null ? row.Task : "", row.Note }.Where(x => x.Length > 0)) is { Length: > 0 } note ? note : null;
}
