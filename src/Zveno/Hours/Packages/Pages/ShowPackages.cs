using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>This month of every package: the fullest first.</summary>
public static class ShowPackages
{
    public static void Map(Routes routes) => routes.Get<Paged<PackageRowJson>>("packages", Handle);

    static async Task<Answer> Handle(Db db, Member by, Page page, string? month)
    {
        if (!by.SeesHoursOfOthers) throw new NotHere();
        var model = new PackagesModel(PackageWords.Month(month, page.Today), by.SeesPrices, await Rows(db, PackageWords.Month(month, page.Today), page.Today));
        return Answer.Page<PackagesPage>(model).OrJson(() => Paging.Whole(model.Rows.Select(x =>
            new PackageRowJson(x.Project, x.Code, x.Name, x.Client, PackageMonthJson.Of(x.Line, by.SeesPrices, x.ClosedThrough), x.RunsOutOn))));
    }

    static async Task<IReadOnlyList<PackageRow>> Rows(Db db, DateOnly month, DateOnly today)
    {
        var ledgers = await db.PackageLedgers(month);
        if (ledgers.Count == 0) return [];
        var projects = await db.Projects.Where(x => x.ArchivedAt == null).Select(x => new { x.Id, x.Code, x.Name, Client = x.Client.Name }).ToListAsync();
        var closed = await db.HoursRules.Where(x => x.ClosedThrough != null).ToDictionaryAsync(x => x.ProjectId, x => x.ClosedThrough);
        var calendar = await AgencyCalendar.Of(db);
        return [.. projects.Where(x => ledgers.ContainsKey(x.Id)).Select(x => new PackageRow(x.Id, x.Code, x.Name, x.Client, ledgers[x.Id][^1], PackageForecast.RunsOutOn(ledgers[x.Id][^1], today, calendar), closed.GetValueOrDefault(x.Id)))
            .OrderByDescending(x => x.Line.Percent ?? -1).ThenBy(x => x.Name, StringComparer.Ordinal).ThenBy(x => x.Project)];
    }
}

/// <summary>Packages of a month.</summary>
public sealed record PackagesModel(DateOnly Month, bool Prices, IReadOnlyList<PackageRow> Rows);

/// <summary>One of them.</summary>
public sealed record PackageRow(Guid Project, string Code, string Name, string Client, LedgerMonth Line, DateOnly? RunsOutOn, DateOnly? ClosedThrough);
