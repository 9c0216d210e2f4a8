using Zveno.Knowledge;

namespace Zveno.Bench;

/// <summary>
/// How often the article that answers is the first suggestion, and among the first three, beside plain BM25 (words in lower case as they are, question and answer in one)
/// on the same articles and questions. Every other article's questions were used to choose the weights; what is told are the others'.
/// </summary>
static class KnowledgeRecall
{
    /// <summary>A kind of question.</summary>
    /// <param name="First">Share whose article came first, ours and plain BM25's.</param>
    /// <param name="Three">Share whose article was among the first three.</param>
    public sealed record Result(string Name, int Questions, (double Ours, double Plain) First, (double Ours, double Plain) Three);

    /// <summary>«bin/bench knowledge»: the table of recall, and how long a suggestion takes among 100,000 articles beside among 1,000.</summary>
    public static void Tell()
    {
        var root = Tests.Source.Root;
        var data = Path.GetFullPath(Path.Combine(root, "..", "shared", "data", "faq"));
        if (!Directory.Exists(data)) Console.WriteLine($"No question sets at {data}: recall is not measured.");
        else
        {
            Console.WriteLine($"{"questions (the half not used for choosing)",-44}{"count",6}{"recall@1",10}{"plain",8}{"recall@3",10}{"plain",8}");
            foreach (var x in Measure(data, Path.Combine(root, "bench", "paraphrases.tsv")))
                Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{x.Name,-44}{x.Questions,6}{x.First.Ours,10:P1}{x.First.Plain,8:P1}{x.Three.Ours,10:P1}{x.Three.Plain,8:P1}"));
        }
        var (small, large) = (Suggest(1_000), Suggest(100_000));
        Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"suggestion in 100,000 articles: p50 {large.P50:0.00} ms, p99 {large.P99:0.00} ms; beside 1,000 articles: {large.P50 / small.P50:0.0} times at p50 ({small.P50:0.00} ms), {large.P99 / small.P99:0.0} at p99; index {large.Megabytes:0} MB"));
    }

    // Questions of 4 to 8 words out of 20,000 made ones, some of them common as words are; answers of 30.
    static (double P50, double P99, double Megabytes) Suggest(int articles)
    {
        var random = new Random(7);
        string[] parts = ["ре", "клам", "дом", "сай", "ключ", "став", "бан", "тек", "фор", "зая", "лид", "опла", "счет", "дого", "отче", "пла", "мет", "рик", "кам", "пан", "бюд", "жет", "пос", "рас", "сыл", "ка", "то", "ра", "ни", "ем"];
        var words = Enumerable.Range(0, 20_000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => parts[random.Next(parts.Length)]))).Distinct().ToArray();
        string Say(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[(int)(words.Length * Math.Pow(random.NextDouble(), 3))]));
        var before = GC.GetTotalMemory(true);
        var index = new ArticleIndex();
        for (var i = 0; i < articles; i++) index.Put(IdOf(i), $"Как {Say(random.Next(4, 9))}?", Say(30));
        var megabytes = (GC.GetTotalMemory(true) - before) / 1048576.0;
        var asked = Enumerable.Range(0, 1_000).Select(i => i % 3 == 0 ? Slip(Say(6)) : i % 7 == 0 ? Keys(Say(6)) : $"Добрый день, как {Say(6)}?").ToList();
        foreach (var one in asked.Take(300)) index.Find(one, 3);
        var times = asked.Select(x => { var watch = System.Diagnostics.Stopwatch.StartNew(); index.Find(x, 3); return watch.Elapsed.TotalMilliseconds; }).Order().ToList();
        GC.KeepAlive(index);
        return (times[500], times[990], megabytes);
    }

    sealed record Entry(Guid Id, string Question, string Answer);

    /// <param name="data">The folder with the question sets.</param>
    /// <param name="paraphrases">The file of the same questions in other words, by hand.</param>
    /// <param name="told">Which half; the other one was for choosing.</param>
    public static IEnumerable<Result> Measure(string data, string paraphrases, bool told = true)
    {
        var faq = File.ReadLines(Path.Combine(data, "wirexiam_shop_faq30_MIT.csv")).Skip(1).Where(x => x.Length > 0).Select(Csv).Select((x, i) => new Entry(IdOf(i), x[0], x[1])).ToList();
        var lines = File.ReadLines(paraphrases).Select(x => x.Split('\t')).Where(x => x.Length == 2).ToLookup(x => x[0], x => x[1]);
        (Entry, string)[] said = [.. faq.SelectMany(x => lines[x.Question].Select(q => (x, q)))];
        yield return Of("shop, other words", faq, said, told);
        yield return Of("shop, other words, slips", faq, [.. said.Select(x => (x.Item1, Slip(x.Item2)))], told);
        yield return Of("shop, other words, keys", faq, [.. said.Select(x => (x.Item1, Keys(x.Item2)))], told);
        yield return Of("shop, own words, slips", faq, [.. faq.Select(x => (x, Slip(x.Question)))], told);
        yield return Of("shop, own words, keys", faq, [.. faq.Select(x => (x, Keys(x.Question)))], told);

        var groups = File.ReadAllText(Path.Combine(data, "koziev_sent10_duplicates_CC0.txt")).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(x => x.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Where(x => x.Length > 1).ToList();
        var ads = groups.Select((x, i) => new Entry(IdOf(i), x[0], "")).ToList();
        (Entry, string)[] turned = [.. groups.SelectMany((x, i) => x.Skip(1).Select(q => (ads[i], q)))];
        yield return Of("ads, other order", ads, turned, told);
        yield return Of("ads, other order, slips", ads, [.. turned.Select(x => (x.Item1, Slip(x.Item2)))], told);
        yield return Of("ads, first five words, slips", ads, [.. turned.Select(x => (x.Item1, Slip(string.Join(' ', x.Item2.Split(' ').Take(5)))))], told);
        yield return Of("ads, other order, keys", ads, [.. turned.Select(x => (x.Item1, Keys(x.Item2)))], told);
    }

    static Result Of(string name, IReadOnlyList<Entry> articles, IEnumerable<(Entry Article, string Question)> questions, bool told)
    {
        var (ours, plain) = (new ArticleIndex(), new PlainBm25(articles.Select(x => $"{x.Question} {x.Answer}")));
        foreach (var one in articles) ours.Put(one.Id, one.Question, one.Answer);
        var places = articles.Select((x, i) => (x.Id, i)).ToDictionary(x => x.Id, x => x.i);
        var half = questions.Where(x => places[x.Article.Id] % 2 == (told ? 1 : 0)).ToList();
        var (ourPlaces, plainPlaces) = (half.Select(x => ours.Find(x.Question, 3).Select(s => places[s.Article]).ToList().IndexOf(places[x.Article.Id])).ToList(),
            half.Select(x => plain.Find(x.Question, 3).IndexOf(places[x.Article.Id])).ToList());
        return new Result(name, half.Count, (Share(ourPlaces, 1), Share(plainPlaces, 1)), (Share(ourPlaces, 3), Share(plainPlaces, 3)));

        static double Share(List<int> places, int most) => (double)places.Count(x => x >= 0 && x < most) / places.Count;
    }

    // One word in two of five letters or more: two letters swapped, one left out, doubled, or the one beside it on the keys; the same each time.
    static string Slip(string question)
    {
        const string keys = "йцукенгшщзхъфывапролджэячсмитьбю";
        return string.Join(' ', question.Split(' ').Select((word, i) =>
        {
            if (word.Length < 5 || i % 2 == 1) return word;
            var (seed, at) = (word.Sum(x => x) + i, 1 + ((word.Sum(x => x) + question.Length) % (word.Length - 3)));
            return (seed % 4) switch
            {
                0 => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
                1 => word.Remove(at, 1),
                2 => word.Insert(at, word[at].ToString()),
                _ => keys.IndexOf(char.ToLowerInvariant(word[at]), StringComparison.Ordinal) is >= 0 and var key ? word[..at] + keys[(key + 1) % keys.Length] + word[(at + 1)..] : word,
            };
        }));
    }

    static string Keys(string question) => Platform.SearchGuess.OtherLayout(question.ToLowerInvariant()) ?? question;

    static Guid IdOf(int place) => new(place + 1, 0, 0, new byte[8]);

    static string[] Csv(string line)
    {
        var (fields, quoted) = (new List<string> { "" }, false);
        foreach (var c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) fields.Add("");
            else fields[^1] += c;
        }
        return [.. fields];
    }

    /// <summary>BM25 as in the textbook: k₁ 1.2, b 0.75, one field.</summary>
    sealed class PlainBm25
    {
        readonly List<Dictionary<string, int>> _docs;
        readonly Dictionary<string, int> _in = new(StringComparer.Ordinal);
        readonly double _mean;

        public PlainBm25(IEnumerable<string> texts)
        {
            _docs = [.. texts.Select(x => Words(x).GroupBy(w => w).ToDictionary(w => w.Key, w => w.Count()))];
            foreach (var word in _docs.SelectMany(x => x.Keys)) _in[word] = _in.GetValueOrDefault(word) + 1;
            _mean = _docs.Average(x => x.Values.Sum());
        }

        public List<int> Find(string question, int most)
        {
            var words = Words(question).Distinct().Where(_in.ContainsKey).ToList();
            return [.. _docs.Select((doc, i) => (i, Score: words.Sum(w => doc.GetValueOrDefault(w) is var tf and > 0
                ? Math.Log(1 + ((_docs.Count - _in[w] + 0.5) / (_in[w] + 0.5))) * tf * 2.2 / (tf + (1.2 * (0.25 + (0.75 * doc.Values.Sum() / _mean)))) : 0)))
                .Where(x => x.Score > 0).OrderByDescending(x => x.Score).ThenBy(x => x.i).Take(most).Select(x => x.i)];
        }

        static IEnumerable<string> Words(string text) =>
            new string([.. text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
