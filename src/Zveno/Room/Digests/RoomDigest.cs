using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>What a client was told of a week: once for each. Composed from what his room shows, and edited by who sent it.</summary>
public sealed class RoomDigest : Owned
{
    /// <summary>Longest text and longest words about hours, in characters.</summary>
    public const int MostText = 8_000, MostHours = 1_000;

    const int MostNames = 1_000;

    RoomDigest() { }

    /// <param name="week">Its Monday.</param>
    /// <param name="hours">What is said of hours; apart, for whoever does not see them. May be missing.</param>
    /// <exception cref="Refused">Empty or too long, the client is archived, or not by somebody who talks to clients.</exception>
    public RoomDigest(Guid id, Client client, DateOnly week, string? text, string? hours, Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw new Refused(say => say.Room.DigestNotYours, StatusCodes.Status403Forbidden);
        if (!client.IsActive) throw new Refused(say => say.Room.DigestOfArchived);
        (Id, ClientId, Week, MadeBy, SentAt) = (id, client.Id, week, by.Id, at);
        (Text, Hours) = (Demand.Text(text, MostText, "text"), Demand.OptionalText(hours, MostHours, "hours"));
        Record(new RoomDigestSent(Id, ClientId, by.Id, at));
    }

    public Guid ClientId { get; private set; }

    /// <summary>The Monday of the week that it tells of.</summary>
    public DateOnly Week { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>What it says of hours: shown where a link shows hours.</summary>
    public string? Hours { get; private set; }
    public Guid MadeBy { get; private set; }
    public DateTimeOffset SentAt { get; private set; }

    /// <summary>Whom it was sent to, by name; empty when it stands in the room alone.</summary>
    public string Names { get; private set; } = "";

    /// <summary>How many mails and how many words in messengers.</summary>
    public int Mailed { get; private set; }
    public int Told { get; private set; }

    internal void Goes(IReadOnlyCollection<string> names, int mailed, int told)
    {
        var all = string.Join(", ", names);
        (Names, Mailed, Told) = (all.Length <= MostNames ? all : all[..(MostNames - 1)] + "…", mailed, told);
    }

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly WeekOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [ClientTopics.Client(ClientId), ClientTopics.Room(ClientId)];

    internal static void Map(Mapping map)
    {
        var digest = map.Owned<RoomDigest>("RoomDigests", x => x.ClientId == map.Db.GuestClient);
        digest.RefersTo<RoomDigest, Client>("ClientId").RefersTo<RoomDigest, Member>("MadeBy");
        digest.Property(x => x.Text).HasMaxLength(MostText);
        digest.Property(x => x.Hours).HasMaxLength(MostHours);
        digest.Property(x => x.Names).HasMaxLength(MostNames);
        digest.HasIndex(x => new { x.AgencyId, x.ClientId, x.Week }).IsUnique();
    }
}

/// <summary>A client's digest of a week went out.</summary>
public sealed record RoomDigestSent(Guid Digest, Guid Client, Guid? By, DateTimeOffset At) : Activity(Digest, By, At);
