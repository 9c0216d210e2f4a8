using System.Text;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>
/// Who is named in what people write. It is kept as <see cref="MemberMark"/>; «@ира», «@Соколова», «@ирина Соколова», typed by hand, become that when they say
/// one person by the whole of a name's part or a short name. A name that may be several names nobody and stays as it was typed.
/// </summary>
public static class Mentions
{
    /// <summary>So many names are looked up in one text; a text of nothing but «@» is not worth the time.</summary>
    const int MostLooked = 200;

    /// <summary>The text as it is kept: whoever is named among <paramref name="people"/> is named by id. What stands between backticks is left alone.</summary>
    public static string Settled(string text, IReadOnlyList<QuickName> people)
    {
        var settled = new StringBuilder(text.Length);
        var (isCode, left) = (false, MostLooked);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '`') isCode = !isCode;
            if (text[at] == '@' && !isCode && (at == 0 || char.IsWhiteSpace(text[at - 1]) || "([«\"„“".Contains(text[at - 1], StringComparison.Ordinal)) && left-- > 0 && Named(text, at + 1, people) is var (who, end))
            {
                settled.Append(MemberMark.Of(who.Id, who.Name));
                at = end;
            }
            else settled.Append(text[at++]);
        }
        return settled.ToString();
    }

    static (QuickName Who, int End)? Named(string text, int from, IReadOnlyList<QuickName> people)
    {
        var end = EndOfWord(text, from);
        if (end - from < 2) return null;
        var typed = QuickNames.Folded(text[from..end]);
        var found = QuickNames.Called(typed, people);
        var rest = end + 1 < text.Length && text[end] == ' ' ? EndOfWord(text, end + 1) : end;
        var next = rest > end ? QuickNames.Folded(text[(end + 1)..rest]) : null;
        if (found.Count > 1 && next is { Length: > 1 } && QuickNames.Called(next, found) is [var one]) return (one, rest);
        return found is not [var only] ? null : (only, QuickNames.IsRestOf(only, typed, next) ? rest : end);
    }

    static int EndOfWord(string text, int from)
    {
        var end = from;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.')) end++;
        while (end > from && text[end - 1] is '.' or '-') end--;
        return end;
    }

    extension(Db db)
    {
        /// <summary>Members who may be named on a task: those who work here and see it.</summary>
        internal async Task<IReadOnlyList<QuickName>> NamedOn(WorkTask task) =>
            [.. (await db.Members.Active().OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync()).Where(x => !x.IsOutsider() || task.IsInHandsOf(x.Id)).Select(x => new QuickName(x.Id, x.Name, x.Email.Split('@')[0]))];

        /// <summary>What is written on a task, as it is kept.</summary>
        internal async Task<string> Settled(WorkTask task, string text) => text.Contains('@', StringComparison.Ordinal) && text.Length <= WorkTask.MostDescription ? Settled(text, await db.NamedOn(task)) : text;

        /// <summary>Records whom a text names that it did not before; never the writer, never an outsider who does not see the task, and nobody twice for the same text.</summary>
        /// <param name="note">The note; null for the description.</param>
        internal async Task Mention(WorkTask task, string was, string text, Guid? note, Member by, DateTimeOffset at)
        {
            var named = MemberMark.In(text).Except(MemberMark.In(was)).Where(x => x != by.Id).ToList();
            if (named.Count == 0) return;
            var told = (await db.Set<ActivityRow>().AsNoTracking().Where(x => x.Subject == task.Id && x.Kind == nameof(MemberMentioned)).ToListAsync()).Select(x => (MemberMentioned)x.Read()).Where(x => x.Note == note).Select(x => x.Member).ToHashSet();
            var may = (await db.NamedOn(task)).Select(x => x.Id).ToHashSet();
            foreach (var who in named.Where(x => may.Contains(x) && !told.Contains(x))) task.Mention(who, note, by, at);
        }
    }
}
