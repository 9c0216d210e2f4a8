using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

public sealed partial class Topic
{
    /// <summary>Takes in what a machine of a contact's says: an absence, a receipt. No clock runs for it, and what is owed stays owed.</summary>
    /// <exception cref="Refused">The text is empty or longer than 10,000 characters.</exception>
    internal Message HearMachine(Guid id, Contact contact, string text, DateTimeOffset at) => Say(id, contact.Id, null, contact.Name, text, at);

    /// <summary>Says something by itself, as the agency: neither an answer nor the last word; no clock stops.</summary>
    internal Message SayByItself(Guid id, string agency, string text, DateTimeOffset at)
    {
        var message = new Message(id, this, LastNumber + 1, null, null, agency, text, at);
        message.ByItself();
        Messages.Add(message);
        LastNumber = message.Number;
        return message;
    }
}
