namespace Zveno.Knowledge;

/// <summary>An article as the API tells it. Instants are UTC.</summary>
/// <param name="IsDraft">Proposed by the product; writing it makes it an article.</param>
public sealed record ArticleJson(Guid Id, string Question, string Answer, bool IsPublic, bool IsDraft, Guid? MadeFromId, DateTimeOffset MadeAt, DateTimeOffset ChangedAt, Guid? ChangedBy, DateTimeOffset? ArchivedAt)
{
    /// <summary>From the article.</summary>
    public static ArticleJson Of(Article x) => new(x.Id, x.Question, x.Answer, x.IsPublic, x.IsDraft, x.MadeFromId, x.MadeAt, x.ChangedAt, x.ChangedBy, x.ArchivedAt);
}

/// <summary>What an article said at one writing.</summary>
public sealed record ArticleRevisionJson(Guid Id, string Question, string Answer, bool IsPublic, Guid By, DateTimeOffset At)
{
    /// <summary>From the revision.</summary>
    public static ArticleRevisionJson Of(ArticleRevision x) => new(x.Id, x.Question, x.Answer, x.IsPublic, x.By, x.At);
}

/// <summary>A suggestion on a topic.</summary>
/// <param name="Nearness">From 0 to 1: how much of the question the article is about.</param>
/// <param name="Why">The words that matched.</param>
public sealed record SuggestionJson(Guid Article, string Question, string Answer, bool IsPublic, float Nearness, IReadOnlyList<Matched> Why);

/// <summary>A question and what answered it.</summary>
/// <param name="ArticleId">The article that it was answered from; null when it was answered by hand.</param>
/// <param name="ContactId">The contact who found the answer in the room himself.</param>
public sealed record AskedQuestionJson(Guid Id, Guid ClientId, Guid? TopicId, Guid? MessageId, string Text, DateTimeOffset AskedAt, DateTimeOffset? AnsweredAt, Guid? AnswerId, Guid? ArticleId, Guid? ContactId)
{
    /// <summary>From the question.</summary>
    public static AskedQuestionJson Of(AskedQuestion x) => new(x.Id, x.ClientId, x.TopicId, x.MessageId, x.Text, x.AskedAt, x.AnsweredAt, x.AnswerId, x.ArticleId, x.ContactId);
}

/// <summary>How many of the questions that were answered in a time were answered from the base.</summary>
/// <param name="Share">From 0 to 1; null when nothing was answered.</param>
/// <param name="Aim">What it should be.</param>
public sealed record BaseShareJson(DateOnly From, DateOnly To, int Answered, int FromBase, int ByClients, double? Share, double Aim);
