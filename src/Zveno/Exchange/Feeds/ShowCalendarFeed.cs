using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>What a calendar reads by its secret address: deadlines as the member sees them now. Unknown, revoked and somebody gone are one answer.</summary>
public static class ShowCalendarFeed
{
    /// <summary>So long past deadlines, done ones and cancelled ones stay in it.</summary>
    static readonly TimeSpan Past = TimeSpan.FromDays(90), Kept = TimeSpan.FromDays(30);

    const int Most = 2_000;

    public static void Map(Routes routes) =>
        routes.Open("GET", "/calendar/{secret}.ics", "a calendar program signs nobody in; the secret address is the right, read-only and revocable", Handle);

    static async Task<IResult> Handle(string secret, HttpContext http, Scopes scopes, GuessLimit guesses, ZvenoSettings settings, TimeProvider clock, CancellationToken stop)
    {
        if (guesses.IsTooMany(http)) return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        var at = clock.GetUtcNow();
        await using var everywhere = scopes.Everywhere();
        if (await everywhere.Db.KeyOf(KeyKind.Calendar, secret, at) is not { } key) return Unknown(http, guesses);
        await using var scope = scopes.As(new MemberViewer(key.AgencyId, key.Holder));
        var db = scope.Db;
        var feed = await db.CalendarFeeds.AsNoTracking().SingleOrDefaultAsync(x => x.Id == key.Subject && x.RevokedAt == null, stop);
        var member = await db.Members.AsNoTracking().SingleOrDefaultAsync(x => x.Id == key.Holder, stop);
        if (feed is null || member is not { IsActive: true }) return Unknown(http, guesses);

        var body = await Body(db, feed, member, Links.To(http, settings, ""), at, stop);
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 16))}\"";
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        if (http.Request.Headers.IfNoneMatch.Contains(tag)) return Results.StatusCode(StatusCodes.Status304NotModified);
        return Results.Bytes(body, "text/calendar; charset=utf-8", "zveno.ics");
    }

    static IResult Unknown(HttpContext http, GuessLimit guesses)
    {
        guesses.Wrong(http);
        return Results.NotFound();
    }

    static async Task<byte[]> Body(Db db, CalendarFeed feed, Member member, string address, DateTimeOffset at, CancellationToken stop)
    {
        var agency = await db.Agency();
        var text = new Text(member.Language ?? agency.Language, TimeZoneInfo.FindSystemTimeZoneById(agency.Zone), at);
        var project = feed.ProjectId is { } id ? await db.Projects.AsNoTracking().SingleOrDefaultAsync(x => x.Id == id, stop) : null;
        var seen = db.Tasks.AsNoTracking().SeenBy(member);
        var mine = project is null ? seen.InHandsOf(member.Id) : seen.Where(x => x.ProjectId == project.Id);
        var (since, left) = (DateOnly.FromDateTime((at - Past).UtcDateTime), at - Kept);
        var rows = await mine.Where(x => x.DueOn >= since && x.Project.ArchivedAt == null && (x.ArchivedAt == null || x.ArchivedAt > left) && (x.ClosedAt == null || x.ClosedAt > left))
            .OrderBy(x => x.DueOn).ThenBy(x => x.Id).Take(Most)
            .Select(x => new Row(x.Id, x.Project.Code, x.Number, x.Title, x.Project.Name, x.Stage.Name, x.DueOn!.Value, x.DueTime, x.MovedAt, x.ClosedAt != null, x.ArchivedAt != null)).ToListAsync(stop);
        var events = rows.ConvertAll(x => Event(x, text, address));
        if (project is null) events.AddRange(await Gone(db, member, rows, text, left, stop));
        return Encoding.UTF8.GetBytes(Calendar.Write(project is null ? text.Exchange.CalendarOf(member.Name) : text.Exchange.CalendarOfProject(project.Name), agency.Zone, events));
    }

    static CalendarEvent Event(Row row, Text text, string address)
    {
        var name = $"{row.Code}-{row.Number}";
        var due = row.DueTime is { } time ? row.DueOn.ToDateTime(time) : (DateTime?)null;
        return new(Uid(row.Id), Sequence(row.MovedAt), row.MovedAt, row.DueOn, due is { } local ? Instant(local, text.Zone) : null,
            $"{(row.IsClosed ? "✓ " : "")}{row.Title}", $"{name} · {row.Project} · {row.Stage}", row.Project, $"{address}/tasks/{name}", row.IsArchived);
    }

    /// <summary>Tasks that went into other hands: what the member may not see any more is told without its words.</summary>
    static async Task<List<CalendarEvent>> Gone(Db db, Member member, List<Row> there, Text text, DateTimeOffset since, CancellationToken stop)
    {
        var name = member.Id.ToString();
        var handed = await db.Set<ActivityRow>().AsNoTracking().Where(x => x.At > since && x.Kind == nameof(TaskHanded) && x.Data.Contains(name)).OrderByDescending(x => x.At).Take(500).ToListAsync(stop);
        var known = there.Select(x => x.Id).ToHashSet();
        return [.. handed.Where(x => x.Read() is TaskHanded { From: { } from } && from == member.Id && known.Add(x.Subject))
            .Select(x => new CalendarEvent(Uid(x.Subject), Sequence(x.At), x.At, DateOnly.FromDateTime(text.Local(x.At).DateTime), null, text.Exchange.NoMoreYours, null, null, null, true))];
    }

    static string Uid(Guid task) => $"task-{task:N}@zveno";

    /// <summary>Seconds of 2020: grows with every change, fits the 31 bits that calendars keep until 2088.</summary>
    static long Sequence(DateTimeOffset changed) => Math.Max(0, changed.ToUnixTimeSeconds() - 1_577_836_800);

    static DateTimeOffset Instant(DateTime local, TimeZoneInfo zone)
    {
        var there = zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return new DateTimeOffset(there, zone.GetUtcOffset(there)).ToUniversalTime();
    }

    sealed record Row(Guid Id, string Code, int Number, string Title, string Project, string Stage, DateOnly DueOn, TimeOnly? DueTime, DateTimeOffset MovedAt, bool IsClosed, bool IsArchived);
}
