using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>What became of a colleague whom a contact named.</summary>
public enum ColleagueState
{
    /// <summary>The account manager has not decided.</summary>
    Waits,
    /// <summary>He is a contact and has a room link of his own.</summary>
    Confirmed,
    Refused,
}

/// <summary>Somebody whom a client's contact wants in the room. He gets in when somebody who talks to clients confirms: nobody lets others in by himself.</summary>
public sealed class Colleague : Owned
{
    /// <summary>So many of one contact's may wait at a time.</summary>
    public const int MostWaiting = 3;

    /// <summary>Longest reason and longest answer, in characters.</summary>
    public const int MostWords = 300;

    Colleague() { }

    /// <param name="by">The contact who names him.</param>
    /// <param name="waiting">Those that he named before and nobody decided on.</param>
    /// <param name="why">What for; may be missing.</param>
    /// <exception cref="Refused">Too many wait, the same one does, no name, or neither a good e-mail nor a phone.</exception>
    public Colleague(Guid id, Contact by, IReadOnlyCollection<Colleague> waiting, string? name, string? email, string? phone, string? why, DateTimeOffset at)
    {
        Name = Demand.Text(name, 120, "name");
        Email = string.IsNullOrWhiteSpace(email) ? null : Demand.Email(email, "email");
        Phone = Demand.OptionalText(phone, 40, "phone");
        Why = Demand.OptionalText(why, MostWords, "why");
        if (Email is null && Phone is null) throw Refusals.ColleagueHasNoAddress();
        if (waiting.Any(x => (Email is not null && x.Email == Email) || (Email is null && x.Phone == Phone))) throw Refusals.ColleagueIsNamed();
        if (waiting.Count >= MostWaiting) throw Refusals.TooManyColleagues(MostWaiting);
        (Id, ClientId, NamedById, AskedAt) = (id, by.ClientId, by.Id, at);
        Record(new ColleagueNamed(Id, ClientId, by.Id, at));
    }

    public Guid ClientId { get; private set; }

    /// <summary>The contact who named him; only he reads what became of it.</summary>
    public Guid NamedById { get; private set; }
    public Contact NamedBy { get; private set; } = null!;
    public string Name { get; private set; } = "";
    public string? Email { get; private set; }
    public string? Phone { get; private set; }
    public string? Why { get; private set; }
    public DateTimeOffset AskedAt { get; private set; }
    public ColleagueState State { get; private set; }

    /// <summary>When it was decided (UTC); null while it waits.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }
    public Guid? DecidedBy { get; private set; }

    /// <summary>What the one who named him is told with a refusal.</summary>
    public string? Answer { get; private set; }

    /// <summary>The contact whom he became.</summary>
    public Guid? BecameId { get; private set; }

    /// <summary>Lets him in: he becomes a contact. The action makes his room link with the same save.</summary>
    /// <param name="client">Whose he is; must be <see cref="ClientId"/>.</param>
    /// <exception cref="Refused">It was decided before, the client is archived, or not by somebody who talks to clients.</exception>
    public Contact Confirm(Guid contact, Client client, Member by, DateTimeOffset at)
    {
        if (!client.IsActive) throw Refusals.ClientArchived();
        Decide(ColleagueState.Confirmed, by, at);
        var became = new Contact(contact, client, Name, null, Email, Phone, false, by, at);
        BecameId = became.Id;
        return became;
    }

    /// <summary>Does not let him in.</summary>
    /// <param name="answer">Why not, in words for the client; may be missing.</param>
    /// <exception cref="Refused">It was decided before, the answer is too long, or not by somebody who talks to clients.</exception>
    public void Refuse(string? answer, Member by, DateTimeOffset at)
    {
        Answer = Demand.OptionalText(answer, MostWords, "answer");
        Decide(ColleagueState.Refused, by, at);
    }

    void Decide(ColleagueState state, Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        if (State is not ColleagueState.Waits) throw Refusals.ColleagueIsDecided();
        (State, DecidedAt, DecidedBy) = (state, at, by.Id);
        Record(new ColleagueDecided(Id, ClientId, state is ColleagueState.Confirmed, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [ClientTopics.Client(ClientId), ClientTopics.Room(ClientId)];

    internal static void Map(Mapping map)
    {
        var colleague = map.Owned<Colleague>("Colleagues", x => x.NamedById == map.Db.GuestContact);
        colleague.BelongsTo(x => x.NamedBy, "NamedById").RefersTo<Colleague, Client>("ClientId").RefersTo<Colleague, Member>("DecidedBy").RefersTo<Colleague, Contact>("BecameId");
        colleague.Property(x => x.Name).HasMaxLength(120);
        colleague.Property(x => x.Email).HasMaxLength(320);
        colleague.Property(x => x.Phone).HasMaxLength(40);
        colleague.Property(x => x.Why).HasMaxLength(MostWords);
        colleague.Property(x => x.Answer).HasMaxLength(MostWords);
        colleague.HasIndex(x => new { x.AgencyId, x.ClientId, x.State });
        colleague.HasIndex(x => new { x.AgencyId, x.NamedById, x.AskedAt });
    }
}

/// <summary>A contact named a colleague.</summary>
/// <param name="By">The contact.</param>
public sealed record ColleagueNamed(Guid Colleague, Guid Client, Guid? By, DateTimeOffset At) : Activity(Colleague, By, At);

/// <summary>He was let in, or not.</summary>
public sealed record ColleagueDecided(Guid Colleague, Guid Client, bool Confirmed, Guid? By, DateTimeOffset At) : Activity(Colleague, By, At);
