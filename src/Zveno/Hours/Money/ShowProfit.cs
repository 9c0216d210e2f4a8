using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>A line of profit in the API.</summary>
/// <param name="Id">The client, project, service or person; null: tasks of no service.</param>
/// <param name="UnpricedMinutes">On days when no cost of an hour was set: not in the cost.</param>
/// <param name="Hour">What an hour brought.</param>
public sealed record ProfitJson(Guid? Id, string? Name, int Minutes, int UnpricedMinutes, Money Earned, Money Cost, Money Profit, decimal? Margin, Money? Hour);

/// <summary>What clients, projects, services and people brought: packages' prices less the cost of hours, for who leads.</summary>
public static class ShowProfit
{
    public static void Map(Routes routes) => routes.Get<Paged<ProfitJson>>("hours/profit", Handle);

    static async Task<Answer> Handle(Db db, Member by, Page page, ProfitBy? split, HoursPeriod? period)
    {
        if (!by.Leads) throw new NotHere();
        var (of, span) = (split ?? ProfitBy.Client, period is null or HoursPeriod.All ? HoursPeriod.Previous : period.Value);
        var days = Days.Of(span, page.Today);
        var parts = await db.ProfitParts(days.From, days.To);
        var earned = await db.EarnedByPackages(days.From, days.To);
        var projects = await db.Projects.Select(x => new { x.Id, x.Name, x.ClientId }).ToDictionaryAsync(x => x.Id);
        var lines = Profit.Of(parts, earned, x => of switch { ProfitBy.Project => x.Project, ProfitBy.Service => x.Service, ProfitBy.Person => x.Person, _ => projects[x.Project].ClientId },
            of switch { ProfitBy.Client => x => projects[x].ClientId, ProfitBy.Project => x => x, _ => null });
        var names = of switch
        {
            ProfitBy.Project => projects.ToDictionary(x => x.Key, x => x.Value.Name),
            ProfitBy.Service => await db.Services.ToDictionaryAsync(x => x.Id, x => x.Name),
            ProfitBy.Person => await db.Members.ToDictionaryAsync(x => x.Id, x => x.Name),
            _ => await db.Clients.ToDictionaryAsync(x => x.Id, x => x.Name),
        };
        var model = new ProfitModel(of, span, days, [.. lines.Select(x => (x.Key is { } key ? names.GetValueOrDefault(key) : null, x))]);
        return Answer.Page<ProfitPage>(model).OrJson(() => Paging.Whole(model.Lines.Select(x => Json(x.Name, x.Line))));
    }

    static ProfitJson Json(string? name, ProfitLine x) => new(x.Key, name, x.Minutes, x.Unpriced, Rub(x.Earned), Rub(x.Cost), Rub(x.Profit), x.Margin, x.Hour is { } hour ? Rub(hour) : null);

    static Money Rub(long kopecks) => new(kopecks, Currency.RUB);
}

/// <summary>Profit of a period.</summary>
public sealed record ProfitModel(ProfitBy By, HoursPeriod Period, Days Days, IReadOnlyList<(string? Name, ProfitLine Line)> Lines);
