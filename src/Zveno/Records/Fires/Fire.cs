using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>An urgent task that jumps the plan, with its price: what it pushes out, whose hours it takes, why.</summary>
public sealed class Fire : Owned
{
    /// <summary>Longest reason, in characters; most minutes.</summary>
    public const int MostReason = 300, Most = 60_000;

    Fire() { }

    /// <param name="minutes">Minutes of work that it is thought to take.</param>
    /// <param name="pushed">The task that it pushes out; asked when its hours are taken.</param>
    /// <exception cref="Refused">No reason, hours of a task that is not named, minutes that cannot be, or not the member's to do.</exception>
    public Fire(Guid id, WorkTask task, FireHours hours, int? minutes, WorkTask? pushed, string? reason, Member by, DateTimeOffset at)
    {
        if (!by.CanRecord) throw Refusals.NotYoursToRecord();
        if (minutes is < 1 or > Most) throw Refusals.BadMinutes();
        if (hours is FireHours.Pushed && pushed is null) throw Refusals.FirePushesWhat();
        if (pushed is not null && (pushed.ClientId != task.ClientId || pushed.Id == task.Id)) throw Refusals.NoTask(pushed.Name);
        (Id, TaskId, Task, ProjectId, ClientId, Hours, Minutes) = (id, task.Id, task, task.ProjectId, task.ClientId, hours, minutes);
        (PushedTaskId, PushedTask, Reason, RaisedBy, RaisedAt) = (pushed?.Id, pushed, Demand.Text(reason, MostReason, "reason"), by.Id, at);
        task.Burn(new FirePrice(hours, minutes ?? task.EstimateMinutes, pushed?.Name));
        Record(new FireRaised(Id, task.Id, ProjectId, by.Id, at));
    }

    public Guid TaskId { get; private set; }
    public WorkTask Task { get; private set; } = null!;
    public Guid ProjectId { get; private set; }
    public Guid ClientId { get; private set; }
    public FireHours Hours { get; private set; }

    /// <summary>Minutes of work that it is thought to take; null when nobody said.</summary>
    public int? Minutes { get; private set; }
    public Guid? PushedTaskId { get; private set; }
    public WorkTask? PushedTask { get; private set; }
    public string Reason { get; private set; } = "";
    public Guid RaisedBy { get; private set; }
    public DateTimeOffset RaisedAt { get; private set; }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [RecordTopics.Fires, WorkTopics.Task(TaskId)];

    internal static void Map(Mapping map)
    {
        var fire = map.Owned<Fire>("Fires");
        fire.BelongsTo(x => x.Task, "TaskId", delete: DeleteBehavior.Cascade).BelongsTo(x => x.PushedTask, "PushedTaskId", delete: DeleteBehavior.Cascade);
        fire.RefersTo<Fire, Project>("ProjectId").RefersTo<Fire, Client>("ClientId").RefersTo<Fire, Member>("RaisedBy");
        fire.Property(x => x.Reason).HasMaxLength(MostReason);
        fire.HasIndex(x => new { x.AgencyId, x.TaskId });
        fire.HasIndex(x => new { x.AgencyId, x.RaisedAt });
    }
}
