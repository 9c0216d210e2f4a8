using System.Runtime.InteropServices;

namespace Zveno.Knowledge;

/// <summary>
/// Finds the articles that answer a question: an inverted index in memory with BM25F over question and answer. Each word of the question may be met by itself,
/// by its kin, by what it was meant to be, or by a synonym, each for a part of its weight; the best are weighed again by how much of the article's own question was asked.
/// </summary>
/// <remarks>Not safe for several threads: <see cref="KnowledgeBase"/> lets one in at a time.</remarks>
public sealed partial class ArticleIndex
{
    /// <summary>Words of an article's question and answer that are read; what is beyond them is not found.</summary>
    const int MostQuestion = 60, MostAnswer = 250;

    readonly Vocabulary _words = new();
    readonly List<Term> _terms = [];
    readonly List<Doc?> _docs = [];

    /// <summary>How long question and answer of each are, side by side: what every posting asks.</summary>
    readonly List<(ushort Question, ushort Answer)> _lengths = [];
    readonly Dictionary<Guid, int> _places = [];
    long _questionWords, _answerWords;

    /// <summary>How many articles there are.</summary>
    public int Count => _places.Count;

    /// <summary>Whether so much of it was replaced that it should be made anew.</summary>
    public bool IsWorn => _docs.Count > 1_000 && _docs.Count > _places.Count * 2;

    /// <summary>Puts an article in; one that is there is replaced.</summary>
    public void Put(Guid id, string question, string answer)
    {
        Remove(id);
        var (asked, said) = (Numbers(question, MostQuestion), Numbers(answer, MostAnswer));
        var place = _docs.Count;
        var counts = new Dictionary<int, (int Question, int Answer)>();
        foreach (var word in asked) CollectionsMarshal.GetValueRefOrAddDefault(counts, word.Number, out _).Question++;
        foreach (var word in said) CollectionsMarshal.GetValueRefOrAddDefault(counts, word.Number, out _).Answer++;
        foreach (var (number, (inQuestion, inAnswer)) in counts)
        {
            var term = _terms[number];
            term.Alive++;
            term.Postings.Add(new Posting(place, (ushort)inQuestion, (ushort)inAnswer));
        }
        _docs.Add(new Doc(id, [.. asked.Select(x => x.Number)], [.. asked.Select(x => x.Weight)], [.. asked.Select(x => x.Said)], said.Count, [.. counts.Keys]));
        _lengths.Add(((ushort)asked.Count, (ushort)said.Count));
        _places.Add(id, place);
        (_questionWords, _answerWords) = (_questionWords + asked.Count, _answerWords + said.Count);
    }

    /// <summary>Takes an article out; nothing happens when it is not there.</summary>
    public void Remove(Guid id)
    {
        if (!_places.Remove(id, out var place)) return;
        var doc = _docs[place]!;
        foreach (var number in doc.Terms) _terms[number].Alive--;
        (_questionWords, _answerWords) = (_questionWords - doc.Question.Length, _answerWords - doc.AnswerLength);
        _docs[place] = null;
        _lengths[place] = Gone;
    }

    List<(int Number, float Weight, int Said)> Numbers(string text, int most)
    {
        var numbers = new List<(int, float, int)>();
        foreach (var word in QuestionWord.In(text, most))
        {
            var number = _words.NumberOf(word.Stem, word.Said);
            if (number == _terms.Count) _terms.Add(new Term());
            numbers.Add((number, word.Weight, Hash(word.Said)));
        }
        return numbers;
    }

    static readonly (ushort, ushort) Gone = (ushort.MaxValue, ushort.MaxValue);

    static int Hash(string word) => string.GetHashCode(word, StringComparison.Ordinal);

    readonly record struct Posting(int Doc, ushort Question, ushort Answer);

    sealed class Term
    {
        public List<Posting> Postings { get; } = [];

        /// <summary>In how many articles that are still there.</summary>
        public int Alive { get; set; }
    }

    /// <param name="Question">The words of the question in their order.</param>
    /// <param name="Weights">What each of them weighs.</param>
    /// <param name="Said">The same words as they were written, by their hashes.</param>
    /// <param name="Terms">All words, each once.</param>
    sealed record Doc(Guid Id, int[] Question, float[] Weights, int[] Said, int AnswerLength, int[] Terms);
}
