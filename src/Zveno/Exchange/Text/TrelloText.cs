using Zveno.Platform;

namespace Zveno.Exchange;

/// <summary>What is said about a Trello file: why it was refused, what came differently, and names for what has none.</summary>
public abstract class TrelloText : Texts
{
    /// <summary>The sentence for a refused file: what is wrong and what to do.</summary>
    public string Say(TrelloRefused refused) => refused.Why switch
    {
        TrelloRefusal.Empty => Empty,
        TrelloRefusal.TooLarge => TooLarge(Math.Max(1, refused.Limit / (1024 * 1024))),
        TrelloRefusal.WrongEncoding => WrongEncoding(refused.Line, refused.Column),
        TrelloRefusal.NotJson => NotJson(refused.Line, refused.Column),
        TrelloRefusal.CutShort => CutShort,
        TrelloRefusal.TooDeep => TooDeep(refused.Limit),
        TrelloRefusal.TooManyEntries => TooManyEntries(refused.Limit),
        TrelloRefusal.NotTrello => NotTrello,
        TrelloRefusal.Reduced => Reduced,
        _ => throw new ArgumentOutOfRangeException(nameof(refused), refused.Why, null),
    };

    /// <summary>The line of the report, with examples where there are any.</summary>
    public string Say(TrelloProblem problem) =>
        problem.Examples.Count == 0 ? Sentence(problem.Kind, problem.Count) : WithExamples(Sentence(problem.Kind, problem.Count), problem.Examples);

    /// <summary>A filled custom field as a line: «Дата старта: 07.01.2021, 13:00».</summary>
    /// <param name="field">The field.</param>
    /// <param name="zone">The agency's time zone: Trello keeps instants.</param>
    public string Line(TrelloField field, TimeZoneInfo zone) => (field with { Value = Value(field, zone) }).Line;

    /// <summary>The name of the list made for cards without one.</summary>
    public abstract string MadeList { get; }

    /// <summary>Stands for an empty name of a board.</summary>
    public abstract string NamelessBoard { get; }

    /// <summary>Stands for an empty name of a list.</summary>
    public abstract string NamelessList { get; }

    /// <summary>Stands for an empty name of a card.</summary>
    public abstract string NamelessCard { get; }

    /// <summary>Stands for an empty name of a checklist.</summary>
    public abstract string NamelessChecklist { get; }

    /// <summary>Stands for somebody whose name the file does not tell.</summary>
    public abstract string NamelessPerson { get; }

    /// <summary>Beside the link of an upload.</summary>
    public abstract string NotCopied { get; }

    /// <summary>A field's tick as a word.</summary>
    protected abstract string Tick(bool on);

    /// <summary>A local date and time.</summary>
    protected abstract string Moment(DateTime local);

    /// <summary>The file is empty.</summary>
    protected abstract string Empty { get; }

    /// <param name="megabytes">The limit.</param>
    protected abstract string TooLarge(long megabytes);

    /// <summary>Not UTF-8; the place is where it shows first.</summary>
    protected abstract string WrongEncoding(long line, long column);

    /// <summary>The place is where JSON breaks off.</summary>
    protected abstract string NotJson(long line, long column);

    /// <summary>The file ends too early.</summary>
    protected abstract string CutShort { get; }

    /// <param name="levels">The limit.</param>
    protected abstract string TooDeep(long levels);

    /// <param name="entries">The limit.</param>
    protected abstract string TooManyEntries(long entries);

    /// <summary>Sound JSON of something else.</summary>
    protected abstract string NotTrello { get; }

    /// <summary>Cards without lists and order.</summary>
    protected abstract string Reduced { get; }

    /// <summary>One sentence for each kind of problem; <paramref name="n"/> is at least 1.</summary>
    protected abstract string Sentence(TrelloProblemKind kind, int n);

    /// <summary>The sentence followed by a few names in quotes.</summary>
    protected abstract string WithExamples(string sentence, IReadOnlyList<string> examples);

    string Value(TrelloField field, TimeZoneInfo zone) => field.Kind switch
    {
        TrelloFieldKind.Checkbox => Tick(field.Value == "true"),
        TrelloFieldKind.Date => Moment(TimeZoneInfo.ConvertTime(field.At!.Value, zone).DateTime),
        _ => field.Value,
    };
}

/// <summary><c>text.Trello</c>: the sentences in the reader's language.</summary>
public static class TrelloTexts
{
    extension(Text text)
    {
        /// <summary>The sentences about Trello files.</summary>
        public TrelloText Trello => text.Of<TrelloText>();
    }
}
