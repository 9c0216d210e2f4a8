using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Which entries; what is null does not narrow.</summary>
/// <param name="Manager">On projects of clients whom this member leads.</param>
public sealed record EntryFilter(Guid? Member, Guid? Project, Guid? Client, Guid? Task, Guid? Topic, HoursKind? Kind, AccountPurpose? Purpose, DateOnly? From, DateOnly? To, Guid? Manager)
{
    internal IQueryable<TimeEntry> Of(IQueryable<TimeEntry> entries)
    {
        if (Member is { } member) entries = entries.Where(x => x.MemberId == member);
        if (Project is { } project) entries = entries.Where(x => x.ProjectId == project);
        if (Client is { } client) entries = entries.Where(x => x.ClientId == client);
        if (Task is { } task) entries = entries.Where(x => x.TaskId == task);
        if (Topic is { } topic) entries = entries.Where(x => x.TopicId == topic);
        if (Kind is { } kind) entries = entries.Where(x => x.Kind == kind);
        if (Purpose is { } purpose) entries = entries.Where(x => x.Purpose == purpose);
        if (Manager is { } manager) entries = entries.Where(x => x.Project!.Client.LeadId == manager);
        if (From is { } from) entries = entries.Where(x => x.Day >= from);
        if (To is { } to) entries = entries.Where(x => x.Day <= to);
        return entries;
    }
}

/// <summary>The entries that a figure is made of, newest first; for programs by pages in the order of their making.</summary>
public static class ShowEntries
{
    const int PageSize = 200;

    public static void Map(Routes routes)
    {
        routes.Get<Paged<TimeEntryJson>>("time-entries", Handle);
        routes.Api.Get<TimeEntryJson>("time-entries/{entry:guid}", One);
    }

    static async Task<Answer> One(Guid entry, Db db, Member by)
    {
        var found = await db.TimeEntries.SeenBy(by).OneVisible(entry);
        return Answer.Done().OrJson(() => TimeEntryJson.Of(found));
    }

    static async Task<Answer> Handle([AsParameters] EntryFilter filter, Db db, Member by, Page page, HttpContext http, Guid? after, int? limit, int? skip)
    {
        var entries = filter.Of(db.TimeEntries.Counted().SeenBy(by));
        if (Answer.WantsJson(http))
        {
            var paged = await entries.ByPages(after, limit, TimeEntryJson.Of);
            return Answer.Done().OrJson(() => paged);
        }
        var from = Math.Max(0, skip ?? 0);
        var shown = await db.Changed(await entries.OrderByDescending(x => x.Day).ThenByDescending(x => x.Id).Skip(from).Take(PageSize + 1).AsViews(db).ToListAsync());
        var model = new EntriesModel(by, page.Today, [.. shown.Take(PageSize)], await entries.CountAsync(), await entries.SumAsync(x => (long)x.Seconds),
            shown.Count > PageSize ? Next(http, from + PageSize) : null);
        return Answer.Page<EntriesPage>(model);
    }

    static string Next(HttpContext http, int skip) =>
        http.Request.Path + QueryString.Create(http.Request.Query.Where(x => x.Key != "skip").Append(new("skip", skip.ToString(System.Globalization.CultureInfo.InvariantCulture))));
}

/// <summary>A list of entries.</summary>
/// <param name="Count">All of them, shown or not.</param>
/// <param name="Seconds">Of all of them.</param>
/// <param name="Next">Address of the following ones.</param>
public sealed record EntriesModel(Member By, DateOnly Today, IReadOnlyList<EntryView> Entries, int Count, long Seconds, string? Next);
