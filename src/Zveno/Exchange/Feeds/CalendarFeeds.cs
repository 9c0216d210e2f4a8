using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>A member's addresses for calendars: those that live, a new one, the end of one. The address itself is told once, when it is made.</summary>
public static class CalendarFeeds
{
    /// <param name="Project">The project whose deadlines it has; null for the member's own tasks.</param>
    public record Form(Guid? Project = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Get<Paged<CalendarFeedJson>>("calendar-feeds", Show);
        routes.Create<CalendarFeedJson>("calendar-feeds", Make, Again);
        routes.Post("calendar-feeds/{feed:guid}/revoke", Revoke);
    }

    static async Task<Answer> Show(Guid? project, HttpContext http, Db db, Member by)
    {
        var model = await Of(db, by, project);
        return (Answer.WantsFragment(http) ? Answer.Page<CalendarFeedsView>(model) : Answer.Page<CalendarFeedsPage>(model))
            .OrJson(() => new Paged<CalendarFeedJson>([.. model.Lines.Select(x => new CalendarFeedJson(x.Feed.Id, x.Feed.ProjectId, x.Feed.MadeAt, null))], null));
    }

    static async Task<Answer> Make(Form form, HttpContext http, Db db, Member by, ZvenoSettings settings, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var project = form.Project is { } id ? await db.ProjectsSeenBy(by).OneVisible(id) : null;
        var feed = new CalendarFeed(form.Id ?? Ids.New(at), by, project, at);
        db.Add(feed);
        var secret = db.Issue(KeyKind.Calendar, feed.Id, by.Id, null);
        await db.Save();
        var address = Links.To(http, settings, $"/calendar/{secret}.ics");
        var model = await Of(db, by, form.Project) with { Made = (feed.Id, address) };
        var answer = Answer.WantsFragment(http) ? Answer.Fragments(new Fragment(typeof(CalendarFeedsView), model, "calendar-feeds", "outerHTML")) : Answer.Page<CalendarFeedsPage>(model);
        return answer.OrJson(() => new CalendarFeedJson(feed.Id, feed.ProjectId, feed.MadeAt, address)).Created("/api/v1/calendar-feeds");
    }

    /// <summary>The address of the one made before is not told again.</summary>
    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var db = http.RequestServices.GetRequiredService<Db>();
        var by = http.RequestServices.GetRequiredService<Member>();
        var feed = await db.CalendarFeeds.AsNoTracking().Where(x => x.MemberId == by.Id).OneVisible(id);
        return Answer.GoTo("/calendar-feeds").OrJson(() => new CalendarFeedJson(feed.Id, feed.ProjectId, feed.MadeAt, null));
    }

    static async Task<Answer> Revoke(Guid feed, HttpContext http, Db db, Member by, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var closed = await db.CalendarFeeds.Where(x => x.MemberId == by.Id).OneVisible(feed);
        closed.Revoke(by, at);
        await db.RevokeKeysOf(feed, at);
        await db.Save();
        return Answer.Fragments(new Fragment(typeof(CalendarFeedsView), await Of(db, by, Guid.TryParse(http.Request.Query["project"], out var project) ? project : null), "calendar-feeds", "outerHTML")).OrGoTo("/calendar-feeds");
    }

    static async Task<CalendarFeedsModel> Of(Db db, Member by, Guid? project)
    {
        var one = project is { } id ? await db.ProjectsSeenBy(by).AsNoTracking().OneVisible(id) : null;
        var feeds = await db.CalendarFeeds.AsNoTracking().Where(x => x.MemberId == by.Id && x.RevokedAt == null && (project == null || x.ProjectId == project)).OrderByDescending(x => x.MadeAt).ThenByDescending(x => x.Id).Take(100).ToListAsync();
        var ids = feeds.Select(x => x.ProjectId).OfType<Guid>().Distinct().ToList();
        var names = ids.Count == 0 ? [] : await db.Projects.Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Name);
        return new(one?.Id, one?.Name, [.. feeds.Select(x => (x, x.ProjectId is { } of ? names.GetValueOrDefault(of) : null))], null);
    }
}

/// <summary>A member's addresses.</summary>
/// <param name="Project">Of this project only; null shows all.</param>
/// <param name="Made">The one just made, with its address.</param>
public sealed record CalendarFeedsModel(Guid? Project, string? ProjectName, IReadOnlyList<(CalendarFeed Feed, string? Project)> Lines, (Guid Id, string Address)? Made);

/// <summary>An address for calendars, in the API.</summary>
/// <param name="Address">Told once, when it is made.</param>
public sealed record CalendarFeedJson(Guid Id, Guid? Project, DateTimeOffset MadeAt, string? Address);
