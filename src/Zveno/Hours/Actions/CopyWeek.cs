using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Copies the own entries of the week before to the same days of this one: those that are not ahead or closed, and on which the same is not entered yet.</summary>
public static class CopyWeek
{
    /// <param name="Week">A day of the week to copy into.</param>
    public record Form(DateOnly Week) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<WeekCopiedJson>("hours/copy-week", Handle);

    static async Task<Answer> Handle(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (at, week) = (clock.GetUtcNow(), Days.WeekOf(form.Week));
        var before = Days.WeekOf(week.From.AddDays(-1));
        var old = await db.TimeEntries.Counted().Between(before.From, before.To).Where(x => x.MemberId == by.Id && x.CorrectsId == null && (x.TaskId == null || x.Task!.ArchivedAt == null) && (x.ProjectId == null || x.Project!.ArchivedAt == null))
            .Include(x => x.Corrections).OrderBy(x => x.Day).ThenBy(x => x.Id).ToListAsync();
        var there = (await db.TimeEntries.Counted().Between(week.From, week.To).Where(x => x.MemberId == by.Id).ToListAsync()).Select(x => (x.Day, x.On)).ToHashSet();
        var copied = new List<TimeEntry>();
        foreach (var group in old.GroupBy(x => x.On.Project))
        {
            var policy = await db.HoursPolicy(group.Key);
            foreach (var day in group.GroupBy(x => (Day: x.Day.AddDays(7), x.On)))
            {
                var seconds = Math.Min(24 * 3600, day.Sum(x => x.Current));
                if (seconds < 60 || day.Key.Day > by.Today(at) || policy.Closes(day.Key.Day) || there.Contains(day.Key)) continue;
                copied.Add(TimeEntry.ByHand(Ids.New(at), by, day.Key.On, day.Key.Day, seconds, day.First().Note, policy, by, at));
            }
        }
        db.AddRange(copied);
        await db.Save();
        return Answer.Fragments(await WeekPieces.Of(db, by, by, week.From, page)).OrJson(() => new WeekCopiedJson([.. copied.Select(TimeEntryJson.Of)]))
            .OrGoTo(WeekPieces.Address(by, by, week.From)).Say(copied.Count == 0 ? page.Text.Timesheet.NothingToCopy : page.Text.Timesheet.Copied(copied.Count));
    }
}

/// <summary>What was copied.</summary>
public sealed record WeekCopiedJson(IReadOnlyList<TimeEntryJson> Entries);
