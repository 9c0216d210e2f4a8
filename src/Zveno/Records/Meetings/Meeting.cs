using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>What a meeting with a client is for. At all but the usual ones specialists may be present: they are the marked exceptions of the shield.</summary>
public enum MeetingKind
{
    Usual,
    KickOff,
    MonthlyPlan,
    Launch,
}

/// <summary>A meeting with a client: agenda before, people, minutes after. What it decided, what is to be done and what was answered follows from the minutes.</summary>
public sealed class Meeting : Owned
{
    /// <summary>Longest title, agenda, minutes and names of people, in characters.</summary>
    public const int MostTitle = 160, MostAgenda = 4000, MostMinutes = 20_000, MostPeople = 1000;

    Meeting() { }

    /// <summary>Plans a meeting.</summary>
    /// <param name="ours">Who of us comes.</param>
    /// <param name="theirs">Who of the client comes.</param>
    /// <exception cref="Refused">No title, a specialist at a usual meeting, or not the member's to do.</exception>
    public Meeting(Guid id, Client client, Project? project, string title, MeetingKind kind, DateTimeOffset startsAt, string? agenda, IReadOnlyList<Member> ours, IReadOnlyList<Contact> theirs, Member by, DateTimeOffset at)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        (Id, ClientId, Client, MadeBy, MadeAt) = (id, client.Id, client, by.Id, at);
        Put(project, title, kind, startsAt, agenda, ours, theirs);
        Record(new MeetingPlanned(Id, client.Id, by.Id, at));
    }

    public Guid ClientId { get; private set; }
    public Client Client { get; private set; } = null!;
    public Guid? ProjectId { get; private set; }
    public Project? Project { get; private set; }
    public string Title { get; private set; } = "";
    public MeetingKind Kind { get; private set; }
    public DateTimeOffset StartsAt { get; private set; }
    public string? Agenda { get; private set; }

    /// <summary>Ids of the members who come, with spaces between.</summary>
    public string Ours { get; private set; } = "";

    /// <summary>Ids of the contacts who come, with spaces between.</summary>
    public string Theirs { get; private set; } = "";

    /// <summary>What was said; null until it is written.</summary>
    public string? Minutes { get; private set; }
    public DateTimeOffset? HeldAt { get; private set; }

    /// <summary>The talk that its post-meeting note went to.</summary>
    public Guid? TopicId { get; private set; }

    /// <summary>The post-meeting note, as the client reads it.</summary>
    public Guid? NoteId { get; private set; }
    public Guid MadeBy { get; private set; }
    public DateTimeOffset MadeAt { get; private set; }
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Whether specialists may come.</summary>
    public static bool AdmitsSpecialists(MeetingKind kind) => kind != MeetingKind.Usual;

    /// <summary>Says otherwise what is planned.</summary>
    public void Change(Project? project, string title, MeetingKind kind, DateTimeOffset startsAt, string? agenda, IReadOnlyList<Member> ours, IReadOnlyList<Contact> theirs, Member by, DateTimeOffset at)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        Put(project, title, kind, startsAt, agenda, ours, theirs);
        Record(new MeetingChanged(Id, ClientId, by.Id, at));
    }

    /// <summary>Keeps its minutes, once, and the note that went to the client, if one did.</summary>
    /// <exception cref="Refused">Its minutes are there already, or it was removed.</exception>
    internal void Hold(string minutes, Message? note, Member by, DateTimeOffset at)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        if (HeldAt is not null || RemovedAt is not null) throw Refusals.MinutesThere();
        (Minutes, HeldAt, TopicId, NoteId) = (Demand.Text(minutes, MostMinutes, "minutes"), at, note?.TopicId, note?.Id);
        Record(new MeetingHeld(Id, ClientId, by.Id, at));
    }

    /// <summary>Takes it out of the log.</summary>
    public void Remove(Member by, DateTimeOffset at)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        RemovedAt ??= at;
        Record(new MeetingRemoved(Id, ClientId, by.Id, at));
    }

    /// <summary>Puts it back.</summary>
    public void Restore(Member by, DateTimeOffset at)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        RemovedAt = null;
        Record(new MeetingPlanned(Id, ClientId, by.Id, at));
    }

    void Put(Project? project, string title, MeetingKind kind, DateTimeOffset startsAt, string? agenda, IReadOnlyList<Member> ours, IReadOnlyList<Contact> theirs)
    {
        if (project is not null && project.ClientId != ClientId || theirs.Any(x => x.ClientId != ClientId)) throw Refusals.AnotherClients();
        if (!AdmitsSpecialists(kind) && ours.FirstOrDefault(x => !x.TalksToClients) is { } specialist) throw Refusals.SpecialistAtMeeting(specialist.Name);
        if (ours.Count + theirs.Count > 20) throw Refusals.TooManyPeople(20);
        (ProjectId, Project, Title, Kind, StartsAt) = (project?.Id, project, Demand.Text(title, MostTitle, "title"), kind, startsAt);
        (Agenda, Ours, Theirs) = (Demand.OptionalText(agenda, MostAgenda, "agenda"), string.Join(' ', ours.Select(x => x.Id)), string.Join(' ', theirs.Select(x => x.Id)));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [RecordTopics.Calls, ClientTopics.Client(ClientId)];

    internal static void Map(Mapping map)
    {
        var meeting = map.Owned<Meeting>("Meetings");
        meeting.BelongsTo(x => x.Client, "ClientId").BelongsTo(x => x.Project, "ProjectId").RefersTo<Meeting, Topic>("TopicId").RefersTo<Meeting, Message>("NoteId").RefersTo<Meeting, Member>("MadeBy");
        meeting.Property(x => x.Title).HasMaxLength(MostTitle);
        meeting.Property(x => x.Agenda).HasMaxLength(MostAgenda);
        meeting.Property(x => x.Ours).HasMaxLength(MostPeople);
        meeting.Property(x => x.Theirs).HasMaxLength(MostPeople);
        meeting.HasIndex(x => new { x.AgencyId, x.ClientId, x.StartsAt });
        meeting.HasIndex(x => new { x.AgencyId, x.StartsAt });
    }
}
