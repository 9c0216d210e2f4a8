using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>Sentences about notices.</summary>
public abstract class NoticesText : Texts
{
    public abstract string Title { get; }

    /// <param name="unseen">Things with something new.</param>
    public abstract string Bell(int unseen);
    public abstract string SeeAll { get; }
    public abstract string Choose { get; }
    public abstract string None { get; }
    public abstract string NoneText { get; }
    public abstract string New { get; }
    public abstract string Earlier { get; }
    public abstract string More(int lines);

    /// <summary>Who did it when nobody did.</summary>
    public abstract string Product { get; }

    /// <summary>Heads the morning's list.</summary>
    public abstract string DueTitle { get; }

    /// <summary>Heads what has no title of its own.</summary>
    public abstract string Untitled(NoticeKind kind);

    /// <summary>Why an alarm cannot be hidden.</summary>
    public abstract string AlarmsStay { get; }

    /// <summary>Notices in a row: a person is named once for all that follows.</summary>
    public IEnumerable<string> Row(IReadOnlyList<NoticeLine> lines) => lines.Select((line, i) => i > 0 && lines[i - 1].By == line.By ? Said(line) : Line(line));

    /// <summary>A notice in one line: who, what.</summary>
    public string Line(NoticeLine line) => line.By is { } by ? $"{by}: {Said(line)}" : char.ToUpperInvariant(Said(line)[0]) + Said(line)[1..];

    string Said(NoticeLine line) => line.Of.Kind switch
    {
        NoticeKind.Note or NoticeKind.TopicNote => Notes(line.Of.Count),
        NoticeKind.Moved => MovedTo(line.Place ?? ""),
        NoticeKind.Changed => Changed([.. line.Of.What.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Field)]),
        NoticeKind.Due => DueTasks(line.Of.Count),
        NoticeKind.PackageShare => PackageShare(line.Of.Count),
        NoticeKind.ShareOverLimit => ShareOverLimit(line.Of.Count),
        NoticeKind.PackageChoice => PackageChoice((Hours.PackageChoice)line.Of.Count),
        NoticeKind.MissingHours => MissingHours(TimeSpan.FromMinutes(line.Of.Count)),
        var kind => Happened(kind),
    };

    /// <summary>What happened, after a colon.</summary>
    protected abstract string Happened(NoticeKind kind);
    protected abstract string Notes(int notes);
    protected abstract string MovedTo(string stage);
    protected abstract string Changed(IReadOnlyList<string> fields);
    protected abstract string DueTasks(int tasks);
    protected abstract string ShareOverLimit(int percent);
    protected abstract string PackageShare(int percent);
    protected abstract string PackageChoice(Hours.PackageChoice choice);
    protected abstract string MissingHours(TimeSpan missing);

    /// <summary>The word for a field of a task.</summary>
    protected abstract string Field(string what);

    // Choosing
    public abstract string ChooseText { get; }
    public abstract string Of { get; }
    public abstract string OnScreen { get; }
    public abstract string ByMail { get; }
    public abstract string NoMail { get; }
    public abstract string QuietHint { get; }
    public abstract string ByTelegram { get; }
    public abstract string NoBot { get; }
    public abstract string LinkHint { get; }
    public abstract string Link { get; }
    public abstract string LinkAgain { get; }
    public abstract string LinkMade(string until);
    public abstract string LinkAddress { get; }
    public abstract string OpenTelegram { get; }
    public abstract string LinkedAs(string title);
    public abstract string Unlink { get; }

    /// <param name="since">When the bot was blocked there; null when it is the agency's bot that does not work.</param>
    public abstract string CutOff(string? since, bool hasMail);
    public abstract string Kind(NoticeKind kind);

    // The mail
    public abstract string MailSubject(int things, string first);

    /// <param name="settings">Address where the person chooses what to be told of.</param>
    public abstract string MailBody(string lines, string settings);
}

/// <summary>Offers them as <c>text.Notices</c>.</summary>
public static class NoticesTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The module's sentences.</summary>
        public NoticesText Notices => text.Of<NoticesText>();
    }
}
