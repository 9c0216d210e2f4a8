using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    // Of the same rows that the team's ledger is made of, so both say the same to the minute; of the prices among them only that of an hour beyond goes out, where it is to be chosen.
    async Task<RoomPackage?> Package(Guid project)
    {
        if (await db.PackageLedgerOf(project, text.Today) is not [.., { Terms.Kind: not PackageKind.Hourly } line]) return null;
        var month = await db.PackageMonths.Where(x => x.ProjectId == project && x.Month == line.Month && x.Choice != null).Select(x => new { x.Choice, x.Who, x.WrittenAt }).SingleOrDefaultAsync();
        return new RoomPackage(line.Included, line.Carried, line.Spent, line.Left, line.Gift, PackageForecast.RunsOutOn(line, text.Today, await AgencyCalendar.Of(db)))
        {
            Asks = line.Asks ? new RoomPackageAsk(ids.Of(project), line.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture), line.Terms.HourPrice.Kopecks > 0 ? text.Money(line.Terms.HourPrice) : null) : null,
            Chosen = month is { Choice: { } choice } ? new RoomPackageChosen((RoomPackageChoice)choice, month.Who, month.WrittenAt is { } at ? Minute(at) : null) : null,
        };
    }
}
