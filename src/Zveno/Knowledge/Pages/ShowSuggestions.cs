using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>The three articles that answer best what the client asked last on a topic, with the words that matched.</summary>
public static class ShowSuggestions
{
    /// <summary>So many are suggested.</summary>
    public const int Most = 3;

    public static void Map(Routes routes)
    {
        routes.Desk.Get("topics/{topic:guid}/suggestions", async (Guid topic, Db db, Member by, KnowledgeBase known, CancellationToken stop) => Answer.Page<Suggestions>(await Of(db, by, topic, known, stop)));
        routes.Api.Get<Paged<SuggestionJson>>("topics/{topic:guid}/suggestions", Api);
    }

    static async Task<Answer> Api(Guid topic, Db db, Member by, KnowledgeBase known, CancellationToken stop)
    {
        var model = await Of(db, by, topic, known, stop);
        return Answer.Done().OrJson(() => Paging.Whole(model.Suggested.Select(x => new SuggestionJson(x.Article.Id, x.Article.Question, x.Article.Answer, x.Article.IsPublic, x.How.Nearness, x.How.Why))));
    }

    static async Task<SuggestionsModel> Of(Db db, Member by, Guid id, KnowledgeBase known, CancellationToken stop)
    {
        var topic = await db.TopicsFor(by).AsNoTracking().OneVisible(id, stop);
        var last = await db.Messages.AsNoTracking().Where(x => x.TopicId == id).OrderByDescending(x => x.Number).Take(10).ToListAsync(stop);
        var asked = last.Where(x => x.IsClients && x.Number > topic.LastAnswerNumber).OrderBy(x => x.Number).ToList();
        if (asked.Count == 0) asked = [.. last.Where(x => x.IsClients).Take(1)];
        var reply = last.Count > 0 && !last[0].IsClients ? last[0].Id : (Guid?)null;
        var made = reply is null ? null : await db.ArticlesFor(by).AsNoTracking().Where(x => x.MadeFromId == reply && x.ArchivedAt == null).Select(x => (Guid?)x.Id).FirstOrDefaultAsync(stop);
        var question = string.Join(' ', asked.Select(x => QuestionText.Of(x.Text, topic.Channel) ?? Topic.FirstWords(x.Text, AskedQuestion.MostText)));
        var found = question.Length == 0 ? [] : (await known.Find(db.AgencyOfViewer, Shelf.Staff, question, Most, stop)).Where(x => x.Why.Count > 0).ToList();
        var ids = found.ConvertAll(x => x.Article);
        var articles = await db.ArticlesFor(by).InUse().AsNoTracking().Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id, stop);
        return new SuggestionsModel(id, [.. found.Where(x => articles.ContainsKey(x.Article)).Select(x => (articles[x.Article], x))], by.CanAnswer, reply, made);
    }
}

/// <summary>What is suggested on a topic.</summary>
/// <param name="Reply">Our message that stands last there, of which an article may be made.</param>
/// <param name="Made">The article that was made of it.</param>
public sealed record SuggestionsModel(Guid Topic, IReadOnlyList<(Article Article, Suggested How)> Suggested, bool MayAnswer, Guid? Reply, Guid? Made);
