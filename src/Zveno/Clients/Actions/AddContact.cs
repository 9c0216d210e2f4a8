using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>Adds a person at a client.</summary>
public static class AddContact
{
    public record Form(string Name, string? Position = null, string? Email = null, string? Phone = null, bool IsApprover = false) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<ContactJson>("clients/{client:guid}/contacts", Handle, async (id, http) =>
    {
        var by = http.RequestServices.GetRequiredService<Member>();
        var db = http.RequestServices.GetRequiredService<Db>();
        return await Told(await db.Contacts.For(by).OneVisible(id), db, by);
    });

    static async Task<Answer> Handle(Guid client, Form form, Db db, Member by, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var contact = new Contact(form.Id ?? Ids.New(at), await db.Clients.For(by).OneVisible(client), form.Name, form.Position, form.Email, form.Phone, form.IsApprover, by, at);
        db.Add(contact);
        await db.Save();
        return await Told(contact, db, by);
    }

    static async Task<Answer> Told(Contact contact, Db db, Member by) =>
        (await ShowContacts.Again(db, contact.ClientId, by)).OrJson(() => ContactJson.Of(contact, by)).Created($"/api/v1/contacts/{contact.Id}");
}
