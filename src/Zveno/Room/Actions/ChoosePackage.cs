using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Hours;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>
/// The client chooses what becomes of more work when a month's hours are spent: stop, more hours at the price, or out of the next month. Where it has an approver, he alone
/// may; it is kept with his name and the time. The product notes it on his behalf.
/// </summary>
public static class ChoosePackage
{
    /// <param name="Project">The room's id of the project.</param>
    /// <param name="Month">«2026-11».</param>
    public record Form(string Project, string Month, RoomPackageChoice Choice) : Input<Form>;

    public static void Map(Routes routes) => routes.Room.Post("package/choice", Handle);

    static async Task<Answer> Handle(Form form, CurrentGuest current, Page page, Scopes scopes, TimeProvider clock, CancellationToken stop)
    {
        var guest = current.Guest;
        var project = guest.Ids.Find(form.Project, await current.Db.Packages.Select(x => x.ProjectId).Distinct().OrderBy(x => x).ToListAsync(stop)) ?? throw new NotHere();
        if (guest.IsShared) throw new Refused(text => text.Room.SharedLinkChoosesNothing, StatusCodes.Status403Forbidden);
        if (!DateOnly.TryParseExact(form.Month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) || month > page.Today) throw new NotHere();
        await using var scope = scopes.As(new SystemViewer(guest.Viewer.AgencyId));
        var (db, at) = (scope.Db, clock.GetUtcNow());
        await db.BeginWriting(stop);
        var who = await db.Set<Contact>().OneVisible(guest.Viewer.ContactId, stop);
        if (!who.IsApprover && await db.Set<Contact>().AnyAsync(x => x.ClientId == who.ClientId && x.IsApprover && x.ArchivedAt == null, stop))
            throw new Refused(text => text.Room.ApproverChooses, StatusCodes.Status403Forbidden);
        var line = (await db.PackageLedgerOf(project, month)).LastOrDefault(x => x.Month == month) ?? throw new NotHere();
        var chosen = await db.MonthOfPackage(who.ClientId, project, month, at);
        chosen.ChooseInRoom((PackageChoice)form.Choice, line, await db.HoursClosedThrough(project), who, at);
        await db.Save(stop);
        return Answer.GoTo($"{guest.Base}?project={form.Project}#package").OrJson(() => new RoomPackageChosen(form.Choice, who.Name, ReadRoom.Minute(at)));
    }
}
