using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>
/// A stopwatch of a member: a row, so it survives reload and restart. One runs at most (a unique index says so). One that ran suspiciously
/// long asks, after it was stopped, how much of it was work; until its owner answers it counts as nothing and is shown on every page.
/// </summary>
public sealed partial class Timer : Owned
{
    /// <summary>Beyond this nobody is believed to have worked without a pause: it asks.</summary>
    public static readonly TimeSpan LongestUnasked = TimeSpan.FromHours(8);

    Timer() { }

    /// <summary>Starts it.</summary>
    /// <param name="at">When (UTC).</param>
    public Timer(Guid id, Member member, TimeOn on, string? note, DateTimeOffset at)
    {
        (Id, MemberId, StartedAt, SignAt) = (id, member.Id, at, at);
        Note = Demand.OptionalText(note, TimeEntry.MostNote, "note");
        Put(on.Checked());
        Record(new TimerStarted(Id, MemberId, On, member.Id, at));
    }

    public Guid MemberId { get; private set; }
    public Member Member { get; private set; } = null!;
    public HoursKind Kind { get; private set; }
    public AccountPurpose? Purpose { get; private set; }
    public Guid? ClientId { get; private set; }
    public Guid? ProjectId { get; private set; }
    public Project? Project { get; private set; }
    public Guid? TaskId { get; private set; }
    public WorkTask? Task { get; private set; }
    public Guid? TopicId { get; private set; }
    public string? Note { get; private set; }
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When it was stopped (UTC).</summary>
    public DateTimeOffset? StoppedAt { get; private set; }

    /// <summary>When its time was put into entries (UTC): at once, or with the answer how much of it was work.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>On what it runs.</summary>
    public TimeOn On => new(Kind, Purpose, ClientId, ProjectId, TaskId, TopicId);

    public bool IsRunning => StoppedAt is null;

    /// <summary>Whether it is stopped and waits to be told how much of it was work.</summary>
    public bool IsAsking => StoppedAt is not null && SettledAt is null;

    /// <summary>Makes the time count as another kind; the whole of it, from the start.</summary>
    public void CountAs(HoursKind kind, AccountPurpose? purpose, string? note)
    {
        Put(On.For(kind, purpose));
        Note = Demand.OptionalText(note, TimeEntry.MostNote, "note");
    }

    /// <summary>Says when it was begun in truth: forgotten to be started, or started too early.</summary>
    /// <param name="start">Within the last day, not ahead (UTC).</param>
    /// <exception cref="Refused">It is stopped, or the time cannot be.</exception>
    public void BeginAt(DateTimeOffset start, Member by, DateTimeOffset at)
    {
        if (!IsRunning) throw Refusals.TimerStopped();
        if (start > at || at - start > TimeSpan.FromHours(24)) throw Refusals.BadStart();
        if (start == StartedAt) return;
        Record(new TimerBegunAt(Id, MemberId, StartedAt, start, by.Id, at));
        (StartedAt, SignAt) = (start.ToUniversalTime(), at);
    }

    /// <summary>Goes with its task to another project.</summary>
    internal void GoWith(WorkTask task) => Put(On with { Client = task.ClientId, Project = task.ProjectId });

    void Put(TimeOn on) => (Kind, Purpose, ClientId, ProjectId, TaskId, TopicId) = on;

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [HoursTopics.Timer(MemberId)];

    internal static void Map(Mapping map)
    {
        var timer = map.Owned<Timer>("Timers");
        timer.BelongsTo(x => x.Member, "MemberId").BelongsTo(x => x.Project, "ProjectId").BelongsTo(x => x.Task, "TaskId").RefersTo<Timer, Client>("ClientId").RefersTo<Timer, Topic>("TopicId");
        timer.Property(x => x.Note).HasMaxLength(TimeEntry.MostNote);
        timer.HasIndex(x => new { x.AgencyId, x.MemberId }).IsUnique().HasFilter("\"StoppedAt\" IS NULL");
        timer.HasIndex(x => new { x.AgencyId, x.MemberId, x.SettledAt });
    }
}
