using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>A member's week.</summary>
/// <param name="By">Who looks.</param>
/// <param name="Phrases">Ready descriptions, with the project that they are of.</param>
/// <param name="Suggestions">What the member may be working on, for the field «на что»: number or code, and title.</param>
public sealed record WeekModel(Member By, Guid WhoseId, string WhoseName, Days Week, DateOnly Today, IReadOnlyList<DayModel> Days, IReadOnlyList<(string Name, string Title)> Suggestions, IReadOnlyList<(string Text, string? Of)> Phrases)
{
    public bool IsOwn => By.Id == WhoseId;
    public IEnumerable<EntryView> Entries => Days.SelectMany(x => x.Entries);
    public TimeSpan Total => TimeSpan.FromSeconds(Entries.Sum(x => (long)x.Seconds));

    /// <summary>The day that a new entry goes to unless another is chosen.</summary>
    public DateOnly DefaultDay => Today < Week.From ? Week.From : Today > Week.To ? Week.To : Today;

    /// <summary>Address of this member's week of a day.</summary>
    public string Address(DateOnly day) => $"/hours?week={day:yyyy-MM-dd}" + (IsOwn ? "" : $"&member={WhoseId}");
}

/// <summary>One day of it.</summary>
public sealed record DayModel(DateOnly Day, IReadOnlyList<EntryView> Entries)
{
    public TimeSpan Total => TimeSpan.FromSeconds(Entries.Sum(x => (long)x.Seconds));
}

/// <summary>The part of the week's page that changes with its entries.</summary>
static class WeekPieces
{
    const int MostSuggestions = 60;

    public static string Address(Member whose, Member by, DateOnly day) => $"/hours?week={day:yyyy-MM-dd}" + (whose.Id == by.Id ? "" : $"&member={whose.Id}");

    public static async Task<IReadOnlyList<Fragment>> Of(Db db, Member by, Member whose, DateOnly day, Page page) =>
        Answer.WantsFragment(page.Http) ? [new Fragment(typeof(WeekSheet), await Model(db, by, whose.Id, whose.Name, day, page.Today), "week-sheet")] : [];

    public static async Task<WeekModel> Model(Db db, Member by, Guid whose, string name, DateOnly day, DateOnly today)
    {
        var week = Days.WeekOf(day);
        var entries = await db.Changed(await db.TimeEntries.Counted().Between(week.From, week.To).Where(x => x.MemberId == whose).OrderBy(x => x.Day).ThenBy(x => x.Id).AsViews(db).ToListAsync());
        var days = Enumerable.Range(0, 7).Select(x => week.From.AddDays(x)).Select(x => new DayModel(x, [.. entries.Where(y => y.Day == x)]));
        return new WeekModel(by, whose, name, week, today, [.. days], await Suggestions(db, whose, by), await Phrases(db, by));
    }

    static async Task<IReadOnlyList<(string, string?)>> Phrases(Db db, Member by)
    {
        var seen = db.EntryPhrases.SeenBy(by);
        var read = await (from phrase in seen
                          join project in db.Projects on phrase.ProjectId equals project.Id into of
                          from project in of.DefaultIfEmpty()
                          where phrase.ProjectId == null || project.ArchivedAt == null
                          orderby phrase.ProjectId == null descending, project.Code, phrase.Text, phrase.Id
                          select new { phrase.Text, Of = project == null ? null : project.Code + " " + project.Name }).ToListAsync();
        return [.. read.Select(x => (x.Text, x.Of))];
    }

    static async Task<IReadOnlyList<(string, string)>> Suggestions(Db db, Guid whose, Member by)
    {
        var tasks = await (await db.InHands(db.Tasks, [whose])).Where(x => x.ArchivedAt == null && x.ClosedAt == null).OrderByDescending(x => x.MovedAt).ThenBy(x => x.Id)
            .Take(MostSuggestions).Select(x => new { x.Project.Code, x.Number, x.Title }).ToListAsync();
        var projects = !by.SeesHoursOfOthers ? [] : await db.Projects.Where(x => x.ArchivedAt == null).OrderBy(x => x.Code).ThenBy(x => x.Id)
            .Take(MostSuggestions).Select(x => new { x.Code, x.Name }).ToListAsync();
        return [.. tasks.Select(x => ($"{x.Code}-{x.Number}", x.Title)), .. projects.Select(x => (x.Code, x.Name))];
    }
}
