namespace Zveno.Exchange;

/// <summary>How many things of a kind came, and how.</summary>
/// <param name="New">Were not here before.</param>
/// <param name="Changed">Were here and follow the file now.</param>
/// <param name="Same">Were here already as the file has them.</param>
/// <param name="Kept">Changed at the source, but people changed them here too: ours stayed.</param>
public sealed record Tally(int New, int Changed, int Same, int Kept)
{
    /// <summary>All of them.</summary>
    public int All => New + Changed + Same + Kept;
}

/// <summary>What came with an import and what could not.</summary>
/// <param name="IsUpdate">The board was here before.</param>
/// <param name="Orders">Lists whose order of cards changed at the source: followed, or kept as people put it here.</param>
/// <param name="CardsArchived">Cards that are in the archive, with the reason that they or their list were archived there.</param>
/// <param name="Unassigned">Cards whose people were not matched to anybody here.</param>
/// <param name="Shared">Cards with several people: the first is responsible, the others work on it too.</param>
/// <param name="StartsDropped">Start dates that were left out because they come after the due date.</param>
/// <param name="DatesDropped">Dates beyond any calendar, left out.</param>
/// <param name="TextsCut">Texts that grew too long with what was added to them, or were too long themselves.</param>
/// <param name="Gone">Names of cards that are here and no longer in the file (at most ten); they stay.</param>
/// <param name="Problems">What could not be read in the file.</param>
/// <param name="Milliseconds">How long it took.</param>
public sealed record ImportReport(
    bool IsUpdate, Tally Lists, Tally Cards, Tally Labels, Tally Checklists, Tally Items, Tally Comments, Tally Attachments, Tally Orders,
    int CardsArchived, int Unassigned, int Shared, int StartsDropped, int DatesDropped, int TextsCut,
    int GoneCount, IReadOnlyList<string> Gone, IReadOnlyList<InvitedPerson> Invited, IReadOnlyList<TrelloProblem> Problems, long Milliseconds);
