using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>
/// Time that somebody gave to something on one day: a line of the ledger of hours. While its day is open it is edited with its history kept
/// in the activity log; afterwards only another line corrects it.
/// </summary>
public sealed partial class TimeEntry : Owned
{
    /// <summary>Longest note, in characters.</summary>
    public const int MostNote = 1000;

    /// <summary>No line holds more than a day and the hour that a change of the clock may add, in seconds.</summary>
    public const int MostSeconds = 25 * 3600;

    TimeEntry() { }

    TimeEntry(Guid id, Guid member, TimeOn on, DateOnly day, int seconds, int minutes, string? note, Guid? by, DateTimeOffset at)
    {
        (Id, MemberId, Day, Seconds, Minutes, EnteredBy, EnteredAt) = (id, member, day, seconds, minutes, by, at);
        Note = Demand.OptionalText(note, MostNote, "note");
        Put(on);
    }

    public Guid MemberId { get; private set; }
    public Member Member { get; private set; } = null!;
    public HoursKind Kind { get; private set; }

    /// <summary>Of account hours only.</summary>
    public AccountPurpose? Purpose { get; private set; }
    public Guid? ClientId { get; private set; }
    public Guid? ProjectId { get; private set; }
    public Project? Project { get; private set; }
    public Guid? TaskId { get; private set; }
    public WorkTask? Task { get; private set; }

    /// <summary>The topic of a conversation that it went for.</summary>
    public Guid? TopicId { get; private set; }

    /// <summary>The date where the member works.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>How long, in seconds; below zero in a correcting line.</summary>
    public int Seconds { get; private set; }

    /// <summary>What it counts as in packages, reports and the room: <see cref="Seconds"/> by the agency's <see cref="Rounding"/> when it was written.</summary>
    public int Minutes { get; private set; }

    /// <summary>The agency's gift: shown to the client as such, spends nothing of a package.</summary>
    public bool IsGift { get; private set; }

    /// <summary>What it is called where it was brought from, so that it comes but once; null for our own.</summary>
    public string? Origin { get; private set; }

    /// <summary>When it began (UTC), if a timer knows.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>When it ended (UTC), if a timer knows.</summary>
    public DateTimeOffset? EndedAt { get; private set; }
    public string? Note { get; private set; }

    /// <summary>Who entered it; null when the product stopped a timer.</summary>
    public Guid? EnteredBy { get; private set; }
    public DateTimeOffset EnteredAt { get; private set; }

    /// <summary>The line that this one corrects.</summary>
    public Guid? CorrectsId { get; private set; }
    public TimeEntry? Corrected { get; private set; }

    /// <summary>Lines that correct this one.</summary>
    public List<TimeEntry> Corrections { get; } = [];

    /// <summary>When it was taken out while its day was open (UTC).</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Whether a timer measured it.</summary>
    public bool IsByTimer => StartedAt is not null;

    /// <summary>What it counts as now: itself and its corrections; needs <see cref="Corrections"/>.</summary>
    public int Current => RemovedAt is null ? Seconds + Corrections.Sum(x => x.Seconds) : 0;

    /// <summary>The same in minutes as they are told; needs <see cref="Corrections"/>.</summary>
    public int CurrentMinutes => RemovedAt is null ? Minutes + Corrections.Sum(x => x.Minutes) : 0;

    /// <summary>On what it went.</summary>
    public TimeOn On => new(Kind, Purpose, ClientId, ProjectId, TaskId, TopicId);

    /// <summary>Enters time by hand.</summary>
    /// <param name="whose">Who worked.</param>
    /// <param name="day">The date where that member works; not ahead of today.</param>
    /// <param name="seconds">A minute to a day.</param>
    /// <exception cref="Refused">Another's hours (unless by a lead), a day ahead or closed, too little or too much.</exception>
    public static TimeEntry ByHand(Guid id, Member whose, TimeOn on, DateOnly day, int seconds, string? note, HoursPolicy policy, Member by, DateTimeOffset at)
    {
        if (whose.Id != by.Id && !by.Leads) throw Refusals.NotYourHours();
        if (day > whose.Today(at)) throw Refusals.DayAhead();
        if (seconds is < 60 or > 24 * 3600) throw Refusals.BadLength();
        if (policy.Closes(day)) throw PackageRefusals.DayIsClosed(day);
        var entry = new TimeEntry(id, whose.Id, on.Checked(), day, seconds, policy.Rounding.Of(seconds), note, by.Id, at);
        entry.Entered(by.Id, at);
        return entry;
    }

    /// <summary>Makes it the agency's gift as it is entered.</summary>
    public void Give() => IsGift = true;

    internal static TimeEntry ByTimer(Timer timer, DayPiece piece, HoursPolicy policy, Guid? by, DateTimeOffset at)
    {
        // What a timer measured is never refused: told of a day that is closed by now, it counts on the first open one.
        var entry = new TimeEntry(Ids.New(at), timer.MemberId, timer.On, policy.FirstOpen(piece.Day), piece.Seconds, policy.Rounding.Of(piece.Seconds), timer.Note, by, at) { StartedAt = piece.From, EndedAt = piece.To };
        entry.Entered(by, at);
        return entry;
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() =>
        ProjectId is { } project ? [HoursTopics.All, HoursTopics.Member(MemberId), HoursTopics.Project(project)] : [HoursTopics.All, HoursTopics.Member(MemberId)];

    void Put(TimeOn on) => (Kind, Purpose, ClientId, ProjectId, TaskId, TopicId) = on;

    void Entered(Guid? by, DateTimeOffset at) => Record(new HoursEntered(Id, MemberId, Day, Seconds, On, by, at));

    internal static void Map(Mapping map)
    {
        var entry = map.Owned<TimeEntry>("TimeEntries");
        entry.BelongsTo(x => x.Member, "MemberId").BelongsTo(x => x.Project, "ProjectId").BelongsTo(x => x.Task, "TaskId").BelongsTo(x => x.Corrected, "CorrectsId", x => x.Corrections);
        entry.RefersTo<TimeEntry, Client>("ClientId").RefersTo<TimeEntry, Member>("EnteredBy").RefersTo<TimeEntry, Topic>("TopicId");
        entry.Property(x => x.Note).HasMaxLength(MostNote);
        entry.Property(x => x.Origin).HasMaxLength(80);
        entry.HasIndex(x => new { x.AgencyId, x.Origin }).IsUnique().HasFilter("\"Origin\" IS NOT NULL");
        entry.HasIndex(x => new { x.AgencyId, x.MemberId, x.Day });
        entry.HasIndex(x => new { x.AgencyId, x.ProjectId, x.Day });
        entry.HasIndex(x => new { x.AgencyId, x.TaskId });
    }
}
