using System.Globalization;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Which tasks by how far they are.</summary>
public enum TaskState
{
    /// <summary>On a board and not done.</summary>
    Open,
    /// <summary>On a board and done.</summary>
    Closed,
    /// <summary>On a board.</summary>
    All,
    /// <summary>Taken off their boards.</summary>
    Archived,
    /// <summary>In their projects' backlogs: known, not taken into work.</summary>
    Backlog,
}

/// <summary>What a stage means for the tasks in it.</summary>
public enum StageMeaning
{
    /// <summary>The team works.</summary>
    Work,
    /// <summary>The client is waited for.</summary>
    Waiting,
    /// <summary>It is done.</summary>
    Done,
}

/// <summary>Due dates by their place relative to today.</summary>
public enum DueWhen
{
    /// <summary>Passed, and the task is not done.</summary>
    Overdue,
    Today,
    /// <summary>From Monday to Sunday of this week.</summary>
    Week,
    /// <summary>No due date.</summary>
    None,
}

/// <summary>Which tasks: one filter for every view and the API, read from <see cref="TaskWords"/>. What is null or empty does not narrow.</summary>
public sealed record TaskFilter
{
    /// <summary>Longest text that is looked for, in characters.</summary>
    public const int MostText = 200;

    public IReadOnlyList<Guid> Clients { get; private init; } = [];
    public IReadOnlyList<ProjectName> Projects { get; private init; } = [];

    /// <summary>Members by id, besides <see cref="Mine"/> and <see cref="Nobodys"/>.</summary>
    public IReadOnlyList<Guid> People { get; private init; } = [];

    /// <summary>The reader's own: whoever opens the address.</summary>
    public bool Mine { get; private init; }
    public bool Nobodys { get; private init; }
    public StageMeaning? Meaning { get; private init; }
    public Guid? StageId { get; private init; }
    public string? StageName { get; private init; }
    public Guid? LabelId { get; private init; }
    public string? LabelName { get; private init; }
    public IReadOnlyList<Priority> Priorities { get; private init; } = [];
    public bool? Starred { get; private init; }

    /// <summary>Asks to be split or updated.</summary>
    public StillWhy? Still { get; private init; }
    public DueWhen? Due { get; private init; }
    public DateOnly? From { get; private init; }
    public DateOnly? To { get; private init; }
    public bool? Visible { get; private init; }
    public IReadOnlyList<Guid> Services { get; private init; } = [];

    /// <summary>Those without a service, besides <see cref="Services"/>.</summary>
    public bool NoService { get; private init; }
    public IReadOnlyList<Guid> Types { get; private init; } = [];

    /// <summary>Those without a type, besides <see cref="Types"/>.</summary>
    public bool NoType { get; private init; }
    public string? Text { get; private init; }
    public TaskState? State { get; init; }

    /// <summary>Words that could not be read and narrow nothing: <c>due=вчера</c>.</summary>
    public IReadOnlyList<string> Ignored { get; private init; } = [];

    /// <summary>Whether it narrows anything besides the state.</summary>
    public bool IsNarrow => Words.Any(x => x.Name != "state");

    /// <summary>Reads the words; never fails.</summary>
    public static TaskFilter Of(TaskWords words)
    {
        var reading = new WordReading();
        var people = reading.Many("person", words.Person, x => x is "me" or "nobody" ? x : Guid.TryParse(x, out var id) ? id.ToString() : null);
        var (due, from, to) = reading.One("due", words.Due, Days) ?? default;
        var stage = Short(words.Stage);
        var meaning = reading.Word<StageMeaning>(stage);
        var stageId = Guid.TryParse(stage, out var id) ? id : (Guid?)null;
        var label = Short(words.Label);
        var services = reading.Many("service", words.Service, Line);
        var types = reading.Many("type", words.Type, Line);
        return new TaskFilter
        {
            Clients = reading.Many("client", words.Client, x => Guid.TryParse(x, out var id) ? id : (Guid?)null),
            Projects = reading.Many("project", words.Project, x => Guid.TryParse(x, out var id) ? new ProjectName(id) : ProjectCode.IsCode(x.ToUpperInvariant()) ? new ProjectName(default, x.ToUpperInvariant()) : (ProjectName?)null),
            People = [.. people.Where(x => x.Length > 6).Select(Guid.Parse)],
            Mine = people.Contains("me"),
            Nobodys = people.Contains("nobody"),
            Meaning = meaning,
            StageId = stageId,
            StageName = meaning is null && stageId is null ? stage : null,
            LabelId = Guid.TryParse(label, out var mark) ? mark : null,
            LabelName = Guid.TryParse(label, out _) ? null : label,
            Priorities = reading.Many("priority", words.Priority, x => reading.Word<Priority>(x)),
            Starred = reading.One("starred", words.Starred, YesNo),
            Still = reading.One("still", words.Still, x => reading.Word<StillWhy>(x)),
            Due = due,
            From = reading.One("from", words.From, Day) ?? from,
            To = reading.One("to", words.To, Day) ?? to,
            Visible = reading.One("visible", words.Visible, YesNo),
            Text = Short(words.Q),
            State = reading.One("state", words.State, x => reading.Word<TaskState>(x)),
            Services = Lines(services),
            NoService = services.Contains("none"),
            Types = Lines(types),
            NoType = types.Contains("none"),
            Ignored = reading.Ignored,
        };
    }

    /// <summary>The words again, in one order and with nothing that does not narrow.</summary>
    public IEnumerable<(string Name, string Value)> Words
    {
        get
        {
            foreach (var x in Clients) yield return ("client", x.ToString());
            foreach (var x in Projects) yield return ("project", x.ToString());
            if (Mine) yield return ("person", "me");
            if (Nobodys) yield return ("person", "nobody");
            foreach (var x in People) yield return ("person", x.ToString());
            if ((Meaning is { } meaning ? Word(meaning) : StageId?.ToString() ?? StageName) is { } stage) yield return ("stage", stage);
            if ((LabelId?.ToString() ?? LabelName) is { } label) yield return ("label", label);
            foreach (var x in Priorities) yield return ("priority", Word(x));
            if (Still is { } still) yield return ("still", Word(still));
            if (Starred is { } starred) yield return ("starred", starred ? "yes" : "no");
            if (Due is { } due) yield return ("due", Word(due));
            if (From is { } from) yield return ("from", Iso(from));
            if (To is { } to) yield return ("to", Iso(to));
            if (Visible is { } visible) yield return ("visible", visible ? "yes" : "no");
            if (NoService) yield return ("service", "none");
            foreach (var x in Services) yield return ("service", x.ToString());
            if (NoType) yield return ("type", "none");
            foreach (var x in Types) yield return ("type", x.ToString());
            if (Text is { } text) yield return ("q", text);
            if (State is { } state) yield return ("state", Word(state));
        }
    }

    /// <summary>The query of an address that shows the same: <c>?person=me&amp;due=week</c>, or nothing.</summary>
    /// <param name="more">Words besides; a null value leaves its word out.</param>
    public string Query(params IEnumerable<(string Name, string? Value)> more)
    {
        var all = Words.Select(x => (x.Name, (string?)x.Value)).Concat(more).Where(x => x.Item2 is { Length: > 0 }).Select(x => $"{x.Item1}={Uri.EscapeDataString(x.Item2!)}").ToList();
        return all.Count == 0 ? "" : "?" + string.Join('&', all);
    }

    /// <summary>The same without limits of the due date.</summary>
    public TaskFilter OfAnyDate() => this with { Due = null, From = null, To = null };

    /// <summary>The same for these due dates, both included.</summary>
    public TaskFilter Within(DateOnly from, DateOnly to) => this with { Due = null, From = from, To = to };

    /// <summary>A word of an enum as addresses write it.</summary>
    public static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>A date as addresses write it.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string? Line(string word) => word == "none" ? word : Guid.TryParse(word, out var id) ? id.ToString() : null;

    static IReadOnlyList<Guid> Lines(IEnumerable<string> words) => [.. words.Where(x => x != "none").Select(Guid.Parse)];

    // PostgreSQL keeps no NUL in a text, so nothing can be called so.
    static string? Short(string? text) => text?.Replace("\0", "", StringComparison.Ordinal).Trim() is { Length: > 0 } some ? some[..Math.Min(some.Length, MostText)] : null;

    static bool? YesNo(string word) => word switch { "yes" or "true" or "1" => true, "no" or "false" or "0" => false, _ => null };

    // Years that neither engine nor a calendar of a screen can hold are no dates.
    static DateOnly? Day(string word) => DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2100 ? day : null;

    static (DueWhen? When, DateOnly? From, DateOnly? To)? Days(string word)
    {
        if (WordReading.Read<DueWhen>(word) is { } when) return (when, null, null);
        if (Day(word) is { } day) return (null, day, day);
        var ends = word.Split("..");
        if (ends.Length != 2 || ends.All(x => x.Length == 0)) return null;
        var (from, to) = (Day(ends[0]), Day(ends[1]));
        return (ends[0].Length > 0 && from is null) || (ends[1].Length > 0 && to is null) ? null : (null, from, to);
    }
}
