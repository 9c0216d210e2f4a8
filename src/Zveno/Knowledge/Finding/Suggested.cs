namespace Zveno.Knowledge;

/// <summary>An article that may answer a question.</summary>
/// <param name="Article">Its id.</param>
/// <param name="Score">The better, the more; to be compared within one question only.</param>
/// <param name="Nearness">How much of the question it is about, and it of the question: 1 is the same question, 0 has nothing in common.</param>
/// <param name="Why">The words that matched, those that say the most first.</param>
public sealed record Suggested(Guid Article, float Score, float Nearness, IReadOnlyList<Matched> Why);

/// <summary>A word of the question and the word of the article that it was matched to; the same but for a slip, an ending, a synonym.</summary>
public sealed record Matched(string Said, string Found);
