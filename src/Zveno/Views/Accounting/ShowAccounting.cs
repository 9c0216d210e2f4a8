using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Hours;
using Zveno.Platform;

namespace Zveno.Views;

/// <summary>The accounting share of the agency, a client, an account manager or a project, month over month: what ate most of it, what would save most, what was saved.</summary>
public static class ShowAccounting
{
    public static void Map(Routes routes) => routes.Get<AccountingJson>("hours/accounting", Handle);

    static async Task<Answer> Handle([AsParameters] AccountingWords words, Db db, Member by, Page page)
    {
        var month = Months.Of(words.Month ?? page.Today);
        if (month.Year is < 2001 or > 2998 || (words.By is { } asked && !Enum.IsDefined(asked))) throw new NotHere();
        var (scope, days) = (await AccountingScope.Of(db, words, by), new AccountingDays(month, page.Zone));
        var sums = (await db.AccountingMonths(month, words.Project, words.Client)).Where(x => scope.Projects.ContainsKey(x.Project)).ToList();
        var limits = await db.HoursRules.ToDictionaryAsync(x => x.ProjectId, x => x.AccountLimit);
        var entries = scope.Entries(days.Of(db.TimeEntries));
        var model = new AccountingModel(words, month, page.Today, by.Leads, await NameOf(db, words, scope), sums.ByMonth(month, words.Project is { } one ? limits.GetValueOrDefault(one, HoursRule.UsualLimit) : HoursRule.UsualLimit),
            await Lines(db, words, scope, sums, limits, month, by), await ShowProjectHours.Eaters(db, entries), await Savers.Of(db, scope, days), await SavedTime.Of(db, scope, days));
        return Answer.Page<AccountingPage>(model).OrJson(() => AccountingJson.Of(model));
    }

    static async Task<string?> NameOf(Db db, AccountingWords words, AccountingScope scope) => words switch
    {
        { Project: { } project } => scope.Projects[project].Name,
        { Client: { } client } => await db.Clients.Where(x => x.Id == client).Select(x => x.Name).SingleOrDefaultAsync(),
        { Manager: { } manager } => await db.Members.Where(x => x.Id == manager).Select(x => x.Name).SingleOrDefaultAsync() ?? throw new NotHere(),
        _ => null,
    };

    // Those over their limit first, then those with the most account hours. Others' figures by manager are for who leads.
    static async Task<IReadOnlyList<AccountingLine>> Lines(Db db, AccountingWords words, AccountingScope scope, List<ShareMonth> sums, Dictionary<Guid, decimal> limits, DateOnly month, Member by)
    {
        if (scope.IsProject) return [];
        var names = words.By is AccountingBy.Manager ? await db.Members.Where(x => by.Leads || x.Id == by.Id).ToDictionaryAsync(x => x.Id, x => x.Name) : [];
        var lines = words.By switch
        {
            AccountingBy.Manager => sums.GroupBy(x => scope.Projects[x.Project].Manager).Where(x => x.Key is { } lead && names.ContainsKey(lead)).Select(x => Line(x.Key!.Value, names[x.Key!.Value], x, HoursRule.UsualLimit)),
            AccountingBy.Client => sums.GroupBy(x => scope.Projects[x.Project].Client).Select(x => Line(x.Key, scope.Projects[x.First().Project].ClientName, x, HoursRule.UsualLimit)),
            _ => sums.GroupBy(x => x.Project).Select(x => Line(x.Key, $"{scope.Projects[x.Key].Code} {scope.Projects[x.Key].Name}", x, limits.GetValueOrDefault(x.Key, HoursRule.UsualLimit))),
        };
        return [.. lines.Where(x => x.Months.Any(y => y.Base > 0)).OrderBy(x => x.Now.IsGreen).ThenByDescending(x => x.Now.Account).ThenBy(x => x.Name, StringComparer.Ordinal)];

        AccountingLine Line(Guid id, string name, IEnumerable<ShareMonth> of, decimal limit) => new(id, name, of.ByMonth(month, limit));
    }
}

/// <summary>The page.</summary>
/// <param name="Name">Of the project, client or manager; null for the agency.</param>
/// <param name="Months">Its shares, the earliest month first, <paramref name="Month"/> last.</param>
/// <param name="Lines">Its parts.</param>
/// <param name="WouldSave">What would save most in the month.</param>
/// <param name="Saved">What the product did in the month.</param>
public sealed record AccountingModel(AccountingWords Words, DateOnly Month, DateOnly Today, bool ByManager, string? Name, IReadOnlyList<AccountingShare> Months, IReadOnlyList<AccountingLine> Lines,
    IReadOnlyList<Eater> Eaters, IReadOnlyList<Saver> WouldSave, IReadOnlyList<SavedLine> Saved)
{
    /// <summary>The month's own.</summary>
    public AccountingShare Now => Months[^1];

    /// <summary>Address of the month's entries.</summary>
    public string Entries(string filter) => $"/time-entries?from={Month:yyyy-MM-dd}&to={Hours.Months.EndOf(Month):yyyy-MM-dd}{Words.Narrowed}{filter}";
}

/// <summary>A project, client or account manager with its shares by month.</summary>
public sealed record AccountingLine(Guid Id, string Name, IReadOnlyList<AccountingShare> Months)
{
    public AccountingShare Now => Months[^1];
}

/// <summary>The accounting share with what would save most of it and what was saved.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Months">Six months, this one last.</param>
/// <param name="Lines">Projects, clients or account managers, by <paramref name="By"/>; those over the limit first.</param>
public sealed record AccountingJson(DateOnly Month, AccountingBy By, string? Name, IReadOnlyList<AccountingMonthJson> Months, IReadOnlyList<AccountingLineJson> Lines, IReadOnlyList<EaterJson> Eaters, IReadOnlyList<Saver> WouldSave, IReadOnlyList<SavedLine> Saved)
{
    internal static AccountingJson Of(AccountingModel x) => new(x.Month, x.Words.By ?? AccountingBy.Project, x.Name, ByMonth(x.Month, x.Months), [.. x.Lines.Select(y => new AccountingLineJson(y.Id, y.Name, ByMonth(x.Month, y.Months)))],
        [.. x.Eaters.Select(y => new EaterJson(y.Topic, y.Purpose, y.Title, y.Seconds))], x.WouldSave, x.Saved);

    static IReadOnlyList<AccountingMonthJson> ByMonth(DateOnly last, IReadOnlyList<AccountingShare> shares) =>
        [.. shares.Select((x, i) => new AccountingMonthJson(last.AddMonths(i + 1 - shares.Count), x.Account, x.Work, x.Share, x.Limit, x.IsGreen))];
}

/// <summary>A month of it.</summary>
/// <param name="Share">Account ÷ (work + account), share of one; null without hours.</param>
public sealed record AccountingMonthJson(DateOnly Month, long AccountSeconds, long WorkSeconds, decimal? Share, decimal Limit, bool IsGreen);

/// <summary>A part of it.</summary>
public sealed record AccountingLineJson(Guid Id, string Name, IReadOnlyList<AccountingMonthJson> Months);

/// <summary>A topic, or a purpose of account hours without one, that ate most.</summary>
public sealed record EaterJson(Guid? Topic, AccountPurpose? Purpose, string? Title, long Seconds);
