using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>The table by people: a task stands under each who has it in hand, and is counted once in the whole.</summary>
/// <param name="Sums">Of each person's group, by id; the empty name is nobody's.</param>
/// <param name="Total">Over all tasks, each once.</param>
sealed record PeopleTable(IReadOnlyList<TaskRow> Rows, string? Next, IReadOnlyDictionary<string, TaskSums> Sums, TaskSums Total)
{
    /// <summary>Reads a page of it: person by person, as many as fill it.</summary>
    /// <param name="names">Members by id.</param>
    /// <param name="after">What the page before gave: a person, a dot, and the cursor within his group.</param>
    public static async Task<PeopleTable> Read(Db db, Member by, IQueryable<WorkTask> tasks, TaskOrder order, IReadOnlyDictionary<Guid, string> names, string? after, int most)
    {
        var (sums, helped) = (await db.Sums(tasks, by, Grouping.Person), await db.HelperSums(tasks, by));
        var total = sums.Values.Aggregate(new TaskSums(0, 0, 0), (a, b) => a.And(b));
        var groups = sums.Concat(helped).GroupBy(x => x.Key).ToDictionary(x => x.Key, x => x.Select(y => y.Value).Aggregate((a, b) => a.And(b)));
        var people = groups.Keys.OrderBy(x => x.Length == 0).ThenBy(NameOf, StringComparer.CurrentCultureIgnoreCase).ThenBy(x => x, StringComparer.Ordinal).ToList();

        var keys = (order with { Group = Grouping.None }).Keys(db, by);
        var (who, cursor) = after?.Split('.') is [var person, var rest] && people.Contains(person) ? (person, rest) : (null, null);
        var rows = new List<TaskRow>();
        foreach (var one in people.SkipWhile(x => who is not null && x != who))
        {
            var hand = Guid.TryParse(one, out var id) ? id : (Guid?)null;
            var his = hand is null ? tasks.Where(x => x.AssigneeId == null) : await db.InHands(tasks, [id]);
            rows.AddRange((await db.First(his.After(keys, one == who ? cursor : null), by, keys, most + 1 - rows.Count)).Select(x => x with { Hand = hand }));
            if (rows.Count > most) break;
        }
        return new PeopleTable([.. rows.Take(most)], rows.Count > most ? $"{rows[most - 1].Hand}.{keys.CursorOf(rows[most - 1])}" : null, groups, total);

        string NameOf(string key) => Guid.TryParse(key, out var id) ? names.GetValueOrDefault(id, "") : "";
    }
}
