using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>Changes what is known of a contact, all of it at once: what is left empty is taken out.</summary>
public static class DescribeContact
{
    public record Form(string Name, string? Position = null, string? Email = null, string? Phone = null, bool IsApprover = false) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<ContactJson>("contacts/{contact:guid}/describe", Handle);

    static async Task<Answer> Handle(Guid contact, Form form, Db db, Member by, TimeProvider clock)
    {
        var described = await db.Contacts.For(by).OneVisible(contact);
        described.Describe(form.Name, form.Position, form.Email, form.Phone, form.IsApprover, by, clock.GetUtcNow());
        await db.Save();
        return (await ShowContacts.Again(db, described.ClientId, by)).OrJson(() => ContactJson.Of(described, by));
    }
}
