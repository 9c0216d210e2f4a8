namespace Zveno.Inbox;

/// <summary>The topics of a client's group and what each is here. Their names are the client's to read, in the language of the agency's country.</summary>
public static class TelegramTopics
{
    /// <summary>As they are set up, in order.</summary>
    public static readonly IReadOnlyList<(TopicKind Kind, string Name)> All =
        [(TopicKind.Question, "Основные вопросы"), (TopicKind.PostMeeting, "Постмиты"), (TopicKind.Papers, "Счета и акты"), (TopicKind.Urgent, "Срочно")];

    /// <summary>The kind of a topic by its name; a topic that somebody made there is about questions.</summary>
    public static TopicKind KindOf(string name) => All.FirstOrDefault(x => string.Equals(x.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)).Kind;

    /// <summary>The name of a kind's topic.</summary>
    public static string NameOf(TopicKind kind) => All.First(x => x.Kind == kind).Name;
}
