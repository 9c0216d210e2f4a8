using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Why somebody is away.</summary>
public enum AbsenceKind
{
    Vacation,
    Illness,
    /// <summary>A business trip, training: at work, but not at this work.</summary>
    Away,
    /// <summary>Anything else: a day off by agreement.</summary>
    Other,
}

/// <summary>Whole days on which a member does not work, in the member's own zone.</summary>
public sealed class MemberAbsence : Owned
{
    MemberAbsence() { }

    /// <param name="first">The first day away.</param>
    /// <param name="last">The last day away, itself part of it.</param>
    /// <exception cref="Refused">Not by the person or somebody who leads, ends before it begins, or is longer than two years.</exception>
    public MemberAbsence(Guid id, Member member, DateOnly first, DateOnly last, AbsenceKind kind, Member by, DateTimeOffset at)
    {
        Demands(member.Id, by);
        if (last < first || last > first.AddYears(2)) throw Refusals.AbsenceBackwards();
        (Id, MemberId, First, Last, Kind, MadeBy, MadeAt) = (id, member.Id, first, last, kind, by.Id, at);
        Record(new AbsenceNoted(Id, member.Id, first, last, by.Id, at));
    }

    public Guid MemberId { get; private set; }
    public DateOnly First { get; private set; }
    public DateOnly Last { get; private set; }
    public AbsenceKind Kind { get; private set; }

    /// <summary>Who stands in; null when nobody was named.</summary>
    public Guid? SubstituteId { get; private set; }
    public Guid MadeBy { get; private set; }

    /// <summary>When it was written down (UTC).</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>Says who stands in.</summary>
    /// <exception cref="Refused">It is the absent person, somebody who left, or not said by the person or somebody who leads.</exception>
    public void StandIn(Member substitute, Member by)
    {
        Demands(MemberId, by);
        if (substitute.Id == MemberId || !substitute.IsActive || substitute.IsOutside) throw Refusals.NobodyToStandIn();
        SubstituteId = substitute.Id;
    }

    /// <summary>Takes it out; the action removes the row with the same save.</summary>
    public void Remove(Member by, DateTimeOffset at)
    {
        Demands(MemberId, by);
        Record(new AbsenceRemoved(Id, MemberId, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => ["calendar", $"person:{MemberId}"];

    static void Demands(Guid member, Member by)
    {
        if (!by.Leads && by.Id != member) throw Refusals.OnlyWhoLeads();
    }

    internal static void Map(Mapping map)
    {
        var absence = map.Owned<MemberAbsence>("MemberAbsences");
        absence.RefersTo<MemberAbsence, Member>("MemberId").RefersTo<MemberAbsence, Member>("MadeBy").RefersTo<MemberAbsence, Member>("SubstituteId");
        absence.HasIndex("AgencyId", "MemberId", "First");
    }
}
