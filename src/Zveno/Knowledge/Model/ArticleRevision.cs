using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>What an article said from one writing to the next.</summary>
public sealed class ArticleRevision : Owned
{
    ArticleRevision() { }

    internal ArticleRevision(Guid id, Article article, Guid by, DateTimeOffset at) =>
        (Id, ArticleId, Question, Answer, IsPublic, By, At) = (id, article.Id, article.Question, article.Answer, article.IsPublic, by, at);

    public Guid ArticleId { get; private set; }
    public Article Article { get; private set; } = null!;
    public string Question { get; private set; } = "";
    public string Answer { get; private set; } = "";
    public bool IsPublic { get; private set; }
    public Guid By { get; private set; }
    public DateTimeOffset At { get; private set; }

    internal static void Map(Mapping map)
    {
        var revision = map.Owned<ArticleRevision>("ArticleRevisions");
        revision.BelongsTo(x => x.Article, "ArticleId", x => x.Revisions).RefersTo<ArticleRevision, Member>("By");
        revision.Property(x => x.Question).HasMaxLength(Article.MostQuestion);
        revision.Property(x => x.Answer).HasMaxLength(Article.MostAnswer);
        revision.HasIndex(x => new { x.AgencyId, x.ArticleId, x.At });
    }
}
