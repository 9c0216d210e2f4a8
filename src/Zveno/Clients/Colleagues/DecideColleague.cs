using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>Lets a colleague whom a contact named into the room, or not. Who is let in becomes a contact with a room link of his own, whose address is told once, here.</summary>
public static class DecideColleague
{
    /// <param name="Answer">Why not, in words for the one who named him.</param>
    public record RefuseForm(string? Answer = null) : Input<RefuseForm>;

    public static void Map(Routes routes)
    {
        routes.Post<ColleagueConfirmedJson>("colleagues/{colleague:guid}/confirm", Confirm);
        routes.Post<ColleagueJson>("colleagues/{colleague:guid}/refuse", Refuse);
    }

    static async Task<Answer> Confirm(Guid colleague, HttpContext http, Db db, Member by, ZvenoSettings settings, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var named = await db.Colleagues.For(by).OneVisible(colleague);
        var contact = named.Confirm(Ids.New(at), await db.Clients.OneVisible(named.ClientId), by, at);
        var link = new RoomLink(Ids.New(at), contact, null, by, at);
        db.Add(contact);
        db.Add(link);
        var address = MakeRoomLink.AddressOf(db, link, http, settings);
        await db.Save();
        return (await Again(db, named.ClientId, by, new LinkMadeModel(contact.Name, address, null)))
            .OrJson(() => new ColleagueConfirmedJson(ColleagueJson.Of(named), ContactJson.Of(contact, by), new RoomLinkMadeJson(RoomLinkJson.Of(link), address)));
    }

    static async Task<Answer> Refuse(Guid colleague, RefuseForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var named = await db.Colleagues.For(by).OneVisible(colleague);
        named.Refuse(form.Answer, by, clock.GetUtcNow());
        await db.Save();
        return (await Again(db, named.ClientId, by)).OrJson(() => ColleagueJson.Of(named)).Say(page.Text.Clients.ColleagueRefused(named.Name));
    }

    static async Task<Answer> Again(Db db, Guid client, Member by, LinkMadeModel? made = null)
    {
        var contacts = new Fragment(typeof(ContactList), await ShowContacts.Of(db, await db.Clients.OneVisible(client), by), "contacts", "outerHTML");
        var waiting = new Fragment(typeof(ColleaguesView), await ShowColleagues.Of(db, client), "client-colleagues", "innerHTML");
        return (made is null ? Answer.Fragments(waiting) : Answer.Fragments(waiting, contacts, new Fragment(typeof(LinkMade), made, "link-made", "outerHTML"))).OrGoTo($"/clients/{client}");
    }
}

/// <summary>A colleague who is a contact now, and the way into the room that was made for him.</summary>
public sealed record ColleagueConfirmedJson(ColleagueJson Colleague, ContactJson Contact, RoomLinkMadeJson Link);
