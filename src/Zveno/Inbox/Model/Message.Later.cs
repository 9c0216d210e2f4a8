namespace Zveno.Inbox;

public sealed partial class Message
{
    /// <summary>Longest signs that are kept, in characters.</summary>
    public const int MostSigns = 60;

    /// <summary>When the client last said it otherwise (UTC); null while it is as first said.</summary>
    public DateTimeOffset? EditedAt { get; private set; }

    /// <summary>As first said; null while it still is. What was promised on it must stay readable.</summary>
    public string? FirstText { get; private set; }

    /// <summary>Signs that the client put on it, as «👍»; they answer nothing and stop no clock.</summary>
    public string? Signs { get; private set; }

    /// <summary>The message that this one answers, where the channel says so.</summary>
    public Guid? ReplyToId { get; private set; }

    /// <summary>The client says it otherwise. Moves no clock.</summary>
    internal void Edit(string text, DateTimeOffset at)
    {
        if (text.Length > MostText) text = Topic.FirstWords(text, MostText - 1);
        if (Text == text) return;
        (FirstText, Text, EditedAt) = (FirstText ?? Text, text, at);
    }

    /// <summary>More of it came: an album's caption after its first picture.</summary>
    internal void Goes(string on)
    {
        if (Text.Length + on.Length < MostText) Text = Text.StartsWith('[') && Text.EndsWith(']') ? on : $"{Text}\n{on}";
    }

    internal void Sign(string signs) => Signs = signs.Length == 0 ? null : signs.Length <= MostSigns ? signs : signs[..MostSigns];

    internal void Answers(Guid message) => ReplyToId = message;
}
