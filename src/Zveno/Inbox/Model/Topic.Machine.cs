using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

public sealed partial class Topic
{
    /// <summary>Takes in what a machine of a contact's says: an absence, a receipt. No clock runs for it, and what is owed stays owed.</summary>
    /// <exception cref="Refused">The text is empty or longer than 10,000 characters.</exception>
    internal Message HearMachine(Guid id, Contact contact, string text, DateTimeOffset at) => Say(id, contact.Id, null, contact.Name, text, at);
}
