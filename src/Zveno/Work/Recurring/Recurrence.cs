using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>
/// A task that a project needs again and again: a weekly report, a monthly act. Only the next one is ever planned, by a job at its instant; it is made
/// whether or not anybody closed the last. After a time when the product did not run at most one is made, and it is said how many were skipped.
/// </summary>
public sealed class Recurrence : Owned
{
    Recurrence() { }

    /// <param name="model">The task that it was made of; null when it was written down by itself.</param>
    /// <param name="stage">Where its tasks are put; null for the board's first stage of work to be done.</param>
    /// <exception cref="Refused">A rule or a task that cannot be kept, an archived project, or not the member's to do.</exception>
    public Recurrence(Guid id, Project project, RecurringTask task, RecurrenceRule rule, Guid? assignee, Guid? stage, WorkTask? model, Member by, DateTimeOffset at)
    {
        (Id, ProjectId, Project, ModelId, CreatedBy, CreatedAt) = (id, project.Id, project, model?.Id, by.Id, at);
        Say(task, rule, assignee, stage, by);
        Record(new RecurrenceMade(Id, project.Id, model?.Id, by.Id, at));
    }

    public Guid ProjectId { get; private set; }
    public Project Project { get; private set; } = null!;

    /// <summary>What is made.</summary>
    public RecurringTask Task { get; private set; } = null!;

    /// <summary>When.</summary>
    public RecurrenceRule Rule { get; private set; } = null!;
    public Guid? AssigneeId { get; private set; }
    public Guid? StageId { get; private set; }

    /// <summary>The task that it was made of.</summary>
    public Guid? ModelId { get; private set; }

    /// <summary>How many tasks it has made.</summary>
    public int Made { get; private set; }

    /// <summary>How many it has skipped while the product did not run.</summary>
    public int Skipped { get; private set; }

    /// <summary>The day of the last task that it made.</summary>
    public DateOnly? LastOn { get; private set; }

    /// <summary>The day of the next one; null while paused, or when there is none any more.</summary>
    public DateOnly? NextOn { get; private set; }
    public DateTimeOffset? PausedAt { get; private set; }
    public DateTimeOffset? ArchivedAt { get; private set; }
    public Guid CreatedBy { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Whether it makes tasks: not paused, not deleted, not over, and its project lives.</summary>
    public bool Runs => PausedAt is null && ArchivedAt is null && !Project.IsArchived && !(Made >= Rule.Count);

    /// <summary>Changes what is made and when; tasks that were made stay as they are.</summary>
    public void Change(RecurringTask task, RecurrenceRule rule, Guid? assignee, Guid? stage, Member by, DateTimeOffset at)
    {
        if (ArchivedAt is not null) throw new NotHere();
        Say(task, rule, assignee, stage, by);
        Record(new RecurrenceChanged(Id, ProjectId, by.Id, at));
    }

    /// <summary>Makes no tasks until it is resumed.</summary>
    public void Pause(Member by, DateTimeOffset at)
    {
        Demands(by);
        if (PausedAt is not null) return;
        PausedAt = at;
        Record(new RecurrencePaused(Id, ProjectId, by.Id, at));
    }

    /// <summary>Goes on from today; what would have been made meanwhile is not.</summary>
    public void Resume(Member by, DateTimeOffset at)
    {
        Demands(by);
        if (PausedAt is null) return;
        PausedAt = null;
        Record(new RecurrenceResumed(Id, ProjectId, by.Id, at));
    }

    /// <summary>Deletes the rule; what it made stays.</summary>
    public void Archive(Member by, DateTimeOffset at)
    {
        Demands(by);
        if (ArchivedAt is not null) return;
        ArchivedAt = at;
        Record(new RecurrenceArchived(Id, ProjectId, by.Id, at));
    }

    /// <summary>Takes the rule up again.</summary>
    public void Restore(Member by, DateTimeOffset at)
    {
        Demands(by);
        if (ArchivedAt is null) return;
        ArchivedAt = null;
        Record(new RecurrenceRestored(Id, ProjectId, by.Id, at));
    }

    /// <summary>Says when the next one is made: the first day of the rule after the last one made whose instant is still to come.</summary>
    /// <param name="zone">Where the agency is.</param>
    /// <returns>The instant (UTC); null when there is none.</returns>
    public DateTimeOffset? PlanNext(DateTimeOffset now, TimeZoneInfo zone, WorkingCalendar calendar)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        var after = Rule.InstantOf(today, zone) <= now ? today : today.AddDays(-1);
        NextOn = Runs ? Rule.Next(LastOn > after ? LastOn.Value : after, calendar) : null;
        return NextOn is { } next ? Rule.InstantOf(next, zone) : null;
    }

    /// <summary>Counts what is due by now: the latest day is made, those before it are skipped.</summary>
    /// <param name="zone">Where the agency is.</param>
    /// <returns>The day to be made and how many were skipped; null when nothing is due yet.</returns>
    public (DateOnly Day, int Skipped)? TakeDue(DateTimeOffset now, TimeZoneInfo zone, WorkingCalendar calendar)
    {
        if (!Runs || NextOn is not { } due || Rule.InstantOf(due, zone) > now) return null;
        var skipped = 0;
        while (Rule.Next(due, calendar) is { } next && Rule.InstantOf(next, zone) <= now) (due, skipped) = (next, skipped + 1);
        (Made, Skipped, LastOn) = (Made + 1, Skipped + skipped, due);
        return (due, skipped);
    }

    /// <summary>Its project's board has no stage for what it makes: what was to be made is skipped.</summary>
    internal void SkipTaken() => (Made, Skipped) = (Made - 1, Skipped + 1);

    void Say(RecurringTask task, RecurrenceRule rule, Guid? assignee, Guid? stage, Member by)
    {
        Demands(by);
        (Task, Rule, AssigneeId, StageId) = (task.Checked(), rule.Checked(), assignee, stage);
        if (task.IsVisible && !by.TalksToClients) throw Refusals.OnlyWhoTalks();
    }

    void Demands(Member by)
    {
        if (!by.CanWorkOn(Project)) throw Refusals.NotYours();
        if (Project.IsArchived) throw Refusals.ProjectIsArchived(Project.Name);
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => ModelId is { } model ? [WorkTopics.Recurring(ProjectId), WorkTopics.Task(model)] : [WorkTopics.Recurring(ProjectId)];

    internal static void Map(Mapping map)
    {
        var rule = map.Owned<Recurrence>("Recurrences");
        rule.BelongsTo(x => x.Project, "ProjectId").RefersTo<Recurrence, Member>("AssigneeId").RefersTo<Recurrence, Member>("CreatedBy").RefersTo<Recurrence, Stage>("StageId").RefersTo<Recurrence, WorkTask>("ModelId");
        rule.Property(x => x.Task).HasConversion(x => x.ToJson(), x => RecurringTask.Read(x));
        rule.Property(x => x.Rule).HasMaxLength(2000).HasConversion(x => JsonSerializer.Serialize(x, Platform.Json.Storage), x => JsonSerializer.Deserialize<RecurrenceRule>(x, Platform.Json.Storage)!);
        rule.HasIndex(x => new { x.AgencyId, x.ProjectId, x.ArchivedAt });
        rule.HasIndex(x => new { x.AgencyId, x.ModelId });
    }
}
