using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>A contact was told this night when he will be answered; the key sees to it that he is told once.</summary>
public sealed class NightAnswer : Owned
{
    NightAnswer() { }

    internal NightAnswer(Guid id, Guid contact, DateTimeOffset opens, Message told) => (Id, ContactId, Opens, MessageId) = (id, contact, opens, told.Id);

    public Guid ContactId { get; private set; }

    /// <summary>The morning after it (UTC): which night it was.</summary>
    public DateTimeOffset Opens { get; private set; }
    public Guid MessageId { get; private set; }

    internal static void Map(Mapping map)
    {
        var night = map.Owned<NightAnswer>("NightAnswers");
        night.RefersTo<NightAnswer, Contact>("ContactId").RefersTo<NightAnswer, Message>("MessageId");
        night.HasIndex(x => new { x.AgencyId, x.ContactId, x.Opens }).IsUnique();
    }
}
