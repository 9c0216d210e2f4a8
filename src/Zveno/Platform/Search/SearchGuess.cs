using System.Collections.Concurrent;

namespace Zveno.Platform;

/// <summary>
/// What a person probably meant when nothing was found: the same keys in the other layout, or words of the agency's own texts that differ by a slip of the finger.
/// One way for both databases; asked only when nothing was found, so a query that finds costs no more for it.
/// </summary>
public sealed class SearchGuess(TimeProvider clock)
{
    /// <summary>So many agencies' words are held.</summary>
    const int MostAgencies = 16;

    const string Latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";
    const string Cyrillic = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ";

    readonly ConcurrentDictionary<Guid, Held> _known = [];

    /// <summary>The same keys in the other layout: «ыущ» is “seo”; null when no letter of it is on both.</summary>
    public static string? OtherLayout(string typed)
    {
        var from = typed.Any(x => x is >= '\u0400' and <= '\u04FF') ? Cyrillic : Latin;
        var to = from == Cyrillic ? Latin : Cyrillic;
        var other = string.Concat(typed.Select(x => from.IndexOf(x, StringComparison.Ordinal) is >= 0 and var at ? to[at] : x));
        return other == typed ? null : other;
    }

    /// <summary>The query with each word that is nowhere in the agency's texts replaced by the nearest that is; null when there is none near enough.</summary>
    public async Task<SearchQuery?> Near(Db db, SearchQuery query, CancellationToken stop)
    {
        var held = HeldOf(db.AgencyOfViewer);
        await held.Turn.WaitAsync(stop);
        try
        {
            await held.Learn(db, stop);
            return Near(held.Words, query);
        }
        finally { held.Turn.Release(); }
    }

    static SearchQuery? Near(KnownWords words, SearchQuery query)
    {
        var changed = false;
        var near = new List<SearchTerm>();
        foreach (var term in query.Terms)
        {
            var stem = SearchWords.Stem(term.Parts[^1]);
            if (term.Parts.Count > 1 || stem.Length < 4 || stem.Any(char.IsDigit) || words.Has(stem)) near.Add(term);
            else if (words.Nearest(stem) is { } found)
            {
                near.Add(SearchTerm.Begins(found));
                changed = true;
            }
            else return null;
        }
        return changed ? new SearchQuery(near) : null;
    }

    /// <summary>How many letters are wrong, missing, too many or swapped; <paramref name="most"/> + 1 when more than that.</summary>
    public static int Distance(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most) return most + 1;
        Span<int> before = stackalloc int[b.Length + 1], last = stackalloc int[b.Length + 1], now = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                now[j] = Math.Min(Math.Min(last[j] + 1, now[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = Math.Min(now[j], before[j - 2] + 1);
                least = Math.Min(least, now[j]);
            }
            if (least > most) return most + 1;
            var spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return last[b.Length];
    }

    Held HeldOf(Guid agency)
    {
        var at = clock.GetUtcNow();
        if (!_known.TryGetValue(agency, out var held))
        {
            if (_known.Count >= MostAgencies) foreach (var old in _known.OrderBy(x => x.Value.Asked).Take(MostAgencies / 2).ToList()) _known.TryRemove(old.Key, out _);
            held = _known.GetOrAdd(agency, _ => new Held());
        }
        held.Asked = at;
        return held;
    }

    // What is new since the last time is read each time: a few words, by their numbers.
    sealed class Held
    {
        long _seen;

        public SemaphoreSlim Turn { get; } = new(1);
        public KnownWords Words { get; private set; } = new();
        public DateTimeOffset Asked { get; set; }

        public async Task Learn(Db db, CancellationToken stop)
        {
            var fresh = await Vocabulary.After(db, _seen, KnownWords.Most, stop);
            if (fresh.Count == 0) return;
            if (_seen > 0 && Words.Count + fresh.Count > KnownWords.Most)
            {
                Words = new KnownWords();
                fresh = await Vocabulary.After(db, 0, KnownWords.Most, stop);
            }
            foreach (var (_, word) in fresh) Words.Add(word);
            _seen = fresh.Max(x => x.Number);
        }
    }
}
