using System.Runtime.InteropServices;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>The stems of an index, each under a number; finds those that are near to one that is not there.</summary>
sealed class Vocabulary
{
    const int Head = 4;

    /// <summary>So many candidates of a slip are measured, those with the most letters in common first.</summary>
    const int MostMeasured = 64;

    readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    readonly List<(string Stem, string Said)> _words = [];
    readonly Dictionary<string, List<int>> _heads = new(StringComparer.Ordinal);
    readonly Dictionary<ulong, List<int>> _grams = [];

    /// <summary>How many stems there are.</summary>
    public int Count => _words.Count;

    /// <summary>The number of a stem, made if need be.</summary>
    /// <param name="said">A word as it was written, for people.</param>
    public int NumberOf(string stem, string said)
    {
        if (_numbers.TryGetValue(stem, out var known)) return known;
        var number = _words.Count;
        _words.Add((stem, said));
        _numbers.Add(stem, number);
        if (stem.Length >= Head) Put(_heads, stem[..Head], number);
        if (stem.Length >= 3) foreach (var gram in Grams(stem)) Put(_grams, gram, number);
        return number;
    }

    /// <summary>The number of a stem; null when it is not there.</summary>
    public int? Find(string stem) => _numbers.TryGetValue(stem, out var known) ? known : null;

    /// <summary>A word as it was written.</summary>
    public string SaidOf(int number) => _words[number].Said;

    /// <summary>Stems of the same root: «оплат» and «оплачива» begin alike; with how much of them is in common, from 0 to 1.</summary>
    public IEnumerable<(int Number, float Nearness)> Kin(string stem)
    {
        if (stem.Length < Head || char.IsDigit(stem[0]) || !_heads.TryGetValue(stem[..Head], out var same)) yield break;
        foreach (var number in same)
        {
            var other = _words[number].Stem;
            if (other == stem) continue;
            var common = stem.AsSpan().CommonPrefixLength(other);
            var nearness = common == other.Length ? 0.9f : (float)common / Math.Max(stem.Length, other.Length);
            if (nearness >= 0.55f && common >= Math.Min(5, Math.Min(stem.Length, other.Length))) yield return (number, nearness);
        }
    }

    /// <summary>The stems that differ by a slip or two of the finger, the nearest only; with how near, from 0 to 1.</summary>
    public IReadOnlyList<(int Number, float Nearness)> Slips(string stem)
    {
        if (stem.Length < 4 || stem.Any(char.IsDigit)) return [];
        var shared = new Dictionary<int, int>();
        foreach (var gram in Grams(stem))
        {
            if (!_grams.TryGetValue(gram, out var words)) continue;
            foreach (var number in words) CollectionsMarshal.GetValueRefOrAddDefault(shared, number, out _)++;
        }
        var most = stem.Length < 8 ? 1 : 2;
        var near = shared.OrderByDescending(x => x.Value).ThenBy(x => x.Key).Take(MostMeasured)
            .Select(x => (x.Key, Distance: SearchGuess.Distance(stem, _words[x.Key].Stem, most + 1))).Where(x => x.Distance <= most || (stem.Length > 5 && _words[x.Key].Stem[0] == stem[0] && x.Distance == most + 1)).ToList();
        if (near.Count == 0) return [];
        var least = near.Min(x => x.Distance);
        return [.. near.Where(x => x.Distance == least).Take(3).Select(x => (x.Key, 1f - (0.12f * x.Distance) - (x.Distance > most ? 0.25f : 0)))];
    }

    // Three letters that stand together, or the same with the middle one left out: a slip in a short word breaks every run of three.
    static IEnumerable<ulong> Grams(string stem)
    {
        var edged = $"^{stem}$";
        for (var i = 0; i + 3 <= edged.Length; i++) yield return Pack(edged[i], edged[i + 1], edged[i + 2]);
        for (var i = 0; i + 3 <= edged.Length; i++) yield return Pack(edged[i], '\0', edged[i + 2]);
    }

    static ulong Pack(char a, char b, char c) => ((ulong)a << 32) | ((ulong)b << 16) | c;

    static void Put<TKey>(Dictionary<TKey, List<int>> lists, TKey key, int number) where TKey : notnull
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
        list ??= [];
        if (list.Count == 0 || list[^1] != number) list.Add(number);
    }
}
