using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>Where something was said: at most one of a message, a call, a meeting.</summary>
/// <param name="Message">The message, with its talk.</param>
public sealed record SaidWhere(Message? Message = null, Call? Call = null, Meeting? Meeting = null);

/// <summary>What was agreed in a project, when, by whom, linked to where it was said. The client reads it only once it is published.</summary>
public sealed class Decision : Owned
{
    /// <summary>Longest text and longest name of who decided, in characters.</summary>
    public const int MostText = 2000, MostWho = 120;

    bool _wasPublished;

    Decision() { }

    /// <summary>Writes a decision into the register; it is the team's own until it is published.</summary>
    /// <param name="on">The day it was made.</param>
    /// <param name="who">Who made it, by name; null takes the author of the message.</param>
    /// <exception cref="Refused">No text, nobody named, a day ahead, another client's talk, or not the member's to do.</exception>
    public Decision(Guid id, Project project, string text, DateOnly? on, string? who, SaidWhere said, Member by, DateTimeOffset at)
    {
        if (!by.CanRecord) throw Refusals.NotYoursToRecord();
        if (project.IsArchived) throw Refusals.ProjectEnded(project.Name);
        if ((said.Message?.ClientId ?? said.Call?.ClientId ?? said.Meeting?.ClientId ?? project.ClientId) != project.ClientId) throw Refusals.AnotherClients();
        (Id, ProjectId, Project, ClientId, RecordedBy, RecordedAt) = (id, project.Id, project, project.ClientId, by.Id, at);
        (MessageId, TopicId, CallId, MeetingId) = (said.Message?.Id, said.Message?.TopicId ?? said.Call?.TopicId ?? said.Meeting?.TopicId, said.Call?.Id, said.Meeting?.Id);
        Put(text, on ?? DateOnly.FromDateTime((said.Message?.At ?? at).UtcDateTime), who ?? said.Message?.AuthorName ?? by.Name, at);
        Record(new DecisionMade(Id, project.Id, by.Id, at));
    }

    public Guid ProjectId { get; private set; }
    public Project Project { get; private set; } = null!;
    public Guid ClientId { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>The day it was made.</summary>
    public DateOnly DecidedOn { get; private set; }

    /// <summary>Who made it, by name.</summary>
    public string Who { get; private set; } = "";

    /// <summary>The talk that it was said in.</summary>
    public Guid? TopicId { get; private set; }
    public Guid? MessageId { get; private set; }
    public Guid? CallId { get; private set; }
    public Guid? MeetingId { get; private set; }

    /// <summary>Whether the client reads it in the room.</summary>
    public bool IsPublished { get; private set; }
    public Guid RecordedBy { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>When it was taken out of the register (UTC).</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Says it otherwise.</summary>
    /// <exception cref="Refused">No text, nobody named, a day ahead, or published and not by somebody who talks to clients.</exception>
    public void Change(string text, DateOnly on, string who, Member by, DateTimeOffset at)
    {
        Demands(by, IsPublished);
        Put(text, on, who, at);
        Record(new DecisionChanged(Id, ProjectId, by.Id, at));
    }

    /// <summary>Shows it to the client in the room, or takes it back inside.</summary>
    /// <exception cref="Refused">Not by somebody who talks to clients, or it was taken out.</exception>
    public void Publish(bool published, Member by, DateTimeOffset at)
    {
        Demands(by, talks: true);
        if (RemovedAt is not null) throw Refusals.DecisionRemoved();
        if (IsPublished == published) return;
        (IsPublished, _wasPublished) = (published, true);
        Record(new DecisionPublished(Id, ProjectId, published, by.Id, at));
    }

    /// <summary>Shows a new one to the client where that is said; where nothing is said, as the project's rule has it.</summary>
    internal void PublishAtOnce(bool? said, Member by, DateTimeOffset at)
    {
        if (said ?? (Project.ShowsDecisions && by.TalksToClients)) Publish(true, by, at);
    }

    /// <summary>Takes it out of the register, and out of the room.</summary>
    public void Remove(Member by, DateTimeOffset at)
    {
        Demands(by, IsPublished);
        RemovedAt ??= at;
        Record(new DecisionRemoved(Id, ProjectId, by.Id, at));
    }

    /// <summary>Puts it back, as it was.</summary>
    public void Restore(Member by, DateTimeOffset at)
    {
        Demands(by, IsPublished);
        RemovedAt = null;
        Record(new DecisionMade(Id, ProjectId, by.Id, at));
    }

    void Put(string text, DateOnly on, string who, DateTimeOffset at)
    {
        if (on > DateOnly.FromDateTime(at.UtcDateTime).AddDays(1)) throw Refusals.DayAhead("on");
        (Text, DecidedOn, Who) = (Demand.Text(text, MostText, "text"), on, Demand.Text(who, MostWho, "who"));
    }

    static void Demands(Member by, bool talks)
    {
        if (!by.CanRecord) throw Refusals.NotYoursToRecord();
        if (talks && !by.TalksToClients) throw Refusals.OnlyWhoTalks();
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => IsPublished || _wasPublished ? [RecordTopics.Decisions(ProjectId), ClientTopics.Room(ClientId)] : [RecordTopics.Decisions(ProjectId)];

    internal static void Map(Mapping map)
    {
        var decision = map.Owned<Decision>("Decisions", x => x.IsPublished && x.ClientId == map.Db.GuestClient && x.RemovedAt == null);
        decision.BelongsTo(x => x.Project, "ProjectId");
        decision.RefersTo<Decision, Client>("ClientId").RefersTo<Decision, Topic>("TopicId").RefersTo<Decision, Message>("MessageId").RefersTo<Decision, Call>("CallId").RefersTo<Decision, Meeting>("MeetingId").RefersTo<Decision, Member>("RecordedBy");
        decision.Property(x => x.Text).HasMaxLength(MostText);
        decision.Property(x => x.Who).HasMaxLength(MostWho);
        decision.HasIndex(x => new { x.AgencyId, x.ProjectId, x.DecidedOn });
        decision.HasIndex(x => new { x.AgencyId, x.ClientId, x.IsPublished });
    }
}
