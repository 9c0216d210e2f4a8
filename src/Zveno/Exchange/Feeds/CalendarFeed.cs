using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>A secret address that calendars read deadlines from: a member's own tasks, or those of one project as that member sees them.</summary>
public sealed class CalendarFeed : Owned
{
    CalendarFeed() { }

    /// <param name="project">The project; null for the member's own tasks.</param>
    public CalendarFeed(Guid id, Member member, Project? project, DateTimeOffset at)
    {
        (Id, MemberId, ProjectId, MadeAt) = (id, member.Id, project?.Id, at);
        Record(new CalendarFeedMade(Id, ProjectId, member.Id, at));
    }

    /// <summary>With whose eyes it is read.</summary>
    public Guid MemberId { get; private set; }
    public Guid? ProjectId { get; private set; }
    public DateTimeOffset MadeAt { get; private set; }
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Closes it for good.</summary>
    public void Revoke(Member by, DateTimeOffset at)
    {
        if (RevokedAt is not null) return;
        RevokedAt = at;
        Record(new CalendarFeedRevoked(Id, ProjectId, by.Id, at));
    }

    internal static void Map(Mapping map)
    {
        var feed = map.Owned<CalendarFeed>("CalendarFeeds");
        feed.RefersTo<CalendarFeed, Member>("MemberId").RefersTo<CalendarFeed, Project>("ProjectId");
        feed.HasIndex(x => new { x.AgencyId, x.MemberId, x.ProjectId });
    }
}

/// <summary>Somebody made an address for calendars.</summary>
public sealed record CalendarFeedMade(Guid Feed, Guid? Project, Guid? By, DateTimeOffset At) : Activity(Feed, By, At);

/// <summary>It opens nothing any more.</summary>
public sealed record CalendarFeedRevoked(Guid Feed, Guid? Project, Guid? By, DateTimeOffset At) : Activity(Feed, By, At);
