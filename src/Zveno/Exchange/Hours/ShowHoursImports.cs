using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>The imports of hours: the list with the form for a new one; one with what it holds, what is to be decided and what came of it.</summary>
public static class ShowHoursImports
{
    const int Most = 50;

    public static void Map(Routes routes)
    {
        routes.Desk.Get("hours/imports", List);
        routes.Desk.Get("hours/imports/{import:guid}", One);
        routes.Api.Get<Paged<HoursImportJson>>("hours-imports", async (Db db, Member by) =>
        {
            HoursImport.Demands(by);
            var all = await db.HoursImports.AsNoTracking().OrderByDescending(x => x.At).Take(Most).ToListAsync();
            return Answer.Done().OrJson(() => Paging.Whole(all.Select(HoursImportJson.Of)));
        });
        routes.Api.Get<HoursImportJson>("hours-imports/{import:guid}", async (Guid import, Db db, Member by) =>
        {
            HoursImport.Demands(by);
            var one = await db.HoursImports.AsNoTracking().OneVisible(import);
            return Answer.Done().OrJson(() => HoursImportJson.Of(one));
        });
    }

    static async Task<Answer> List(Db db, Member by)
    {
        if (!by.Leads) throw new NotHere();
        return Answer.Page<HoursImportsPage>(new HoursImportsModel(await db.HoursImports.AsNoTracking().OrderByDescending(x => x.At).Take(Most).ToListAsync()));
    }

    static async Task<Answer> One(Guid import, Db db, Member by)
    {
        if (!by.Leads) throw new NotHere();
        var one = await db.HoursImports.AsNoTracking().OneVisible(import);
        var members = await db.Members.AsNoTracking().Active().OrderBy(x => x.Name).ToListAsync();
        var projects = await db.Projects.AsNoTracking().Where(x => x.ArchivedAt == null).OrderBy(x => x.Name).Select(x => new HoursPlace(x.Id, x.Code, x.Name, x.Client.Name)).ToListAsync();
        return Answer.Page<HoursImportPage>(new HoursImportModel(one, one.Table, members, projects));
    }
}

/// <summary>The list.</summary>
public sealed record HoursImportsModel(IReadOnlyList<HoursImport> Imports);

/// <summary>A project that hours may go to.</summary>
public sealed record HoursPlace(Guid Id, string Code, string Name, string Client);

/// <summary>One import.</summary>
public sealed record HoursImportModel(HoursImport Import, HoursTable Table, IReadOnlyList<Member> Members, IReadOnlyList<HoursPlace> Projects)
{
    /// <summary>The tracker's people, as their fields are numbered.</summary>
    public static IReadOnlyList<string> PeopleOf(HoursTable table) => [.. table.Rows.Select(x => x.Who).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The tracker's projects, as their fields are numbered.</summary>
    public static IReadOnlyList<string> PlacesOf(HoursTable table) => [.. table.Rows.Select(x => x.Where).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The member of this address or name.</summary>
    public Guid? Suggest(string who) => Members.FirstOrDefault(x => Same(x.Email, who))?.Id ?? Table.Rows.Where(x => x.Who == who).Select(x => Members.FirstOrDefault(m => Same(m.Name, x.Person))?.Id).FirstOrDefault(x => x is not null);

    /// <summary>The project of this name or code, of this client where several have it.</summary>
    public Guid? SuggestPlace(string where)
    {
        var row = Table.Rows.First(x => x.Where == where);
        var same = Projects.Where(x => Same(x.Name, row.Project) || Same(x.Code, row.Project)).ToList();
        return same.Count == 1 ? same[0].Id : same.Find(x => Same(x.Client, row.Client))?.Id;
    }

    static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}

/// <summary>An import of hours in the API.</summary>
/// <param name="Order">How its dates are written; null when it must be said with <c>run</c>.</param>
/// <param name="People">Whom the tracker names: keys for <c>people</c>.</param>
/// <param name="Projects">What the tracker names: keys for <c>projects</c>.</param>
public sealed record HoursImportJson(Guid Id, HoursSource Source, string Name, HoursImportState State, DateTimeOffset At, DateTimeOffset? DoneAt, DateTimeOffset? UndoneAt, int Rows, long Seconds, DateOrder? Order, IReadOnlyList<string> People, IReadOnlyList<string> Projects, IReadOnlyList<HoursProblem> Problems, HoursReport? Report)
{
    internal static HoursImportJson Of(HoursImport x)
    {
        var table = x.Table;
        return new(x.Id, x.Source, x.Name, x.State, x.At, x.DoneAt, x.UndoneAt, table.Rows.Count, table.Rows.Sum(y => (long)y.Seconds), table.Order, HoursImportModel.PeopleOf(table), HoursImportModel.PlacesOf(table), table.Problems, x.Report);
    }
}
