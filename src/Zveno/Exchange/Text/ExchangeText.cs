using Zveno.Platform;

namespace Zveno.Exchange;

/// <summary>Sentences about imports.</summary>
public abstract partial class ExchangeText : Texts
{
    public abstract string Imports { get; }
    public abstract string Bring { get; }
    public abstract string BringAnother { get; }
    public abstract string NoImports { get; }
    public abstract string NoImportsText { get; }
    public abstract string State(ImportState state);

    public abstract string NewTitle { get; }
    public abstract string NewLead { get; }
    public abstract string DropHere { get; }
    public abstract string WhereFrom { get; }
    public abstract string WhereFromSteps { get; }
    public abstract string Client { get; }
    public abstract string ClientHint { get; }
    public abstract string ChooseClient { get; }
    public abstract string OrNewClient { get; }
    public abstract string NewClient { get; }
    public abstract string Look { get; }

    /// <summary>The four steps in order: file, what comes, on its way, report.</summary>
    public abstract IReadOnlyList<string> Steps { get; }

    /// <param name="client">May be empty.</param>
    public abstract string BoardOf(string client);
    public abstract string WillCome { get; }
    public abstract string WillDiffer { get; }
    public abstract string Known(string project);
    public abstract string OpenBoard { get; }
    public abstract string ProjectHead { get; }
    public abstract string ProjectName { get; }
    public abstract string ProjectCode { get; }
    public abstract string ProjectCodeHint(string code);
    public abstract string Visible { get; }
    public abstract string VisibleHint { get; }
    public abstract string ListsHead { get; }
    public abstract string ListsHint { get; }
    public abstract string Archived { get; }
    public abstract string Cards(int n);
    public abstract string PeopleHead { get; }
    public abstract string PeopleHint { get; }
    public abstract string PeopleHintNoInvite { get; }
    public abstract string WhoIs(string name);
    public abstract string Nobody { get; }
    public abstract string Invite { get; }
    public abstract string InviteAddress { get; }
    public abstract string InviteAddressOf(string name);
    public abstract string Import { get; }
    public abstract string Update { get; }
    public abstract string NotNow { get; }

    public abstract string Bringing { get; }
    public abstract string Far(int done, int of);
    public abstract string MayLeave { get; }
    public abstract string LookAgain { get; }

    /// <param name="again">Time of the next try; null when it was given up.</param>
    public abstract string Failed(string? again);
    public abstract string LinksTitle { get; }
    public abstract string LinksLead { get; }
    public abstract string GoOn { get; }

    public abstract string Brought(string project);
    public abstract string Updated(string project);
    public abstract string WhatCame { get; }
    public abstract string What { get; }
    public abstract string New { get; }
    public abstract string Changed { get; }
    public abstract string Same { get; }
    public abstract string Kept { get; }
    public abstract string KeptMeans { get; }
    public abstract string Different { get; }
    public abstract string WhatLacked { get; }

    /// <summary>The plan in figures, with the nouns that go with them.</summary>
    public abstract IReadOnlyList<(string Number, string Name, bool Lacks)> TallyOf(TrelloPlan plan, Text text);

    /// <summary>The report's table, a row a kind.</summary>
    public abstract IReadOnlyList<(string Name, Tally Tally)> Tallies(ImportReport report);

    /// <summary>What came otherwise than it was, a sentence each; none that counts zero.</summary>
    public IReadOnlyList<string> Remarks(ImportReport report) => [.. AllRemarks(report).Where(x => x.Count > 0).Select(x => x.Sentence)];

    /// <summary>The sentences with what they count.</summary>
    protected abstract IEnumerable<(int Count, string Sentence)> AllRemarks(ImportReport report);

    /// <summary>Written into a note of a card: who else was on it.</summary>
    public abstract string PeopleThere(IReadOnlyList<string> names);
    public abstract string NobodyElse { get; }

    /// <summary>Written into a description: an attachment that is no link.</summary>
    public abstract string AttachmentAsText(string name, string address);
    public abstract string NamelessItem { get; }

    /// <summary>A line of a checklist with whose and until when it is.</summary>
    public abstract string ItemOf(string name, string? who, DateOnly? due);

    public abstract string OnlyWhoTalks { get; }
    public abstract string NoFile { get; }
    public abstract string NoClient { get; }
    public abstract string TwoClients { get; }
    public abstract string TooBig(int lists, int cards);
    public abstract string ImportIsDone { get; }
    public abstract string CodeTaken(string code);
    public abstract string UnknownPerson { get; }
    public abstract string NoEmail { get; }
}

/// <summary>Offers them as <c>text.Exchange</c>.</summary>
public static class ExchangeTexts
{
    extension(Text text)
    {
        /// <summary>The module's sentences.</summary>
        public ExchangeText Exchange => text.Of<ExchangeText>();
    }
}
