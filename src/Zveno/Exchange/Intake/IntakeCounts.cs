namespace Zveno.Exchange;

/// <summary>Counts while an import runs.</summary>
sealed class IntakeCounts
{
    readonly Dictionary<ImportedKind, Tally> _tallies = [];

    public Tally Orders { get; private set; } = new(0, 0, 0, 0);
    public int CardsArchived { get; set; }
    public int Unassigned { get; set; }
    public int Shared { get; set; }
    public int StartsDropped { get; set; }
    public int DatesDropped { get; set; }
    public int TextsCut { get; set; }

    public Tally this[ImportedKind kind] => _tallies.GetValueOrDefault(kind) ?? new(0, 0, 0, 0);

    public void New(ImportedKind kind) => _tallies[kind] = this[kind] with { New = this[kind].New + 1 };

    /// <summary>A thing that was here: kept if any field of it was, else changed if any was, else the same.</summary>
    public void Met(ImportedKind kind, params IReadOnlyList<Merge> fields) => _tallies[kind] = Met(this[kind], fields);

    public void MetOrder(Merge order) => Orders = Met(Orders, [order]);

    static Tally Met(Tally tally, IReadOnlyList<Merge> fields) =>
        fields.Contains(Merge.Keep) ? tally with { Kept = tally.Kept + 1 }
        : fields.Contains(Merge.Take) ? tally with { Changed = tally.Changed + 1 }
        : tally with { Same = tally.Same + 1 };
}
