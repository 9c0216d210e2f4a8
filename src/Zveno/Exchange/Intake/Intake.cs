using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>One board on its way into one project: what every part of it needs to know, and the counts.</summary>
/// <param name="Import">The import that it is done for.</param>
/// <param name="By">Who imports.</param>
/// <param name="Text">The agency's language and zone: for dates, and for the few words that are written into cards.</param>
/// <param name="At">Now (UTC).</param>
sealed record Intake(Db Db, Import Import, TrelloBoard Board, Project Project, ImportOrder Order, IntakeRefs Refs, Member By, Text Text, DateTimeOffset At)
{
    /// <summary>The agency's services, types and people.</summary>
    public required IntakeSorts Sorts { get; init; }

    /// <summary>What came, by kind.</summary>
    public IntakeCounts Counts { get; init; } = new();

    /// <summary>A table, not a board: its stages and labels meet those of the same name, its cards go to the foot, and what it does not say it does not change.</summary>
    public bool IsTable => Import.Source == ImportSource.Table;

    /// <summary>Live topics to tell when all is written.</summary>
    public HashSet<string> Topics { get; } = [WorkTopics.Board(Project.Id), WorkTopics.Frame(Project.Id)];

    /// <summary>Ids of the cards of each list, from the top.</summary>
    public ILookup<string, string> CardIds { get; } = Board.Cards.ToLookup(x => x.ListId, x => x.Id, StringComparer.Ordinal);

    readonly Dictionary<string, string> _names = Board.Members.DistinctBy(x => x.Id).ToDictionary(x => x.Id, x => x.FullName.Length > 0 ? x.FullName : x.Username, StringComparer.Ordinal);

    /// <summary>Somebody's full name, else user name, else a word for nobody known.</summary>
    public string NameOf(string member) => _names.GetValueOrDefault(member) is { Length: > 0 } name ? name : Text.Trello.NamelessPerson;

    /// <summary>What is archived takes no changes: it is taken out for as long as they last.</summary>
    public static void Open(WorkTask task)
    {
        if (task.IsArchived) task.Arrive(task.Stage, task.Place, task.ClosedAt, null);
    }

    /// <summary>An instant of the file that can have been: from 1970 (Trello is younger, ids begin there) until now; null otherwise.</summary>
    public DateTimeOffset? Past(DateTimeOffset? given) => given is { } at && at >= DateTimeOffset.UnixEpoch ? at > At ? At : at.ToUniversalTime() : null;

    /// <summary>The date in the agency's zone; null, and counted, beyond any calendar.</summary>
    public DateOnly? DateOf(DateTimeOffset? given)
    {
        if (given is not { } at) return null;
        if (at.Year is > 1990 and < 2200 && DateOnly.FromDateTime(Text.Local(at).DateTime) is var day && PlannedDates.IsCounted(day)) return day;
        Counts.DatesDropped++;
        return null;
    }

    /// <summary>The text as our rows keep it: tidied, cut to <paramref name="most"/>, <paramref name="nameless"/> when nothing is left.</summary>
    public string Words(string given, int most, string nameless = "")
    {
        var text = Demand.OptionalText(given, int.MaxValue, "text") ?? nameless;
        if (text.Length <= most) return text;
        Counts.TextsCut++;
        return TrelloTidy.Cut(text, most).TrimEnd();
    }
}
