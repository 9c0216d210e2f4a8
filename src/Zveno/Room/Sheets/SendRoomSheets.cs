using System.Text;
using Zveno.Hours;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>The room to take along: the familiar workbook, each of its sheets as a live table, and the dates for a calendar. All of it is read by the link, so what the link hides is in none.</summary>
public static class SendRoomSheets
{
    public static void Map(Routes routes)
    {
        routes.Room.Get("room.xlsx", All);
        routes.Room.Post("room.xlsx/taken", Taken);
        routes.Room.Get("sheets/{sheet}.csv", Csv).WithMetadata(new ByTableAddress());
        routes.Room.Get("calendar.ics", Dates).WithMetadata(new ByTableAddress());
    }

    static Task<IResult> All(CurrentGuest current, Page page) => Book(new ReadRoom(current.Db, current.Guest.Ids, page.Text), page);

    /// <summary>The workbook as this reader would get it.</summary>
    internal static async Task<IResult> Book(ReadRoom read, Page page) =>
        Results.Bytes(RoomSheet.Book(await read.Sheets()), Platform.Workbook.ContentType, $"{page.Text.Room.SheetsFile}-{page.Today:yyyy-MM-dd}.xlsx");

    // The page's own script says so: reading by itself writes nothing, and a robot that fetches an address took nothing along.
    static async Task<Answer> Taken(CurrentGuest current, Scopes scopes, TimeProvider clock, CancellationToken stop)
    {
        var guest = current.Guest.Viewer;
        await using var scope = scopes.As(new SystemViewer(guest.AgencyId));
        await scope.Db.BeginWriting(stop);
        await scope.Db.NoteSaving(SavingKind.Workbook, null, guest.ClientId, guest.LinkId, "room.xlsx", clock.GetUtcNow());
        await scope.Db.Save(stop);
        return Answer.Done();
    }

    static async Task<IResult> Csv(string sheet, CurrentGuest current, Page page)
    {
        var kind = Enum.GetValues<RoomSheetKind>().Cast<RoomSheetKind?>().FirstOrDefault(x => WordOf(x!.Value) == sheet) ?? throw new NotHere();
        var rows = await new ReadRoom(current.Db, current.Guest.Ids, page.Text).Sheet(kind);
        return Results.Bytes(rows.Csv(page.Text.Language), "text/csv; charset=utf-8", sheet + ".csv");
    }

    static async Task<IResult> Dates(CurrentGuest current, Page page)
    {
        var (name, zone, events) = await new ReadRoom(current.Db, current.Guest.Ids, page.Text).Dates();
        return Results.Bytes(Encoding.UTF8.GetBytes(Calendar.Write(name, zone, events)), "text/calendar; charset=utf-8", "room.ics");
    }

    /// <summary>How a sheet is called in its address.</summary>
    internal static string WordOf(RoomSheetKind kind) => kind.ToString().ToLowerInvariant();
}
