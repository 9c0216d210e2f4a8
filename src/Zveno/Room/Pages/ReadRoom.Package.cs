using Zveno.Agencies;
using Zveno.Hours;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    // Of the same rows that the team's ledger is made of, so both say the same to the minute; the prices among them stay here.
    async Task<RoomPackage?> Package(Guid project)
    {
        if (await db.PackageLedgerOf(project, text.Today) is not [.., { Terms.Kind: not PackageKind.Hourly } line]) return null;
        return new RoomPackage(line.Included, line.Carried, line.Spent, line.Left, line.Gift, PackageForecast.RunsOutOn(line, text.Today, await AgencyCalendar.Of(db)));
    }
}
