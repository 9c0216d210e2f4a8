using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Plans;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Notices;

/// <summary>
/// One person's word of what somebody else did. The same again, before the person has looked, is counted on the same row, so that ten edits are one line.
/// It holds no text of the thing: titles and names are read with the reader's own rights when it is shown.
/// </summary>
[MadeByProduct]
public sealed class Notice : Owned
{
    Notice() { }

    internal Notice(Guid id, Guid member, NoticeKind kind, Guid? task, Guid? topic, Guid? plan, Guid? by, DateTimeOffset at) =>
        (Id, MemberId, Kind, TaskId, TopicId, PlanId, ById, At, Count) = (id, member, kind, task, topic, plan, by, at, 1);

    /// <summary>Whom it is for.</summary>
    public Guid MemberId { get; private set; }

    /// <summary>One kind.</summary>
    public NoticeKind Kind { get; private set; }

    /// <summary>The task that it is about; null for a topic and for the morning's list.</summary>
    public Guid? TaskId { get; private set; }

    /// <summary>The topic that it is about.</summary>
    public Guid? TopicId { get; private set; }

    /// <summary>The plan that it is about.</summary>
    public Guid? PlanId { get; private set; }

    /// <summary>The project whose package it is about.</summary>
    public Guid? ProjectId { get; private set; }

    /// <summary>The client whom it is about.</summary>
    public Guid? ClientId { get; private set; }

    /// <summary>Who did it last; null when the product did.</summary>
    public Guid? ById { get; private set; }

    /// <summary>When it happened last (UTC).</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>How often since the person looked; of <see cref="NoticeKind.Due"/>, how many tasks; of <see cref="NoticeKind.PackageShare"/>, percent; of <see cref="NoticeKind.MissingHours"/>, minutes.</summary>
    public int Count { get; private set; }

    /// <summary>Which fields are others, with spaces between (see <see cref="TaskChanged.What"/>); empty but of <see cref="NoticeKind.Changed"/>.</summary>
    public string What { get; private set; } = "";

    /// <summary>When the person has seen it (UTC).</summary>
    public DateTimeOffset? SeenAt { get; private set; }

    /// <summary>When it is to be sent, by mail or Telegram, should it not be seen by then (UTC); null for never.</summary>
    public DateTimeOffset? MailAt { get; private set; }

    /// <summary>When it was sent (UTC).</summary>
    public DateTimeOffset? MailedAt { get; private set; }

    /// <summary>The word in Telegram that says it; null when none does.</summary>
    public Guid? WordId { get; private set; }

    internal void Again(Guid? by, DateTimeOffset at) => (ById, At, Count) = (by, at, Count + 1);

    internal void Names(string what)
    {
        if (!What.Split(' ').Contains(what)) What = What.Length == 0 ? what : $"{What} {what}";
    }

    internal void Counts(int tasks) => Count = tasks;

    internal void Of(Guid? project, Guid? client) => (ProjectId, ClientId) = (project, client);

    internal void MailAfter(DateTimeOffset at) => MailAt ??= at;

    internal void Mailed(DateTimeOffset at) => MailedAt = at;

    internal void Told(Guid word) => WordId = word;

    internal void See(DateTimeOffset at) => SeenAt ??= at;

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [NoticeTopics.Of(MemberId)];

    internal static void Map(Mapping map)
    {
        var notice = map.Owned<Notice>("Notices");
        notice.RefersTo<Notice, Member>("MemberId").RefersTo<Notice, Member>("ById")
            .RefersTo<Notice, WorkTask>("TaskId", DeleteBehavior.Cascade).RefersTo<Notice, Topic>("TopicId").RefersTo<Notice, Delivery>("WordId").RefersTo<Notice, Plan>("PlanId", DeleteBehavior.Cascade).RefersTo<Notice, Project>("ProjectId", DeleteBehavior.Cascade).RefersTo<Notice, Client>("ClientId");
        notice.Property(x => x.Kind).HasMaxLength(20);
        notice.Property(x => x.What).HasMaxLength(200);
        notice.HasIndex(x => new { x.AgencyId, x.MemberId, x.TaskId, x.TopicId }).HasFilter("\"SeenAt\" IS NULL");
        notice.HasIndex(x => new { x.AgencyId, x.MemberId, x.At });
    }
}

/// <summary>Live topics of this module.</summary>
public static class NoticeTopics
{
    /// <summary>A member's notices.</summary>
    public static string Of(Guid member) => $"notices:{member}";

    /// <summary>What a member chose, and whether Telegram is linked.</summary>
    public static string Choice(Guid member) => $"notice-choice:{member}";
}
