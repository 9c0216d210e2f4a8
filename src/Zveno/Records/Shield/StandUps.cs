using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>At which hours of the agency's day questions are handed to specialists; one row an agency, from its first change on.</summary>
public sealed class StandUps : Owned
{
    /// <summary>Eleven and four, unless said otherwise.</summary>
    public const string Usual = "11:00 16:00";

    StandUps() { }

    internal StandUps(Guid id) => Id = id;

    /// <summary>Times of day with spaces between, in the agency's zone, in their order.</summary>
    public string Hours { get; private set; } = Usual;

    /// <summary>The times of day.</summary>
    public IReadOnlyList<TimeOnly> Times => Parse(Hours);

    /// <summary>Sets the hours.</summary>
    /// <exception cref="Refused">Not one to six times of day, or not by somebody who leads.</exception>
    public void Set(string hours, Member by, DateTimeOffset at)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeads();
        Hours = string.Join(' ', Parse(hours).Select(x => x.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)));
        Record(new StandUpsSet(Id, Hours, by.Id, at));
    }

    /// <summary>Reads times of day: «11:00, 16:00».</summary>
    /// <exception cref="Refused">It cannot be read.</exception>
    internal static IReadOnlyList<TimeOnly> Parse(string hours)
    {
        var times = new SortedSet<TimeOnly>();
        foreach (var word in hours.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries))
            times.Add(TimeOnly.TryParseExact(word, ["H:mm", "HH:mm"], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var time) ? time : throw Refusals.BadStandUps());
        return times.Count is >= 1 and <= 6 ? [.. times] : throw Refusals.BadStandUps();
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [RecordTopics.Questions];

    internal static void Map(Mapping map) => map.Owned<StandUps>("StandUps").Property(x => x.Hours).HasMaxLength(60);
}
