using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>A project's package: what is left this month, what was agreed, the ledger by month, hours moved between tasks.</summary>
public static class ShowPackage
{
    const int MostTransfers = 50;

    public static void Map(Routes routes) => routes.Get<PackageJson>("projects/{project}/package", Handle);

    static async Task<Answer> Handle(ProjectName project, Db db, Member by, Page page)
    {
        if (!by.SeesHoursOfOthers) throw new NotHere();
        var of = await db.Projects.Named(project).Select(x => new { x.Id, x.Code, x.Name }).SingleOrDefaultAsync() ?? throw new NotHere();
        var months = await db.PackageLedgerOf(of.Id, page.Today);
        var terms = await db.Packages.AsNoTracking().Where(x => x.ProjectId == of.Id).OrderByDescending(x => x.From).ToListAsync();
        var month = Months.Of(page.Today);
        var chosen = await db.PackageMonths.AsNoTracking().SingleOrDefaultAsync(x => x.ProjectId == of.Id && x.Month == month);
        var model = new PackageModel(of.Id, of.Code, of.Name, page.Today, by.SellsHours, by.Leads, by.SeesPrices, months, terms, chosen, await db.HoursClosedThrough(of.Id),
            months is [.., var line] ? PackageForecast.RunsOutOn(line, page.Today, await AgencyCalendar.Of(db)) : null, await Hidden(db, of.Id, month), await Transfers(db, of.Id));
        return Answer.Page<PackagePage>(model).OrJson(() => new PackageJson(of.Id, of.Code, of.Name, model.ClosedThrough, model.RunsOutOn, model.Hidden,
            [.. terms.Select(x => PackageTermsJson.Of(x.From, x.Terms, by.SeesPrices))], [.. months.Select(x => PackageMonthJson.Of(x, by.SeesPrices, model.ClosedThrough))],
            [.. model.Transfers.Select(x => new HoursTransferJson(x.Id, x.From, x.To, x.Minutes, x.Reason, x.ById, x.At, x.Shown))]));
    }

    static async Task<int> Hidden(Db db, Guid project, DateOnly month)
    {
        var until = month.AddMonths(1);
        return await db.TimeEntries.Counted().Where(x => x.ProjectId == project && x.Day >= month && x.Day < until && !x.IsGift && (x.Kind == HoursKind.Work || x.Kind == HoursKind.Account) && x.TaskId != null && !x.Task!.IsVisible).SumAsync(x => x.Minutes);
    }

    static async Task<IReadOnlyList<TransferView>> Transfers(Db db, Guid project)
    {
        IQueryable<WorkTask> tasks = db.Tasks;
        IQueryable<Member> members = db.Members;
        return await (from x in db.Set<HoursTransfer>()
                      where x.ProjectId == project
                      join f in tasks on x.FromTaskId equals f.Id
                      join t in tasks on x.ToTaskId equals t.Id
                      join m in members on x.ById equals m.Id
                      orderby x.At descending, x.Id descending
                      select new TransferView(x.Id, f.Id, f.Number, f.Title, t.Id, t.Number, t.Title, x.Minutes, x.Reason, m.Id, m.Name, x.At, x.ShownTo != null)).Take(MostTransfers).ToListAsync();
    }
}

/// <summary>A project's package.</summary>
/// <param name="Months">The earliest first.</param>
/// <param name="Terms">The latest first.</param>
/// <param name="Chosen">What was decided of this month.</param>
/// <param name="Hidden">Minutes of this month on tasks that the client does not see.</param>
public sealed record PackageModel(Guid Id, string Code, string Name, DateOnly Today, bool Sells, bool Leads, bool Prices, IReadOnlyList<LedgerMonth> Months, IReadOnlyList<Package> Terms, PackageMonth? Chosen,
    DateOnly? ClosedThrough, DateOnly? RunsOutOn, int Hidden, IReadOnlyList<TransferView> Transfers)
{
    /// <summary>This month; null when nothing was agreed of it.</summary>
    public LedgerMonth? Now => Months.Count > 0 ? Months[^1] : null;

    /// <summary>The month that may be closed next: the one before this.</summary>
    public DateOnly LastMonth => Hours.Months.Of(Today).AddMonths(-1);
}

/// <summary>Hours that were moved, as they are listed.</summary>
public sealed record TransferView(Guid Id, Guid From, int FromNumber, string FromTitle, Guid To, int ToNumber, string ToTitle, int Minutes, string Reason, Guid ById, string ByName, DateTimeOffset At, bool Shown);
