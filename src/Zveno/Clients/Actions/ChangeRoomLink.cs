using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>Gives a living room link a code, another sight, or another secret. What is open by it ends at once, on every node, and is asked for anew.</summary>
public static class ChangeRoomLink
{
    /// <param name="Pin">4 to 8 digits; empty for no code.</param>
    public record PinForm(string? Pin = null) : Input<PinForm>;

    /// <param name="Hidden">Whether hours and money are left out of what it shows.</param>
    public record MoneyForm(bool Hidden) : Input<MoneyForm>;

    public static void Map(Routes routes)
    {
        routes.Post<RoomLinkJson>("room-links/{link:guid}/pin", Pin);
        routes.Post<RoomLinkJson>("room-links/{link:guid}/money", Money);
        routes.Post<RoomLinkMadeJson>("room-links/{link:guid}/rotate", Rotate);
        routes.Api.Get<RoomLinkJson>("room-links/{link:guid}", async (Guid link, Db db, Member by) => { var json = RoomLinkJson.Of(await db.RoomLinks.For(by).OneVisible(link)); return Answer.Done().OrJson(() => json); });
    }

    static Task<Answer> Pin(Guid link, PinForm form, Db db, Member by, Page page, TimeProvider clock) =>
        Change(link, db, by, page.Text.Clients.PinSaid(!string.IsNullOrWhiteSpace(form.Pin)), x => x.SetPin(form.Pin, by, clock.GetUtcNow()));

    static Task<Answer> Money(Guid link, MoneyForm form, Db db, Member by, Page page, TimeProvider clock) =>
        Change(link, db, by, page.Text.Clients.MoneySaid(form.Hidden), x => x.HideMoney(form.Hidden, by, clock.GetUtcNow()));

    static async Task<Answer> Change(Guid link, Db db, Member by, string said, Action<RoomLink> change)
    {
        var changed = await db.RoomLinks.For(by).OneVisible(link);
        change(changed);
        await db.InterruptKeysOf(link);
        await db.Save();
        return (await ShowContacts.Again(db, changed.ClientId, by)).OrJson(() => RoomLinkJson.Of(changed)).Say(said);
    }

    static async Task<Answer> Rotate(Guid link, HttpContext http, Db db, Member by, ZvenoSettings settings, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var turned = await db.RoomLinks.For(by).OneVisible(link);
        turned.Rotate(by, at);
        if (!turned.Opens(at)) throw Refusals.ExpiresInPast();
        await db.RevokeKeysOf(link, at);
        var address = MakeRoomLink.AddressOf(db, turned, http, settings);
        await db.Save();
        var whose = await db.Contacts.Where(x => x.Id == turned.ContactId).Select(x => x.Name).SingleOrDefaultAsync() ?? await db.Clients.Where(x => x.Id == turned.ClientId).Select(x => x.Name).SingleAsync();
        return (await ShowContacts.Again(db, turned.ClientId, by, new LinkMadeModel(whose, address, turned.ExpiresAt))).OrJson(() => new RoomLinkMadeJson(RoomLinkJson.Of(turned), address));
    }
}
