using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>One dispatcher hands the shift to another: so many changes wait, so many of them since yesterday.</summary>
public sealed class ShiftHandOver : Owned
{
    /// <summary>Longest words, in characters.</summary>
    public const int MostWords = 1000;

    ShiftHandOver() { }

    /// <param name="open">Changes that wait.</param>
    /// <param name="late">Of them, answers past their promise.</param>
    /// <exception cref="Refused">To oneself, to somebody who does not sort changes, or not by one who does.</exception>
    internal ShiftHandOver(Guid id, Member to, int open, int late, string? words, Member by, DateTimeOffset at)
    {
        if (!by.SortsChanges) throw Refusals.OnlyWhoTalks();
        if (to.Id == by.Id || !to.SortsChanges) throw Refusals.HandShiftToWhom();
        (Id, FromId, ToId, HandedAt, Open, Late, Words) = (id, by.Id, to.Id, at, open, late, Demand.OptionalText(words, MostWords, "words"));
        Record(new ShiftHanded(Id, to.Id, open, by.Id, at));
    }

    public Guid FromId { get; private set; }
    public Guid ToId { get; private set; }
    public DateTimeOffset HandedAt { get; private set; }

    /// <summary>Changes that waited then.</summary>
    public int Open { get; private set; }

    /// <summary>Of them, answers past their promise.</summary>
    public int Late { get; private set; }
    public string? Words { get; private set; }
    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>The other one takes the shift.</summary>
    /// <exception cref="NotHere">It was handed to somebody else.</exception>
    public void Accept(Member by, DateTimeOffset at)
    {
        if (by.Id != ToId) throw new NotHere();
        if (AcceptedAt is not null) return;
        AcceptedAt = at;
        Record(new ShiftAccepted(Id, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [RecordTopics.Changes];

    internal static void Map(Mapping map)
    {
        var shift = map.Owned<ShiftHandOver>("ShiftHandOvers");
        shift.RefersTo<ShiftHandOver, Member>("FromId").RefersTo<ShiftHandOver, Member>("ToId");
        shift.Property(x => x.Words).HasMaxLength(MostWords);
        shift.HasIndex(x => new { x.AgencyId, x.HandedAt });
    }
}
