using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Who is named in what people write: «@ира», «@Соколова», «@ирина Соколова», as in a quick line. A name that may be several names nobody.</summary>
public static class Mentions
{
    /// <summary>Those named, each once.</summary>
    public static IReadOnlyList<Guid> In(string text, IReadOnlyList<QuickName> people)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var named = new List<Guid>();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is not ['@', _, ..] || QuickNames.Plain(words[i][1..]) is not { Length: > 1 } typed) continue;
            var found = QuickNames.Match(typed, people);
            if (found.Count > 1 && i + 1 < words.Length && QuickNames.Plain(words[i + 1]) is { Length: > 1 } next) found = QuickNames.Match(next, found);
            if (found is [var one] && !named.Contains(one.Id)) named.Add(one.Id);
        }
        return named;
    }

    /// <summary>Records whom a text names; an outsider who does not see the task is not named.</summary>
    internal static async Task Mention(this Db db, WorkTask task, string text, Guid? note, Member by, DateTimeOffset at)
    {
        if (!text.Contains('@', StringComparison.Ordinal)) return;
        var people = (await db.Members.Active().ToListAsync()).Where(x => !x.IsOutsider() || task.IsInHandsOf(x.Id)).Select(x => new QuickName(x.Id, x.Name, x.Email.Split('@')[0])).ToList();
        foreach (var who in In(text, people)) task.Mention(who, note, by, at);
    }
}
