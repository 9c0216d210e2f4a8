using Microsoft.EntityFrameworkCore;
using Zveno.Knowledge;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>While a client types a question: the public articles that may answer it. What is found is read again by the guest's own eyes, so nothing else can be in it.</summary>
public static class ShowAnswers
{
    /// <summary>So many are shown, and only those that are so near.</summary>
    const int Most = 3;

    const float Near = 0.35f;

    /// <summary>So much of what was typed is read, in characters.</summary>
    internal const int MostTyped = 500;

    public static void Map(Routes routes) => routes.Room.Get("answers", Handle);

    static async Task<Answer> Handle(string? q, CurrentGuest current, KnowledgeBase known, CancellationToken stop)
    {
        var answers = await Of(q, current, known, stop);
        return Answer.Page<RoomAnswersView>(new RoomAnswersModel(answers, current.Guest.Base, current.Guest.Token)).OrJson(() => answers);
    }

    static async Task<IReadOnlyList<RoomAnswer>> Of(string? typed, CurrentGuest current, KnowledgeBase known, CancellationToken stop)
    {
        var question = (typed ?? "").Trim();
        if (question.Length < 3) return [];
        if (question.Length > MostTyped) question = question[..MostTyped];
        var found = (await known.Find(current.Guest.Viewer.AgencyId, Shelf.Public, question, Most * 2, stop)).Where(x => x.Nearness >= Near && x.Why.Count > 0).Select(x => x.Article).ToList();
        if (found.Count == 0) return [];
        var db = current.Db;
        var articles = await db.Articles.AsNoTracking().Where(x => found.Contains(x.Id)).Select(x => new { x.Id, x.Question, x.Answer }).ToDictionaryAsync(x => x.Id, stop);
        var variables = await Variables.OfGuest(db);
        return [.. found.Where(articles.ContainsKey).Select(x => (articles[x], Filled: variables.Fill(articles[x].Answer))).Where(x => x.Filled.Unfilled.Count == 0)      // half an answer is none
            .Select(x => new RoomAnswer(current.Guest.Ids.Of(x.Item1.Id), x.Item1.Question, x.Filled.Text)).Take(Most)];
    }
}

/// <summary>An article as a room shows it.</summary>
/// <param name="Id">The room's own.</param>
public sealed record RoomAnswer(string Id, string Question, string Answer);

/// <summary>What may be the answer.</summary>
/// <param name="Token">What the button must carry.</param>
public sealed record RoomAnswersModel(IReadOnlyList<RoomAnswer> Answers, string Base, string Token);
