using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>What a contact wants to be told outside of the room.</summary>
public enum RoomNotice
{
    /// <summary>By mail: what waits for him, and the week's digest.</summary>
    Mail,
    /// <summary>The same in his own chat with the agency's bot.</summary>
    Telegram,
    /// <summary>The week's digest only.</summary>
    Weekly,
    /// <summary>Nothing at all, the digest included.</summary>
    None,
}

/// <summary>A contact's own choice of notices; made when he first chooses. Who has chosen nothing is told nothing by itself.</summary>
public sealed class RoomNoticeChoice : Owned
{
    RoomNoticeChoice() { }

    public RoomNoticeChoice(Guid id, Contact contact) => (Id, ContactId, ClientId) = (id, contact.Id, contact.ClientId);

    public Guid ContactId { get; private set; }
    public Contact Contact { get; private set; } = null!;
    public Guid ClientId { get; private set; }
    public RoomNotice Choice { get; private set; }
    public DateTimeOffset ChosenAt { get; private set; }

    /// <summary>When what gathers will be told (UTC); null while nothing does.</summary>
    public DateTimeOffset? PlannedAt { get; private set; }

    /// <summary>What happened until then (UTC) was told, or looked at.</summary>
    public DateTimeOffset? ToldAt { get; private set; }

    /// <summary>Whether he is told what waits for him.</summary>
    public bool IsTold => Choice is RoomNotice.Mail or RoomNotice.Telegram;

    /// <summary>Chooses.</summary>
    /// <param name="hasMail">Whether he can be mailed.</param>
    /// <param name="hasChat">Whether he showed himself to the bot.</param>
    /// <exception cref="Refused">There is no such way to him; for the digest alone either will do.</exception>
    public void Choose(RoomNotice choice, bool hasMail, bool hasChat, DateTimeOffset at)
    {
        if (choice is RoomNotice.Mail && !hasMail) throw new Refused(text => text.Room.NoMailKnown) { Field = "choice" };
        if (choice is RoomNotice.Telegram && !hasChat) throw new Refused(text => text.Room.NoChatKnown) { Field = "choice" };
        if (choice is RoomNotice.Weekly && !hasMail && !hasChat) throw new Refused(text => text.Room.NoMailKnown) { Field = "choice" };
        (Choice, ChosenAt) = (choice, at);
        Record(new RoomNoticesChosen(Id, ContactId, choice, at));
    }

    internal void Plan(DateTimeOffset due) => PlannedAt = due;

    /// <summary>All until now is told; returns since when it is news: nothing from before he chose, was told, or last looked.</summary>
    /// <param name="seen">When his room was last open before him.</param>
    internal DateTimeOffset Tell(DateTimeOffset? seen, DateTimeOffset at)
    {
        var since = ((DateTimeOffset?[])[ChosenAt, ToldAt, seen]).Max() ?? ChosenAt;
        (PlannedAt, ToldAt) = (null, at);
        return since;
    }

    internal static void Map(Mapping map)
    {
        var choice = map.Owned<RoomNoticeChoice>("RoomNoticeChoices", x => x.ContactId == map.Db.GuestContact);
        choice.BelongsTo(x => x.Contact, "ContactId").RefersTo<RoomNoticeChoice, Client>("ClientId");
        choice.HasIndex(x => new { x.AgencyId, x.ContactId }).IsUnique();
        choice.HasIndex(x => new { x.AgencyId, x.ClientId });
    }
}

/// <summary>A contact chose what he is told.</summary>
public sealed record RoomNoticesChosen(Guid Choice, Guid Contact, RoomNotice What, DateTimeOffset At) : Activity(Choice, Contact, At);
