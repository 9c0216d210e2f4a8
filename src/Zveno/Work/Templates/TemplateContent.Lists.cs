using System.Security.Cryptography;
using System.Text;
using Zveno.Platform;

namespace Zveno.Work;

public sealed partial record TemplateContent
{
    /// <summary>The same with the checklists of one task changed.</summary>
    public TemplateContent WithLists(string row, Func<List<TemplateChecklist>, List<TemplateChecklist>> change) => WithRow(row, x => x with { Checklists = change([.. x.Checklists ?? []]) });

    /// <summary>The same with one checklist changed.</summary>
    /// <param name="list">See <see cref="TemplatePlace"/>.</param>
    public TemplateContent WithList(string row, string list, Func<TemplateChecklist, TemplateChecklist> change) => WithLists(row, lists =>
    {
        var at = TemplatePlace.Demand(list, [.. lists.Select(x => x.Name)]);
        lists[at] = change(lists[at]);
        return lists;
    });

    /// <summary>The same with one task waiting for another, or no more.</summary>
    /// <param name="blocker">The other's key, or its title where only one is called so.</param>
    /// <exception cref="Refused">There is none such, or it waits for this one itself or through others.</exception>
    public TemplateContent WithBlocker(string row, string blocker, bool waits)
    {
        var other = All.FirstOrDefault(x => x.Key == blocker) ?? (All.Where(x => string.Equals(x.Title, blocker.Trim(), StringComparison.OrdinalIgnoreCase)).Take(2).ToList() is [var only] ? only : throw Refusals.NoSuchTask(blocker.Trim()));
        var ties = All.ToDictionary(x => x.Key!, x => (x.WaitsFor ?? []).ToList(), StringComparer.Ordinal);
        if (waits && Leads(ties, other.Key!, row)) throw Refusals.WaitsInCircle($"{Row(row).Title} → {other.Title} → {Row(row).Title}");
        return WithRow(row, x => x with { WaitsFor = waits ? [.. (x.WaitsFor ?? []).Append(other.Key!).Distinct()] : [.. (x.WaitsFor ?? []).Where(y => y != other.Key)] });
    }
}

/// <summary>
/// A place in a list of words: its index and, after a dash, a mark of the word that stands there, so that what somebody else has moved meanwhile is not changed by mistake.
/// A program may leave the mark out.
/// </summary>
public static class TemplatePlace
{
    /// <summary>The place of a word.</summary>
    public static string Of(int index, string word) => $"{index}-{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(word)))[..8]}";

    /// <summary>The index that a place names.</summary>
    /// <exception cref="Refused">Nothing stands there, or something else.</exception>
    public static int Demand(string place, IReadOnlyList<string> words) =>
        int.TryParse(place.Split('-')[0], System.Globalization.NumberStyles.None, null, out var index) && index < words.Count && (!place.Contains('-', StringComparison.Ordinal) || place == Of(index, words[index])) ? index : throw Refusals.RowGone();

    /// <summary>The same words with one of them a place higher or lower.</summary>
    public static List<T> Moved<T>(List<T> words, int index, bool up)
    {
        var to = index + (up ? -1 : 1);
        if (to >= 0 && to < words.Count) (words[index], words[to]) = (words[to], words[index]);
        return words;
    }
}
