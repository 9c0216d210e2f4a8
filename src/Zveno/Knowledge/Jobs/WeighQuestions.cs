using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>Looks at the questions that came of late: whether an article answers them, and whether some of those that none answers are alike.</summary>
public sealed record WeighQuestions : Job;

/// <summary>Three alike without an article propose one, once: a draft that was put away is remembered too.</summary>
public sealed class WeighQuestionsJob(Db db, KnowledgeBase known, TimeProvider clock) : IDo<WeighQuestions>
{
    /// <summary>So near an article answers a question; so near two questions are the same.</summary>
    const float Answers = 0.5f, Alike = 0.5f;

    /// <summary>So many alike propose a draft.</summary>
    const int Enough = 3;

    /// <summary>So many questions are looked at in one go, and so many of the earlier ones beside them, of so many days.</summary>
    const int Most = 200, MostEarlier = 500, Days = 90;

    /// <inheritdoc />
    public async Task Do(WeighQuestions job, CancellationToken stop)
    {
        var at = clock.GetUtcNow();
        var fresh = await db.AskedQuestions.Where(x => x.WeighedAt == null).OrderBy(x => x.AskedAt).ThenBy(x => x.Id).Take(Most + 1).ToListAsync(stop);
        if (fresh.Count > Most) await db.Later(new WeighQuestions(), at);
        var since = at.AddDays(-Days);
        var open = await db.AskedQuestions.Where(x => x.WeighedAt != null && x.DraftId == null && x.Nearness < Answers && x.ArticleId == null && x.AskedAt > since)
            .OrderByDescending(x => x.AskedAt).ThenByDescending(x => x.Id).Take(MostEarlier).ToListAsync(stop);
        var near = Index(open.Select(x => (x.Id, x.Text)));             // once for all: the turn to write is held meanwhile
        if (fresh.Count > Most) fresh.RemoveAt(Most);
        foreach (var (question, nearest) in fresh.Zip(await Nearest(Shelf.Staff, fresh, stop))) question.Weigh(nearest, at);
        var unanswered = fresh.FindAll(x => x.Nearness < Answers);
        foreach (var (question, nearest) in unanswered.Zip(await Nearest(Shelf.Proposed, unanswered, stop)))
            if (nearest < Alike) await Propose(question, open, near, at, stop);
    }

    /// <summary>How near the nearest article of a shelf is to each.</summary>
    async Task<IEnumerable<float>> Nearest(Shelf shelf, List<AskedQuestion> questions, CancellationToken stop) =>
        (await known.Find(db.AgencyOfViewer, shelf, [.. questions.Select(x => x.Text)], 1, stop)).Select(x => x is [var one, ..] ? one.Nearness : 0);

    async Task Propose(AskedQuestion question, List<AskedQuestion> open, ArticleIndex near, DateTimeOffset at, CancellationToken stop)
    {
        var proposed = db.ChangeTracker.Entries<Article>().Select(x => x.Entity).Where(x => x.IsDraft).ToList();             // in this commit
        if (proposed.Count > 0 && Like(question, Index(proposed.Select(x => (x.Id, x.Question)))).Count > 0) return;
        var alike = Like(question, near).Select(id => open.Single(x => x.Id == id)).Where(x => x.MessageId != question.MessageId).ToList();
        open.Add(question);
        near.Put(question.Id, question.Text, "");
        if (alike.Count + 1 < Enough) return;
        var answered = alike.Where(x => x.AnswerId is not null).OrderByDescending(x => x.AnsweredAt).FirstOrDefault();
        var answer = answered is null ? null : await db.Messages.Where(x => x.Id == answered.AnswerId).Select(x => x.Text).SingleAsync(stop);
        var draft = Article.Propose(Ids.New(at), Cut(question.Text, Article.MostQuestion), Cut(answer ?? "", Article.MostAnswer), at);
        db.Add(draft);
        foreach (var one in alike.Append(question))
        {
            one.LeadTo(draft);
            open.Remove(one);
            near.Remove(one.Id);
        }
    }

    static List<Guid> Like(AskedQuestion question, ArticleIndex others) => [.. others.Find(question.Text, 20).Where(x => x.Nearness >= Alike).Select(x => x.Article)];

    static ArticleIndex Index(IEnumerable<(Guid Id, string Text)> texts)
    {
        var index = new ArticleIndex();
        foreach (var (id, text) in texts) index.Put(id, text, "");
        return index;
    }

    static string Cut(string text, int most) => text.Length <= most ? text : Topic.FirstWords(text.ReplaceLineEndings(" "), most);
}
