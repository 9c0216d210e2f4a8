using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>The module's tables and the words of its queries.</summary>
public static class WorkQueries
{
    extension(Db db)
    {
        public DbSet<Project> Projects => db.Set<Project>();
        public DbSet<Stage> Stages => db.Set<Stage>();
        public DbSet<WorkTask> Tasks => db.Set<WorkTask>();
        public DbSet<Checklist> Checklists => db.Set<Checklist>();
        public DbSet<ChecklistItem> ChecklistItems => db.Set<ChecklistItem>();

        /// <summary>Labels that were not deleted.</summary>
        public IQueryable<Label> Labels => db.Set<Label>().Where(x => x.RemovedAt == null);
        public DbSet<TaskLink> TaskLinks => db.Set<TaskLink>();
        public DbSet<FormerNumber> FormerNumbers => db.Set<FormerNumber>();
        public DbSet<FormerDescription> FormerDescriptions => db.Set<FormerDescription>();
        public DbSet<TaskLabel> TaskLabels => db.Set<TaskLabel>();
        public DbSet<Baseline> Baselines => db.Set<Baseline>();
        public DbSet<StageVisit> StageVisits => db.Set<StageVisit>();
        public DbSet<TaskHold> TaskHolds => db.Set<TaskHold>();
        public DbSet<ProjectPerson> ProjectPeople => db.Set<ProjectPerson>();
        public DbSet<Recurrence> Recurrences => db.Set<Recurrence>();
        public DbSet<ProjectTemplate> ProjectTemplates => db.Set<ProjectTemplate>();
        public DbSet<TaskPerson> TaskPeople => db.Set<TaskPerson>();
        public DbSet<Service> Services => db.Set<Service>();
        public DbSet<TaskType> TaskTypes => db.Set<TaskType>();
        public DbSet<TaskNote> TaskNotes => db.Set<TaskNote>();
        public DbSet<TaskAttachment> TaskAttachments => db.Set<TaskAttachment>();

        /// <summary>Loads the subtasks of tasks that are being changed, so that what takes them along finds them.</summary>
        public Task PartsOf(IReadOnlyList<Guid> tasks) => db.Tasks.Where(x => x.ParentId != null && tasks.Contains(x.ParentId.Value)).LoadAsync();
    }

    /// <summary>With project, stage and parent: what every rule of a task asks.</summary>
    public static IQueryable<WorkTask> WithBoard(this IQueryable<WorkTask> tasks) => tasks.Include(x => x.Project).Include(x => x.Stage).Include(x => x.Parent);

    /// <summary>What the client's room shows now: bears the sign everywhere, see <see cref="WorkTask.IsInRoom"/>.</summary>
    public static IQueryable<WorkTask> InRoom(this IQueryable<WorkTask> tasks) => tasks.Where(x => x.IsVisible && x.ArchivedAt == null && x.BacklogPlace == null);

    /// <summary>On the board: neither archived nor in the backlog.</summary>
    public static IQueryable<WorkTask> OnBoard(this IQueryable<WorkTask> tasks) => tasks.Where(x => x.ArchivedAt == null && x.BacklogPlace == null);

    /// <summary>Not archived.</summary>
    public static IQueryable<WorkTask> Open(this IQueryable<WorkTask> tasks) => tasks.Where(x => x.ArchivedAt == null);

    /// <summary>Tasks that a member may see: a subcontractor sees those of the own hands only.</summary>
    public static IQueryable<WorkTask> SeenBy(this IQueryable<WorkTask> tasks, Member by) => by.IsOutsider() ? tasks.InHandsOf(by.Id) : tasks;

    /// <summary>Tasks that a member is responsible for or works on.</summary>
    public static IQueryable<WorkTask> InHandsOf(this IQueryable<WorkTask> tasks, Guid member) =>
        tasks.Where(x => x.AssigneeId == member || x.People.Any(p => p.MemberId == member && p.Part == TaskPart.Works));

    /// <summary>How many open tasks a stage holds; subtasks and the backlog take no place in it.</summary>
    public static Task<int> HeldBy(this IQueryable<WorkTask> tasks, Guid stage) => tasks.CountAsync(x => x.StageId == stage && x.ArchivedAt == null && x.ParentId == null && x.BacklogPlace == null);

    /// <summary>How many a stage holds as its limit counts; of one without a limit nobody asks, and 0 it is.</summary>
    public static Task<int> HeldBy(this IQueryable<WorkTask> tasks, Stage stage) => stage.Limit is null ? Task.FromResult(0) : tasks.HeldBy(stage.Id);

    /// <summary>A subcontractor and nothing else: sees own tasks and their projects' names only.</summary>
    public static bool IsOutsider(this Member member) => member.Roles == Roles.Subcontractor;

    /// <summary>Whether the member changes work at all (a bookkeeper only reads it).</summary>
    public static bool Works(this Member member) => member.IsActive && member.Is(Roles.Director | Roles.Head | Roles.AccountManager | Roles.Dispatcher | Roles.Specialist | Roles.Sales);

    /// <summary>Whether a member may change things of a project; a subcontractor changes only tasks of the own hands.</summary>
    public static bool CanWorkOn(this Member member, Project project, WorkTask? task = null) =>
        member.IsActive && project is not null && (member.Works() || (member.Is(Roles.Subcontractor) && task?.IsInHandsOf(member.Id) == true));
}
