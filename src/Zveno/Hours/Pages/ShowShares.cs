using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Accounting shares for programs.</summary>
public static class ShowShares
{
    public static void Map(Routes routes) => routes.Api.Get<Paged<AccountingShareJson>>("accounting-shares", Handle);

    static async Task<Answer> Handle(Db db, Member by, Page page, DateOnly? from, DateOnly? to, Guid? project, Guid? client)
    {
        if (!by.SeesHoursOfOthers) throw new NotHere();
        var month = Days.Of(HoursPeriod.Month, page.Today);
        var (first, last) = (from ?? month.From, to ?? month.To);
        var shares = await db.AccountingShares(first, last, client);
        var items = shares.Where(x => project is null || x.Key == project).OrderBy(x => x.Key).Select(x => AccountingShareJson.Of(x.Key, first, last, x.Value)).ToList();
        return Answer.Done().OrJson(() => Paging.Whole(items));
    }
}
