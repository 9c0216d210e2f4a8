using System.Globalization;
using Zveno.Platform;

namespace Zveno.Exchange;

/// <summary>In English.</summary>
public sealed class TrelloTextEn : TrelloText
{
    const string HowToExport = "In Trello open the board menu, choose “Print, export, and share” → “Export as JSON” and upload that file as it is.";

    public override string MadeList => "No list";
    public override string NamelessBoard => "Untitled board";
    public override string NamelessList => "Untitled list";
    public override string NamelessCard => "Untitled card";
    public override string NamelessChecklist => "Checklist";
    public override string NamelessPerson => "Unknown member";
    public override string NotCopied => "not copied, kept at Trello";

    protected override string Tick(bool on) => on ? "yes" : "no";
    protected override string Moment(DateTime local) => local.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    protected override string Empty => "The file is empty. Export the board or the table again.";
    protected override string TooLarge(long megabytes) =>
        $"The file is larger than {megabytes}\u00A0MB, which is too much to read at once. Delete old archived cards from the board in Trello and export it again.";

    protected override string WrongEncoding(long line, long column) =>
        $"The file is not in UTF-8 ({Place(line, column)}): it seems to have been opened and saved by another program. {HowToExport}";

    protected override string NotJson(long line, long column) => $"This is not JSON, or the file is damaged ({Place(line, column)}). {HowToExport}";
    protected override string CutShort => $"The file breaks off halfway: it seems the download did not finish. {HowToExport}";
    protected override string TooDeep(long levels) => $"The file is nested more than {levels} levels deep, which Trello boards never are. {HowToExport}";
    protected override string TooManyEntries(long entries) =>
        $"The file has more than {Plural.EnCount(entries, "entry", "entries")}, which is too much to read at once. Delete old archived cards from the board in Trello and export it again.";

    protected override string NotTrello => $"This is not an export of a Trello board. {HowToExport}";
    protected override string Reduced => $"The file has cards but neither their lists nor their order: the export was reduced. {HowToExport}";

    protected override string Sentence(TrelloProblemKind kind, int n) => kind switch
    {
        TrelloProblemKind.CommentsMissing => $"{Comments(n)} {Are(n)} not in the file: Trello exports only the latest 1,000 actions of a board.",
        TrelloProblemKind.UploadsNotCopied =>
            $"{Plural.EnCount(n, "file is", "files are")} kept at Trello and can be opened only when signed in there. Links are taken, the files themselves are not copied.",
        TrelloProblemKind.AddressesNotWeb => $"{Plural.EnCount(n, "attachment has", "attachments have")} no web address: kept as text, not as a link.",
        TrelloProblemKind.OpenCardsInArchivedLists => $"{Plural.EnCount(n, "open card is", "open cards are")} in archived lists. They are taken too.",
        TrelloProblemKind.UnknownList => $"{Plural.EnCount(n, "card has", "cards have")} no list in the file. They go to the list “{MadeList}”.",
        TrelloProblemKind.CommentsOfUnknownCards => $"{Comments(n)} {Are(n)} left out: their cards are not in the file.",
        TrelloProblemKind.ChecklistsOfUnknownCards => $"{Plural.EnCount(n, "checklist", "checklists")} {Are(n)} left out: their cards are not in the file.",
        TrelloProblemKind.UnknownLabels => $"{Plural.EnCount(n, "label", "labels")} on cards {Are(n)} left out: the file tells neither name nor colour.",
        TrelloProblemKind.MembersLeft => $"{Plural.EnCount(n, "person", "people")} no longer on the board {Are(n)} still named on cards or comments.",
        TrelloProblemKind.FieldsNotRead => $"{Plural.EnCount(n, "custom field value", "custom field values")} could not be read and {Are(n)} left out.",
        TrelloProblemKind.DuplicateId => $"{Plural.EnCount(n, "entry repeats", "entries repeat")} a Trello id. The first of each is taken.",
        TrelloProblemKind.IdMissing => $"{Plural.EnCount(n, "entry has", "entries have")} no Trello id. They are taken, but once changed at Trello another import adds them again.",
        TrelloProblemKind.NameMissing => $"{Plural.EnCount(n, "board, list, card or checklist has", "boards, lists, cards or checklists have")} no name.",
        TrelloProblemKind.TextCut => $"{Plural.EnCount(n, "text is", "texts are")} longer than can be kept. The end was cut off.",
        TrelloProblemKind.BadCharacters => $"{Plural.EnCount(n, "text has", "texts have")} damaged characters. They were removed or replaced by \uFFFD.",
        TrelloProblemKind.BadDate => $"{Plural.EnCount(n, "date", "dates")} could not be read and {Are(n)} left empty.",
        TrelloProblemKind.WrongType => $"{Plural.EnCount(n, "value is", "values are")} not of the kind that Trello writes and {Are(n)} left empty.",
        TrelloProblemKind.EntriesSkipped => $"{Plural.EnCount(n, "entry", "entries")} could not be read and {Are(n)} left out.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    protected override string WithExamples(string sentence, IReadOnlyList<string> examples) =>
        $"{sentence} {(examples.Count == 1 ? "Here" : "For example")}: {string.Join(", ", examples.Select(one => $"“{one}”"))}.";

    static string Place(long line, long column) => $"line\u00A0{line}, byte\u00A0{column}";
    static string Comments(int n) => Plural.EnCount(n, "comment", "comments");
    static string Are(int n) => Plural.En(n, "is", "are");
}
