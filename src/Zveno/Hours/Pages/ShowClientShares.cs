using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>The accounting shares of a client's projects this month: a piece of the client's page.</summary>
public static class ShowClientShares
{
    public static void Map(Routes routes) => routes.Desk.Get("clients/{client:guid}/hours", Handle);

    static async Task<Answer> Handle(Guid client, Db db, Member by, Page page)
    {
        if (!by.SeesHoursOfOthers) throw new NotHere();
        await db.Clients.OneVisible(client);
        var days = Days.Of(HoursPeriod.Month, page.Today);
        var shares = await db.AccountingShares(days.From, days.To, client);
        var projects = await db.Projects.Where(x => x.ClientId == client && x.ArchivedAt == null).OrderBy(x => x.Name).ThenBy(x => x.Id).Select(x => new { x.Id, x.Code, x.Name }).ToListAsync();
        var months = (await db.AccountingMonths(days.From, client: client)).ToLookup(x => x.Project);
        return Answer.Page<ClientShares>(new ClientSharesModel(client, by.ReadsInbox, [.. projects.Where(x => shares.ContainsKey(x.Id)).Select(x => new ProjectShare(x.Code, x.Name, shares[x.Id], months[x.Id].ByMonth(days.From, shares[x.Id].Limit)))]));
    }
}

/// <summary>Shares of a client's projects.</summary>
/// <param name="SeesAccounting">Whether the reader may see what would save most of it.</param>
public sealed record ClientSharesModel(Guid Client, bool SeesAccounting, IReadOnlyList<ProjectShare> Projects);

/// <summary>A project with its share.</summary>
/// <param name="Months">The same of the last months, the earliest first.</param>
public sealed record ProjectShare(string Code, string Name, AccountingShare Share, IReadOnlyList<AccountingShare> Months);
