using Zveno.Platform;

namespace Zveno.Knowledge;

public sealed record ArticleWritten(Guid Article, Guid? By, DateTimeOffset At) : Activity(Article, By, At);
public sealed record ArticleDescribed(Guid Article, Guid? By, DateTimeOffset At) : Activity(Article, By, At);
public sealed record ArticleArchived(Guid Article, Guid? By, DateTimeOffset At) : Activity(Article, By, At);
public sealed record ArticleRestored(Guid Article, Guid? By, DateTimeOffset At) : Activity(Article, By, At);

/// <summary>Several questions were alike and no article answers them: the product proposes one.</summary>
public sealed record ArticleProposed(Guid Article, DateTimeOffset At) : Activity(Article, null, At);

/// <summary>An article was put into an answer on a topic.</summary>
public sealed record ArticleUsed(Guid Article, Guid Topic, Guid? By, DateTimeOffset At) : Activity(Article, By, At);

/// <summary>A client found the answer in the room himself.</summary>
public sealed record AnswerFound(Guid Question, Guid Article, Guid Client, Guid? By, DateTimeOffset At) : Activity(Question, By, At);
