using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>An answer that is given again and again, with the question that it belongs to; internal, or public: then a client's room offers it too.</summary>
public sealed partial class Article : Owned
{
    /// <summary>Longest question and answer, in characters.</summary>
    public const int MostQuestion = 300, MostAnswer = 8_000;

    Article() { }

    /// <summary>Writes an article.</summary>
    /// <param name="isPublic">Whether clients may read it.</param>
    /// <param name="madeFrom">The message of ours that it was made from.</param>
    /// <param name="at">When (UTC).</param>
    /// <exception cref="Refused">Not by somebody who talks to clients, or a text is empty or too long.</exception>
    public Article(Guid id, string question, string answer, bool isPublic, Guid? madeFrom, Member by, DateTimeOffset at)
    {
        Demands(by);
        (Id, MadeFromId, MadeAt) = (id, madeFrom, at);
        Write(question, answer, isPublic, by.Id, at);
        Record(new ArticleWritten(Id, by.Id, at));
    }

    /// <summary>Proposes one: it waits to be looked at, and is suggested to nobody until then.</summary>
    internal static Article Propose(Guid id, string question, string answer, DateTimeOffset at)
    {
        var draft = new Article { Id = id, IsDraft = true, Question = question, Answer = answer, MadeAt = at, ChangedAt = at };
        draft.Record(new ArticleProposed(id, at));
        return draft;
    }

    public string Question { get; private set; } = "";

    /// <summary>Plain text; words in braces are filled in when it is used, see <see cref="Variables"/>.</summary>
    public string Answer { get; private set; } = "";

    /// <summary>Whether clients may read it.</summary>
    public bool IsPublic { get; private set; }

    /// <summary>Proposed by the product and not looked at yet.</summary>
    public bool IsDraft { get; private set; }

    /// <summary>The message of ours that it was made from.</summary>
    public Guid? MadeFromId { get; private set; }
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>When and by whom it was last written.</summary>
    public DateTimeOffset ChangedAt { get; private set; }
    public Guid? ChangedBy { get; private set; }

    /// <summary>When it was put away (UTC); null while it is used.</summary>
    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <summary>Greater than that of any article of the agency that was saved before: what is newer than an index knows (see <see cref="NumberArticles"/>).</summary>
    public long Version { get; internal set; }

    /// <summary>What it said at each writing.</summary>
    public List<ArticleRevision> Revisions { get; } = [];

    /// <summary>Whether it is suggested.</summary>
    public bool IsInUse => !IsDraft && ArchivedAt is null;

    /// <summary>Writes it anew; a draft becomes an article by that.</summary>
    /// <exception cref="Refused">Not by somebody who talks to clients, it is put away, or a text is empty or too long.</exception>
    public void Describe(string question, string answer, bool isPublic, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (ArchivedAt is not null) throw Refusals.IsPutAway();
        var was = (Question, Answer, IsPublic);
        Write(question, answer, isPublic, by.Id, at, was);
        Record(new ArticleDescribed(Id, by.Id, at));
    }

    /// <summary>Gives it back the words of an earlier writing.</summary>
    public void GoBackTo(ArticleRevision revision, Member by, DateTimeOffset at) => Describe(revision.Question, revision.Answer, revision.IsPublic, by, at);

    /// <summary>Puts it away: it is suggested no more; a draft is not proposed again.</summary>
    public void Archive(Member by, DateTimeOffset at)
    {
        Demands(by);
        ArchivedAt ??= at;
        Record(new ArticleArchived(Id, by.Id, at));
    }

    /// <summary>Takes it up again.</summary>
    public void Restore(Member by, DateTimeOffset at)
    {
        Demands(by);
        ArchivedAt = null;
        Record(new ArticleRestored(Id, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [KnowledgeTopics.Articles];

    void Write(string question, string answer, bool isPublic, Guid by, DateTimeOffset at, (string, string, bool)? was = null)
    {
        var now = (Question: Demand.Text(question, MostQuestion, "question"), Answer: Demand.Text(answer, MostAnswer, "answer"), IsPublic: isPublic);
        if (now == was && !IsDraft) return;
        (Question, Answer, IsPublic, IsDraft, ChangedAt, ChangedBy) = (now.Question, now.Answer, now.IsPublic, false, at, by);
        Revisions.Add(new ArticleRevision(Ids.New(at), this, by, at));
    }

    static void Demands(Member by)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
    }

    internal static void Map(Mapping map)
    {
        var article = map.Owned<Article>("Articles", x => x.IsPublic && !x.IsDraft && x.ArchivedAt == null);
        article.RefersTo<Article, Message>("MadeFromId").RefersTo<Article, Member>("ChangedBy");
        article.Property(x => x.Question).HasMaxLength(MostQuestion);
        article.Property(x => x.Answer).HasMaxLength(MostAnswer);
        article.HasIndex(x => new { x.AgencyId, x.Version });
        article.HasIndex(x => new { x.AgencyId, x.MadeFromId });
    }
}
