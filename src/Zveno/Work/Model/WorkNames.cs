using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>How an address names a task: its id, or its number such as <c>AUTO-12</c>. What is neither names nothing, which is «not found».</summary>
public readonly record struct TaskName(Guid Id, string? Code = null, int Number = 0)
{
    /// <summary>Reads a part of an address; never fails.</summary>
    public static bool TryParse(string? text, IFormatProvider? format, out TaskName name)
    {
        name = default;
        if (Guid.TryParse(text, out var id)) name = new(id);
        else if (text is { Length: <= 20 } && text.LastIndexOf('-') is > 0 and var dash && int.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            name = new(default, text[..dash].ToUpperInvariant(), number);
        return true;
    }
}

/// <summary>How an address names a project: its id or its code.</summary>
public readonly record struct ProjectName(Guid Id, string? Code = null)
{
    /// <summary>Reads a part of an address; never fails.</summary>
    public static bool TryParse(string? text, IFormatProvider? format, out ProjectName name)
    {
        name = Guid.TryParse(text, out var id) ? new(id) : new(default, text is { Length: <= 10 } ? text.ToUpperInvariant() : "");
        return true;
    }

    /// <inheritdoc />
    public override string ToString() => Code ?? Id.ToString();
}

/// <summary>Finding by name what a member may see. Unknown and forbidden are the same.</summary>
public static class WorkNaming
{
    static readonly Func<Db, Guid, Task<WorkTask?>> ById = Ready.One((Db db, Guid id) => db.Set<WorkTask>().WithBoard().SingleOrDefault(x => x.Id == id));
    static readonly Func<Db, string, int, Task<WorkTask?>> ByNumber = Ready.One((Db db, string code, int number) => db.Set<WorkTask>().WithBoard().SingleOrDefault(x => x.Number == number && x.Project.Code == code));
    static readonly Func<Db, Guid, Task<Project?>> ProjectById = Ready.One((Db db, Guid id) => db.Set<Project>().SingleOrDefault(x => x.Id == id));
    static readonly Func<Db, string, Task<Project?>> ProjectByCode = Ready.One((Db db, string code) => db.Set<Project>().SingleOrDefault(x => x.Code == code));

    /// <summary>Those of this name: one or none.</summary>
    public static IQueryable<WorkTask> Named(this IQueryable<WorkTask> tasks, TaskName name) => name.Code is { } code
        ? tasks.Where(x => x.Number == name.Number && x.Project.Code == code)
        : tasks.Where(x => x.Id == name.Id);

    /// <summary>Those of this name: one or none.</summary>
    public static IQueryable<Project> Named(this IQueryable<Project> projects, ProjectName name) => name.Code is { } code
        ? projects.Where(x => x.Code == code)
        : projects.Where(x => x.Id == name.Id);

    extension(Db db)
    {
        /// <summary>The task with its project and stage, to be changed.</summary>
        /// <exception cref="NotHere">Unknown, or not for this member.</exception>
        public async Task<WorkTask> TaskFor(Member by, TaskName name) =>
            await (by.IsOutsider() ? db.Tasks.WithBoard().SeenBy(by).Named(name).SingleOrDefaultAsync() : name.Code is { } code ? ByNumber(db, code, name.Number) : ById(db, name.Id)) ?? throw new NotHere();

        /// <summary>The project, to be changed.</summary>
        /// <exception cref="NotHere">Unknown, or not for this member.</exception>
        public async Task<Project> ProjectFor(Member by, ProjectName name) =>
            await (by.IsOutsider() ? db.ProjectsSeenBy(by).Named(name).SingleOrDefaultAsync() : name.Code is { } code ? ProjectByCode(db, code) : ProjectById(db, name.Id)) ?? throw new NotHere();

        /// <summary>The stage with its project, to be changed. An outsider has no stages.</summary>
        /// <exception cref="NotHere">Unknown, or not for this member.</exception>
        public async Task<Stage> StageFor(Member by, Guid stage) =>
            by.IsOutsider() ? throw new NotHere() : await db.Stages.Include(x => x.Project).OneVisible(stage);

        /// <summary>Projects whose names the member may know.</summary>
        public IQueryable<Project> ProjectsSeenBy(Member by)
        {
            var tasks = db.Tasks;
            return by.IsOutsider() ? db.Projects.Where(x => tasks.Any(t => t.ProjectId == x.Id && (t.AssigneeId == by.Id || t.People.Any(p => p.MemberId == by.Id && p.Part == TaskPart.Works)) && t.ArchivedAt == null)) : db.Projects;
        }
    }
}
