using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Knowledge;

public sealed partial class Article : IFound
{
    const int Shown = 120;

    /// <inheritdoc />
    public IReadOnlyCollection<string> FoundOn => [nameof(Question), nameof(Answer), nameof(IsDraft), nameof(ArchivedAt)];

    /// <summary>As long as it is in use; a draft is a proposal that nobody has looked at.</summary>
    public Found? Found() => IsInUse ? new Found(FoundKind.Article, Question, Topic.FirstWords(Answer.ReplaceLineEndings(" "), Shown), $"/knowledge/{Id}", FoundBy.Staff, null, MadeAt, Question, Answer) : null;
}
