using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

public sealed partial class Topic
{
    /// <summary>Tells the client something that answers no question of his: no clock stops for it.</summary>
    /// <param name="seen">Number of the last message that is answered all the same; what came after stays unanswered.</param>
    /// <exception cref="Refused">Not somebody who talks to clients, or the text is empty or too long.</exception>
    internal Message Tell(Guid id, int seen, string text, Member by, DateTimeOffset at)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        var message = Say(id, null, by.Id, by.Name, text, at);
        LastAnswerNumber = message.Number;
        ClosedAt = null;
        Record(new TopicAnswered(Id, message.Id, ClientId, seen, by.Id, at));
        return message;
    }

    /// <summary>Opens a talk that we begin.</summary>
    /// <param name="contact">Somebody of the client's whose talk it becomes.</param>
    internal static Topic Ours(Guid id, Client client, Guid? project, TopicKind kind, string title, Contact contact, DateTimeOffset at) => new(id, client, project, kind, TopicChannel.Room, title, title, contact, at);
}
