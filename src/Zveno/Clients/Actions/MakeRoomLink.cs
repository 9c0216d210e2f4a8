using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>Makes a way into the room: a contact's own, or one of the whole company for reading only. The address is told once, in this answer; making the same again tells it no more.</summary>
public static class MakeRoomLink
{
    /// <param name="ExpiresAt">The instant (UTC) from which it opens nothing; never when null.</param>
    /// <param name="ExpiresOn">Or the last day on which it opens, by the maker's zone.</param>
    /// <param name="Pin">A code of 4 to 8 digits that is asked for before the room opens; none when null or empty.</param>
    /// <param name="HidesMoney">Whether hours and money are left out of what it shows.</param>
    public record Form(DateTimeOffset? ExpiresAt = null, DateOnly? ExpiresOn = null, string? Pin = null, bool HidesMoney = false) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Create<RoomLinkMadeJson>("contacts/{contact:guid}/room-links", Own, Again);
        routes.Create<RoomLinkMadeJson>("clients/{client:guid}/room-links", Shared, Again);
    }

    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var link = await http.RequestServices.GetRequiredService<Db>().RoomLinks.OneVisible(id);
        return Answer.Done().OrJson(() => new RoomLinkMadeJson(RoomLinkJson.Of(link), null));
    }

    static async Task<Answer> Own(Guid contact, Form form, HttpContext http, Db db, Member by, ZvenoSettings settings, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var person = await db.Contacts.For(by).Include(x => x.Client).OneVisible(contact);
        return await Make(new RoomLink(form.Id ?? Ids.New(at), person, EndOf(form, by), by, at), person.Name, form, http, db, by, settings, at);
    }

    static async Task<Answer> Shared(Guid client, Form form, HttpContext http, Db db, Member by, ZvenoSettings settings, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var company = await db.Clients.For(by).OneVisible(client);
        return await Make(new RoomLink(form.Id ?? Ids.New(at), company, EndOf(form, by), by, at), company.Name, form, http, db, by, settings, at);
    }

    static async Task<Answer> Make(RoomLink link, string whose, Form form, HttpContext http, Db db, Member by, ZvenoSettings settings, DateTimeOffset at)
    {
        if (!string.IsNullOrWhiteSpace(form.Pin)) link.SetPin(form.Pin, by, at);
        link.HideMoney(form.HidesMoney, by, at);
        db.Add(link);
        var address = AddressOf(db, link, http, settings);
        await db.Save();
        return (await ShowContacts.Again(db, link.ClientId, by, new LinkMadeModel(whose, address, link.ExpiresAt)))
            .OrJson(() => new RoomLinkMadeJson(RoomLinkJson.Of(link), address)).Created($"/api/v1/room-links/{link.Id}");
    }

    /// <summary>Issues the link's key; its address is told once.</summary>
    internal static string AddressOf(Db db, RoomLink link, HttpContext http, ZvenoSettings settings) =>
        Links.To(http, settings, "/r/" + db.Issue(KeyKind.Room, link.Id, link.ContactId ?? Guid.Empty, link.ExpiresAt));

    static DateTimeOffset? EndOf(Form form, Member by)
    {
        if (form.ExpiresOn is not { } last) return form.ExpiresAt?.ToUniversalTime();
        if (last.Year is < 2000 or > 2100) throw Refusals.ExpiresInPast();
        var midnight = last.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, TimeZoneInfo.FindSystemTimeZoneById(by.Zone).GetUtcOffset(midnight)).ToUniversalTime();
    }
}
