using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>The flow of work in a project, or in all of them: cumulative flow, lead and cycle time, throughput, cards that have been in work for too long.</summary>
public static class ShowFlow
{
    /// <summary>Days that are shown unless said otherwise.</summary>
    const int Usual = 90;

    /// <summary>The most days.</summary>
    const int Most = 366;

    /// <summary>Ageing cards listed.</summary>
    const int Listed = 50;

    public static void Map(Routes routes)
    {
        routes.Get<FlowJson>("projects/{project}/flow", OfProject);
        routes.Get<FlowJson>("flow", OfAll);
    }

    /// <param name="days">How many days back, 7 to 366.</param>
    static async Task<Answer> OfProject(ProjectName project, int? days, Db db, Member by, Page page) => Show(await Of(db, by, page, days, project));

    static async Task<Answer> OfAll(int? days, Db db, Member by, Page page) => Show(await Of(db, by, page, days, null));

    static Answer Show(FlowModel model) => Answer.Page<FlowPage>(model).OrJson(() => model.Flow);

    /// <summary>The flow of a project, or of all of them.</summary>
    /// <exception cref="NotHere">Unknown, or not for this member.</exception>
    internal static Task<FlowModel> Of(Db db, Member by, Page page, int? days, ProjectName? project) =>
        by.IsOutsider() ? throw new NotHere() : project is { } name ? Of(db, by, page, days, name) : Of(db, page, days);

    static async Task<FlowModel> Of(Db db, Member by, Page page, int? days, ProjectName project)
    {
        var of = await db.ProjectFor(by, project);
        var stages = await db.Stages.AsNoTracking().Where(x => x.ProjectId == of.Id).OrderBy(x => x.Place).ThenBy(x => x.Id).Select(x => new FlowStage(x.Id, x.ProjectId, x.Name, x.IsDone, x.ArchivedAt != null)).ToListAsync();
        var board = stages.Where(x => !x.IsArchived).ToList();
        var names = board.Select(x => x.Name).ToList();
        var columns = board.Select((x, i) => (x.Id, i)).ToDictionary(x => x.Id, x => x.i);
        return await Read(db, page, days, stages, db.Tasks.Where(x => x.ProjectId == of.Id), db.StageVisits.Where(x => x.ProjectId == of.Id), names, x => columns.TryGetValue(x, out var column) ? column : null, of);
    }

    static async Task<FlowModel> Of(Db db, Page page, int? days)
    {
        var stages = await db.Stages.AsNoTracking().Where(x => x.Project.ArchivedAt == null).OrderBy(x => x.Place).ThenBy(x => x.Id).Select(x => new FlowStage(x.Id, x.ProjectId, x.Name, x.IsDone, x.ArchivedAt != null)).ToListAsync();
        var kinds = KindsOf(stages);
        return await Read(db, page, days, stages, db.Tasks.Where(x => x.Project.ArchivedAt == null), db.StageVisits.Where(x => x.Task.Project.ArchivedAt == null),
            [.. Enum.GetValues<FlowKind>().Select(page.Text.Work.FlowKindName)], x => kinds.TryGetValue(x, out var kind) ? (int)kind : null, null);
    }

    static async Task<FlowModel> Read(Db db, Page page, int? days, IReadOnlyList<FlowStage> stages, IQueryable<WorkTask> tasks, IQueryable<StageVisit> visits, IReadOnlyList<string> columns, Func<Guid, int?> columnOf, Project? of)
    {
        var (zone, _) = await db.AgencyDays();
        var back = Math.Clamp(days ?? Usual, 7, Most);
        var (from, to) = (page.Today.AddDays(1 - back), page.Today);
        var since = new DateTimeOffset(from.ToDateTime(TimeOnly.MinValue), zone.GetUtcOffset(from.ToDateTime(TimeOnly.MinValue))).ToUniversalTime();
        var kinds = KindsOf(stages);

        // what was over before the first day is not read: of stays, those that reach into it; of cards, those that were finished in it or are open
        var cards = await tasks.Where(x => x.ParentId == null && (x.ClosedAt >= since || (x.ClosedAt == null && x.ArchivedAt == null && x.BacklogPlace == null))).Select(x => new FlowCard(x.Id, x.CreatedAt, x.ClosedAt, x.ArchivedAt)).ToListAsync();
        var stays = await visits.Where(x => x.Task.ParentId == null && (x.LeftAt == null || x.LeftAt >= since)).Select(x => new Stay(x.TaskId, x.StageId, x.EnteredAt, x.Stage.IsDone && x.LeftAt == x.Task.ArchivedAt ? null : x.LeftAt)).ToListAsync();     // what is done stays done in the archive
        var work = kinds.Where(x => x.Value is FlowKind.Work).Select(x => x.Key).ToList();
        var first = await visits.Where(x => x.Task.ParentId == null && work.Contains(x.StageId) && (x.Task.ClosedAt >= since || (x.Task.ClosedAt == null && x.Task.ArchivedAt == null)))
            .GroupBy(x => x.TaskId).Select(x => new { x.Key, At = x.Min(v => v.EnteredAt) }).ToDictionaryAsync(x => x.Key, x => x.At);
        var (lead, cycle) = (FlowFigures.Lead(cards, since), FlowFigures.Cycle(cards, first, since));
        var open = stays.Where(x => x.To is null && kinds.GetValueOrDefault(x.Stage) is FlowKind.Work).ToDictionary(x => x.Task, x => x.Stage);
        var old = cards.Where(x => x.ClosedAt is null && open.ContainsKey(x.Id) && first.ContainsKey(x.Id) && (page.Now - first[x.Id]).TotalDays > cycle.P85).OrderBy(x => first[x.Id]).ThenBy(x => x.Id).ToList();
        var listed = old.Take(Listed).Select(x => x.Id).ToList();
        var titles = await db.Tasks.Where(x => listed.Contains(x.Id)).Select(x => new { x.Id, Number = x.Project.Code + "-" + x.Number, x.Title, x.AssigneeId, Stage = x.Stage.Name }).ToDictionaryAsync(x => x.Id);
        var names = await db.Members.ToDictionaryAsync(x => x.Id, x => x.Name);
        var json = new FlowJson(from, to, columns, FlowFigures.Cumulative(stays, columnOf, columns.Count, from, to, zone), lead, cycle, FlowFigures.Throughput(cards, from, to, zone), old.Count,
            [.. listed.Select(x => titles[x]).Select(x => new AgeingJson(x.Id, x.Number, x.Title, x.Stage, x.AssigneeId is { } who ? names.GetValueOrDefault(who) : null, Math.Round((page.Now - first[x.Id]).TotalDays, 1)))]);
        return new FlowModel(json, of?.Name, of?.Code, back);
    }

    static Dictionary<Guid, FlowKind> KindsOf(IReadOnlyList<FlowStage> stages)
    {
        var found = new Dictionary<Guid, FlowKind>();
        foreach (var board in stages.GroupBy(x => x.Project))
        {
            var living = board.Where(x => !x.IsArchived).ToList();
            foreach (var (stage, kind) in living.Zip(FlowFigures.Kinds([.. living.Select(x => x.IsDone)]))) found[stage.Id] = kind;
            foreach (var gone in board.Where(x => x.IsArchived)) found[gone.Id] = gone.IsDone ? FlowKind.Done : FlowKind.Work;
        }
        return found;
    }

    sealed record FlowStage(Guid Id, Guid Project, string Name, bool IsDone, bool IsArchived);
}

/// <summary>The flow of work. Times are days by the clock on the wall.</summary>
/// <param name="Columns">What <see cref="FlowDay.Counts"/> counts: stages of a board, or kinds of stages over all boards.</param>
/// <param name="Lead">From making to the end.</param>
/// <param name="Cycle">From the first beginning to the end.</param>
/// <param name="Old">How many cards have been in work longer than 85 of 100 finished ones took.</param>
/// <param name="Ageing">The oldest of them.</param>
public sealed record FlowJson(DateOnly From, DateOnly To, IReadOnlyList<string> Columns, IReadOnlyList<FlowDay> Days, FlowTimes Lead, FlowTimes Cycle, IReadOnlyList<FlowWeek> Weeks, int Old, IReadOnlyList<AgeingJson> Ageing);

/// <summary>A card that has been in work for long.</summary>
/// <param name="Days">Since it was begun.</param>
public sealed record AgeingJson(Guid Task, string Number, string Title, string Stage, string? Assignee, double Days);

/// <summary>The flow as a page.</summary>
/// <param name="Name">The project; null for all of them.</param>
public sealed record FlowModel(FlowJson Flow, string? Name, string? Code, int Days);
