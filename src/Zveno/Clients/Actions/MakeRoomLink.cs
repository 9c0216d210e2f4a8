using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>Makes a contact's own way into the room. The address is told once, in this answer; making the same again tells it no more.</summary>
public static class MakeRoomLink
{
    /// <param name="ExpiresAt">The instant (UTC) from which it opens nothing; never when null.</param>
    /// <param name="ExpiresOn">Or the last day on which it opens, by the maker's zone.</param>
    public record Form(DateTimeOffset? ExpiresAt = null, DateOnly? ExpiresOn = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<RoomLinkMadeJson>("contacts/{contact:guid}/room-links", Handle, async (id, http) =>
    {
        var link = await http.RequestServices.GetRequiredService<Db>().RoomLinks.OneVisible(id);
        return Answer.Done().OrJson(() => new RoomLinkMadeJson(RoomLinkJson.Of(link), null));
    });

    static async Task<Answer> Handle(Guid contact, Form form, HttpContext http, Db db, Member by, ZvenoSettings settings, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var person = await db.Contacts.For(by).Include(x => x.Client).OneVisible(contact);
        var link = new RoomLink(form.Id ?? Ids.New(at), person, EndOf(form, by), by, at);
        db.Add(link);
        var address = Links.To(http, settings, "/r/" + db.Issue(KeyKind.Room, link.Id, contact, link.ExpiresAt));
        await db.Save();
        return (await ShowContacts.Again(db, person.ClientId, by, new LinkMadeModel(person.Name, address, link.ExpiresAt)))
            .OrJson(() => new RoomLinkMadeJson(RoomLinkJson.Of(link), address)).Created($"/api/v1/room-links/{link.Id}");
    }

    static DateTimeOffset? EndOf(Form form, Member by)
    {
        if (form.ExpiresOn is not { } last) return form.ExpiresAt?.ToUniversalTime();
        if (last.Year is < 2000 or > 2100) throw Refusals.ExpiresInPast();
        var midnight = last.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, TimeZoneInfo.FindSystemTimeZoneById(by.Zone).GetUtcOffset(midnight)).ToUniversalTime();
    }
}
