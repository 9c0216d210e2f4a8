using Zveno.Platform;

namespace Zveno.Knowledge;

public sealed partial class ArticleIndex
{
    /// <summary>So many of a word's kin are met, the nearest.</summary>
    const int MostKin = 12;

    const float KinPart = 0.75f, SynonymPart = 0.55f, UnknownPart = 0.5f;

    /// <summary>A word of a question with all that may meet it, the best first.</summary>
    /// <param name="Idf">What it says of the matter: rare words more.</param>
    sealed record Asked(QuestionWord Word, float Idf, IReadOnlyList<(int Term, float Part)> Met)
    {
        public float Weight => Word.Weight * Idf;
    }

    // All of it in the other layout, when only there it says something; else by chunks, for the keys may have been the wrong ones for a word or two.
    List<Asked> Ask(string question)
    {
        var chunks = question.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostQuestion).Select(x => (Words: Words(x), Other: OtherLayout(x))).ToList();
        var wrong = chunks.Sum(x => x.Other.Count(IsHeard)) > 2 * chunks.Sum(x => x.Words.Count(IsHeard));
        return [.. chunks.SelectMany(x => (wrong && x.Other.Count > 0) || (!x.Words.Any(IsKnown) && x.Other.Any(IsKnown)) ? x.Other : x.Words).Take(MostQuestion).Select(Ask)];
    }

    static List<QuestionWord> Words(string text) => [.. QuestionWord.In(text, MostQuestion)];

    // A sign at the end may be a letter of the other layout, or the sign that it is.
    List<QuestionWord> OtherLayout(string chunk)
    {
        var words = SearchGuess.OtherLayout(chunk) is { } whole ? Words(whole) : [];
        if (words.Any(IsKnown)) return words;
        var bare = chunk.TrimEnd('.', ',', ';', ':', '?', '!', '/', '&');
        return bare.Length > 0 && bare.Length < chunk.Length && SearchGuess.OtherLayout(bare) is { } other && Words(other) is var cut && cut.Any(IsHeard) ? cut : words;
    }

    bool IsHeard(QuestionWord word) => IsKnown(word) || _words.Kin(word.Stem).Any() || Synonyms.For(word.Stem).Count > 0;

    bool IsKnown(QuestionWord word) => word.Weight < 1 || (_words.Find(word.Stem) is { } number && _terms[number].Alive > 0);

    Asked Ask(QuestionWord word)
    {
        var met = new Dictionary<int, float>();
        if (_words.Find(word.Stem) is { } same && _terms[same].Alive > 0) met[same] = 1;
        if (word.Weight == 1)
        {
            foreach (var (number, nearness) in _words.Kin(word.Stem).Where(x => _terms[x.Number].Alive > 0).OrderByDescending(x => x.Nearness).Take(MostKin)) Meet(number, KinPart * nearness);
            foreach (var synonym in Synonyms.For(word.Stem)) if (_words.Find(synonym) is { } number) Meet(number, SynonymPart);
            if (met.Count == 0) foreach (var (number, nearness) in _words.Slips(word.Stem)) Slip(number, nearness);
        }
        var best = met.Count == 0 ? 0 : met.Max(x => x.Value);
        var idf = met.Count == 0 ? UnknownPart * Idf(0) : met.Where(x => x.Value >= best * 0.99f).Max(x => Idf(_terms[x.Key].Alive));
        return new Asked(word, idf, [.. met.Where(x => _terms[x.Key].Alive > 0).OrderByDescending(x => x.Value).ThenBy(x => x.Key).Select(x => (x.Key, x.Value))]);

        void Meet(int number, float part)
        {
            if (_terms[number].Alive > 0 && part > met.GetValueOrDefault(number)) met[number] = part;
        }

        // What a slip was meant to be has synonyms too.
        void Slip(int number, float nearness)
        {
            Meet(number, nearness);
            foreach (var synonym in Synonyms.For(SearchWords.Stem(_words.SaidOf(number)))) if (_words.Find(synonym) is { } other) Meet(other, nearness * SynonymPart);
        }
    }

    float Idf(int alive) => MathF.Log(1 + ((_places.Count - alive + 0.5f) / (alive + 0.5f)));
}
