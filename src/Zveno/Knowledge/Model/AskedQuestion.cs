using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>
/// A question of a client's, and what it was answered with: an entry behind the share that the base answers. Either a message, answered by us,
/// or words typed in the room whose answer the client found there himself.
/// </summary>
public sealed class AskedQuestion : Owned
{
    /// <summary>So much of what was asked is kept, in characters.</summary>
    public const int MostText = 500;

    AskedQuestion() { }

    /// <summary>A message asks.</summary>
    internal AskedQuestion(Guid id, Message message, string text, DateTimeOffset at) =>
        (Id, ClientId, TopicId, MessageId, Number, Text, AskedAt) = (id, message.ClientId, message.TopicId, message.Id, message.Number, text, at);

    /// <summary>The client asked in the room, read an article and said that it was the answer.</summary>
    internal AskedQuestion(Guid id, Guid client, Guid contact, string text, Article article, DateTimeOffset at)
    {
        (Id, ClientId, ContactId, Text, AskedAt, AnsweredAt, ArticleId, WeighedAt) = (id, client, contact, Demand.Text(text.Length > MostText ? text[..MostText] : text, MostText, "text"), at, at, article.Id, at);
        Record(new AnswerFound(id, article.Id, client, contact, at));
    }

    public Guid ClientId { get; private set; }
    public Guid? TopicId { get; private set; }
    public Guid? MessageId { get; private set; }

    /// <summary>Number of the message in its topic.</summary>
    public int? Number { get; private set; }

    /// <summary>The contact who found the answer himself.</summary>
    public Guid? ContactId { get; private set; }
    public string Text { get; private set; } = "";
    public DateTimeOffset AskedAt { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Our message that answered it.</summary>
    public Guid? AnswerId { get; private set; }

    /// <summary>The article that the answer was made from; null when it was written by hand.</summary>
    public Guid? ArticleId { get; private set; }
    public Article? Article { get; private set; }

    /// <summary>The draft that it led to, with others like it.</summary>
    public Guid? DraftId { get; private set; }

    /// <summary>When it was looked at whether an article answers it (UTC); null until then.</summary>
    public DateTimeOffset? WeighedAt { get; private set; }

    /// <summary>How near the nearest article was, from 0 to 1.</summary>
    public double Nearness { get; private set; }

    internal void Weigh(double nearness, DateTimeOffset at) => (Nearness, WeighedAt) = (nearness, at);

    internal void LeadTo(Article draft) => DraftId = draft.Id;

    internal void Answer(Guid answer, Guid? article, DateTimeOffset at) => (AnswerId, ArticleId, AnsweredAt) = (answer, article, at);

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [];

    internal static void Map(Mapping map)
    {
        var question = map.Owned<AskedQuestion>("AskedQuestions");
        question.BelongsTo(x => x.Article, "ArticleId").RefersTo<AskedQuestion, Client>("ClientId").RefersTo<AskedQuestion, Topic>("TopicId").RefersTo<AskedQuestion, Message>("MessageId");
        question.RefersTo<AskedQuestion, Contact>("ContactId").RefersTo<AskedQuestion, Message>("AnswerId").RefersTo<AskedQuestion, Article>("DraftId");
        question.Property(x => x.Text).HasMaxLength(MostText);
        question.HasIndex(x => new { x.AgencyId, x.AnsweredAt });
        question.HasIndex(x => new { x.AgencyId, x.WeighedAt });
        question.HasIndex(x => new { x.AgencyId, x.TopicId, x.AnsweredAt });
        question.HasIndex(x => new { x.AgencyId, x.AskedAt });
    }
}
