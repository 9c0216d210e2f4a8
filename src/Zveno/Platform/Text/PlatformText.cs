namespace Zveno.Platform;

/// <summary>The platform's own sentences: what can go wrong anywhere, and the words on common buttons. Every «no» says what to do next.</summary>
public abstract class PlatformText : Texts
{
    /// <summary>Unknown and forbidden are answered alike where existence itself is a secret.</summary>
    public abstract string NotFound { get; }

    /// <summary>The person may see it but not do it.</summary>
    public abstract string Forbidden { get; }

    /// <param name="minutes">Whole minutes to wait, at least one.</param>
    public abstract string TooManyAttempts(int minutes);

    public abstract string SessionEnded { get; }

    /// <summary>The one sign of what a client's room shows.</summary>
    public abstract string ClientSees { get; }
    public abstract string ClientSeesHint { get; }

    /// <param name="name">The file as the person named it.</param>
    /// <param name="limit">The largest size, as <see cref="Text.FileSize"/> writes it.</param>
    public abstract string FileTooLarge(string name, string limit);

    public abstract string FileEmpty(string name);
    public abstract string FileKindNotAccepted(string name);

    /// <summary>The file is damaged or is not what its name says.</summary>
    public abstract string FileUnreadable(string name);

    /// <param name="limit">Characters allowed.</param>
    /// <param name="actual">Characters that came.</param>
    public abstract string TextTooLong(int limit, int actual);

    /// <summary>A required field is empty.</summary>
    public abstract string Required { get; }

    public abstract string BadDate { get; }
    public abstract string BadTime { get; }
    public abstract string BadNumber { get; }
    public abstract string BadMoney { get; }
    public abstract string BadEmail { get; }
    public abstract string BadAddress { get; }

    /// <summary>A field's value is none of those offered.</summary>
    public abstract string BadChoice { get; }

    /// <summary>Somebody saved the same thing between this person's reading and writing.</summary>
    public abstract string ChangedMeanwhile { get; }

    /// <summary>The same client-made id came with other content.</summary>
    public abstract string SentBefore { get; }

    public abstract string ForgedRequest { get; }

    /// <summary>The server cannot take more now; it will soon.</summary>
    public abstract string Busy { get; }

    public abstract string Offline { get; }

    /// <param name="trace">The number under which the failure is found in the log.</param>
    public abstract string ServerError(string trace);

    public abstract string Save { get; }
    public abstract string Saved { get; }
    public abstract string Cancel { get; }
    public abstract string Undo { get; }
    public abstract string Delete { get; }
    public abstract string Edit { get; }
    public abstract string Add { get; }
    public abstract string Create { get; }
    public abstract string Close { get; }
    public abstract string Back { get; }
    public abstract string Next { get; }
    public abstract string Send { get; }
    public abstract string Copy { get; }
    public abstract string Copied { get; }
    public abstract string Open { get; }
    public abstract string Download { get; }
    public abstract string Export { get; }
    public abstract string ExportXlsx { get; }
    public abstract string ExportCsv { get; }
    public abstract string Archive { get; }
    public abstract string Restore { get; }
    public abstract string Retry { get; }
    public abstract string Search { get; }
    public abstract string NothingFound { get; }
    public abstract string ShowMore { get; }
    public abstract string Loading { get; }
    public abstract string Yes { get; }
    public abstract string No { get; }
    public abstract string All { get; }
    public abstract string None { get; }
    public abstract string Today { get; }
    public abstract string Yesterday { get; }
    public abstract string Tomorrow { get; }
    public abstract string SignIn { get; }
    public abstract string SignOut { get; }
    public abstract string Settings { get; }
    public abstract string Home { get; }
    public abstract string TargetIs(string value);

    /// <summary>A chart in words.</summary>
    /// <param name="target">With its unit.</param>
    public abstract string ChartLabel(string name, string from, string first, string to, string last, string? target);
}
