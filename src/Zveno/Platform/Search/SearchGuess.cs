using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>
/// What a person probably meant when nothing was found: the same keys in the other layout, or words of the agency's own texts that differ by a slip of the finger.
/// One way for both databases; asked only when nothing was found, so a query that finds costs no more for it.
/// </summary>
public sealed class SearchGuess(TimeProvider clock)
{
    /// <summary>The words of so many of the newest entries are known.</summary>
    const int MostEntries = 100_000;

    /// <summary>So many agencies' words are held.</summary>
    const int MostAgencies = 16;

    static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);
    const string Latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";
    const string Cyrillic = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ";

    readonly ConcurrentDictionary<Guid, (DateTimeOffset At, Dictionary<int, List<string>> Words)> _known = [];

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
        var words = await WordsOf(db, stop);
        var changed = false;
        var near = new List<SearchTerm>();
        foreach (var term in query.Terms)
        {
            var stem = SearchWords.Stem(term.Parts[^1]);
            if (term.Parts.Count > 1 || stem.Length < 4 || stem.Any(char.IsDigit) || Has(words, stem)) near.Add(term);
            else if (Nearest(words, stem) is { } found)
            {
                near.Add(SearchTerm.Begins(found));
                changed = true;
            }
            else return null;
        }
        return changed ? new SearchQuery(near) : null;
    }

    /// <summary>The word that differs least; of equals the shorter difference in length, then by letters.</summary>
    public static string? Nearest(IReadOnlyDictionary<int, List<string>> words, string stem)
    {
        var most = stem.Length < 8 ? 1 : 2;
        (string Word, int Distance)? best = null;
        for (var length = stem.Length - most; length <= stem.Length + most; length++)
        {
            foreach (var word in words.GetValueOrDefault(length) ?? [])
            {
                var distance = Distance(stem, word, best?.Distance ?? most);
                if (distance > most || (best is { } known && (distance > known.Distance || (distance == known.Distance && string.CompareOrdinal(word, known.Word) >= 0)))) continue;
                best = (word, distance);
            }
        }
        return best?.Word;
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

    static bool Has(Dictionary<int, List<string>> words, string stem) => words.GetValueOrDefault(stem.Length)?.BinarySearch(stem, StringComparer.Ordinal) >= 0;

    async Task<Dictionary<int, List<string>>> WordsOf(Db db, CancellationToken stop)
    {
        var (agency, at) = (db.AgencyOfViewer, clock.GetUtcNow());
        if (_known.TryGetValue(agency, out var known) && at - known.At < Fresh && known.At <= at) return known.Words;
        if (_known.Count >= MostAgencies) foreach (var old in _known.OrderBy(x => x.Value.At).Take(MostAgencies / 2).ToList()) _known.TryRemove(old.Key, out _);
        var words = await Load(db, stop);
        _known[agency] = (at, words);
        return words;
    }

    static async Task<Dictionary<int, List<string>>> Load(Db db, CancellationToken stop)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var stems in db.Set<SearchEntry>().AsNoTracking().OrderByDescending(x => x.Id).Select(x => x.Stems).Take(MostEntries).AsAsyncEnumerable().WithCancellation(stop))
        {
            foreach (var part in stems.AsSpan().Split(' '))
            {
                var word = stems.AsSpan(part);
                if (word.Length is < 3 or > 30 || word[0] == 'ъ' || word.ContainsAnyInRange('0', '9')) continue;
                words.GetAlternateLookup<ReadOnlySpan<char>>().Add(word);
            }
        }
        return words.GroupBy(x => x.Length).ToDictionary(x => x.Key, x => x.Order(StringComparer.Ordinal).ToList());
    }
}
