using System.Buffers;
using System.Runtime.InteropServices;

namespace Zveno.Knowledge;

public sealed partial class ArticleIndex
{
    const float K1 = 1.2f, QuestionPart = 2.5f, QuestionB = 0.3f, AnswerB = 0.75f;

    /// <summary>What being asked whole, in the same order, and in the very same words adds to a score.</summary>
    const float WholePart = 0.8f, OrderPart = 0.02f, ExactPart = 0.5f;

    /// <summary>So many of the best are weighed again.</summary>
    const int MostWeighed = 40;

    /// <summary>A word that stands in more articles than this only adds to those that others have found; when so many postings were read, the words that say the least are left.</summary>
    const int Common = 4_000, MostRead = 60_000;

    /// <summary>The articles that answer a question, the best first, at most <paramref name="most"/>.</summary>
    public IReadOnlyList<Suggested> Find(string question, int most)
    {
        if (_places.Count == 0) return [];
        var said = Ask(question);
        var (exact, asked) = (said.Select(x => Hash(x.Word.Said)).ToHashSet(), said.Where(x => x.Word.Weight > 0).DistinctBy(x => x.Word.Stem).ToList());
        var scores = ArrayPool<float>.Shared.Rent(_docs.Count);
        var seen = ArrayPool<int>.Shared.Rent(_docs.Count);
        try
        {
            Array.Clear(scores, 0, _docs.Count);
            Array.Clear(seen, 0, _docs.Count);
            var touched = Score(asked, scores, seen);
            return [.. Best(touched, scores).Select(x => Weigh(x, scores[x], asked, exact)).OrderByDescending(x => x.Score).ThenBy(x => x.Article).Take(most)];
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
            ArrayPool<int>.Shared.Return(seen);
        }
    }

    List<int> Score(List<Asked> asked, float[] scores, int[] seen)
    {
        var touched = new List<int>();
        var (meanQuestion, meanAnswer) = (Math.Max(1f, (float)_questionWords / _places.Count), Math.Max(1f, (float)_answerWords / _places.Count));
        var (turn, read) = (0, 0);
        var lengths = CollectionsMarshal.AsSpan(_lengths);
        foreach (var word in asked.OrderByDescending(x => x.Weight))
        {
            turn++;
            foreach (var (number, part) in word.Met)
            {
                var term = _terms[number];
                if (read > MostRead) return touched;
                read += term.Postings.Count;
                var only = touched.Count >= MostWeighed && term.Alive > Common;
                var weight = word.Word.Weight * part * Math.Min(word.Idf, Idf(term.Alive));
                foreach (var posting in CollectionsMarshal.AsSpan(term.Postings))
                {
                    if (seen[posting.Doc] == turn || (only && scores[posting.Doc] == 0) || lengths[posting.Doc] is var (question, answer) && question == ushort.MaxValue) continue;
                    seen[posting.Doc] = turn;
                    var often = (QuestionPart * posting.Question / (1 - QuestionB + (QuestionB * question / meanQuestion)))
                        + (posting.Answer / (1 - AnswerB + (AnswerB * answer / meanAnswer)));
                    if (scores[posting.Doc] == 0) touched.Add(posting.Doc);
                    scores[posting.Doc] += weight * often / (K1 + often);
                }
            }
        }
        return touched;
    }

    static IEnumerable<int> Best(List<int> touched, float[] scores)
    {
        var best = new PriorityQueue<int, (float, int)>(MostWeighed + 1);
        foreach (var doc in touched)
        {
            best.Enqueue(doc, (scores[doc], -doc));
            if (best.Count > MostWeighed) best.Dequeue();
        }
        return best.UnorderedItems.Select(x => x.Element);
    }

    Suggested Weigh(int place, float score, List<Asked> asked, HashSet<int> exact)
    {
        var doc = _docs[place]!;
        var terms = doc.Terms.ToHashSet();
        var own = doc.Question.Select((number, i) => (Number: number, Weight: doc.Weights[i] * Idf(_terms[number].Alive))).DistinctBy(x => x.Number).ToDictionary(x => x.Number, x => x.Weight);
        var (all, met, metOwn) = (asked.Sum(x => x.Weight), 0f, 0f);
        var why = new List<(Matched Match, float Weight)>();
        var order = new List<int>();
        foreach (var word in asked)
        {
            var (number, part) = word.Met.FirstOrDefault(x => own.ContainsKey(x.Term));
            if (part > 0)
            {
                met += word.Weight * part;
                metOwn += own[number] * part;
                order.Add(number);
            }
            else if (word.Met.FirstOrDefault(x => terms.Contains(x.Term)) is { Part: > 0 } inAnswer)
            {
                (number, part) = inAnswer;
                met += word.Weight * part * 0.6f;
            }
            if (part > 0 && word.Word.Weight == 1) why.Add((new Matched(word.Word.Said, _words.SaidOf(number)), word.Weight * part));
        }
        var ofOwn = own.Values.Sum() is > 0 and var sum ? Math.Min(1, metOwn / sum) : 0;
        var ofAsked = all > 0 ? Math.Min(1, met / all) : 0;
        var nearness = ofAsked + ofOwn > 0 ? 2 * ofAsked * ofOwn / (ofAsked + ofOwn) : 0;
        return new Suggested(doc.Id, score * (1 + (WholePart * nearness) + (OrderPart * InOrder(doc.Question, order)) + (ExactPart * Exact(doc.Said, exact))), nearness, [.. why.OrderByDescending(x => x.Weight).Select(x => x.Match)]);
    }

    static float Exact(int[] said, HashSet<int> exact)
    {
        var own = said.ToHashSet();
        var common = own.Count(exact.Contains);
        return (float)common / Math.Max(1, own.Count + exact.Count - common);
    }

    // How many of the pairs of neighbours in the article's question were asked in that order.
    static float InOrder(int[] question, List<int> order)
    {
        if (question.Length < 2 || order.Count < 2) return 0;
        var pairs = order.Zip(order.Skip(1)).ToHashSet();
        return (float)question.Zip(question.Skip(1)).Count(pairs.Contains) / (question.Length - 1);
    }
}
