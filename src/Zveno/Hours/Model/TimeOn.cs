using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>On what time goes: a kind and the things it belongs to. Whatever is finer brings the coarser with it: a task its project and client.</summary>
/// <param name="Purpose">Of account hours only.</param>
public sealed record TimeOn(HoursKind Kind, AccountPurpose? Purpose, Guid? Client, Guid? Project, Guid? Task, Guid? Topic)
{
    /// <summary>Work on a card.</summary>
    public static TimeOn A(WorkTask task) => new(HoursKind.Work, null, task.ClientId, task.ProjectId, task.Id, null);

    /// <summary>Something on a project as a whole.</summary>
    public static TimeOn A(Project project, HoursKind kind = HoursKind.Work, AccountPurpose? purpose = null) => new TimeOn(kind, purpose, project.ClientId, project.Id, null, null).Checked();

    /// <summary>Time on no project.</summary>
    public static TimeOn Nothing(HoursKind kind, AccountPurpose? purpose = null) => new TimeOn(kind, purpose, null, null, null, null).Checked();

    /// <summary>The same things, for another kind.</summary>
    public TimeOn For(HoursKind kind, AccountPurpose? purpose) => (this with { Kind = kind, Purpose = purpose }).Checked();

    /// <summary>Account hours always have a purpose (talk unless said), others never; work has a project to go to.</summary>
    /// <exception cref="Refused">Work on nothing.</exception>
    public TimeOn Checked()
    {
        if (Kind == HoursKind.Work && Project is null) throw Refusals.WorkNeedsProject();
        return this with { Purpose = Kind == HoursKind.Account ? Purpose ?? AccountPurpose.Talk : null };
    }
}
