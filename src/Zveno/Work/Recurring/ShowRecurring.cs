using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>The recurring tasks of a project, of a card; and the next days of a rule that is being written.</summary>
public static class ShowRecurring
{
    /// <summary>How many of the next days are told.</summary>
    const int Ahead = 5;

    public static void Map(Routes routes)
    {
        routes.Get<Paged<RecurrenceJson>>("projects/{project}/recurring", OfProject);
        routes.Get<Paged<DateOnly>>("projects/{project}/recurring/preview", Preview);
        routes.Get<Paged<RecurrenceJson>>("tasks/{task}/recurring", OfTask);
        routes.Api.Get<RecurrenceJson>("recurring/{recurrence}", async (Guid recurrence, Db db, Member by) => { var json = await db.JsonOf(await db.RecurrenceFor(by, recurrence)); return Answer.Done().OrJson(() => json); });
    }

    static async Task<Answer> OfProject(ProjectName project, Db db, Member by, Page page)
    {
        if (by.IsOutsider()) throw new NotHere();
        var of = await db.ProjectFor(by, project);
        var model = await Model(db, of, null, await db.Recurrences.Include(x => x.Project).Where(x => x.ProjectId == of.Id && x.ArchivedAt == null).OrderBy(x => x.Id).ToListAsync(), by, page);
        return Answer.Page<RecurringPage>(model).OrJson(() => Paging.Whole(model.Lines.Select(x => x.Json)));
    }

    static async Task<Answer> OfTask(TaskName task, HttpContext http, Db db, Member by, Page page)
    {
        if (by.IsOutsider()) throw new NotHere();
        var of = await db.TaskFor(by, task);
        var rules = await db.Recurrences.Include(x => x.Project).Where(x => x.ArchivedAt == null && (x.ModelId == of.Id || x.Id == of.RecurrenceId)).OrderBy(x => x.Id).ToListAsync();
        var model = await Model(db, of.Project, of, rules, by, page);
        return (Answer.WantsFragment(http) ? Answer.Page<RepeatView>(model) : Answer.GoTo($"/tasks/{of.Name}")).OrJson(() => Paging.Whole(model.Lines.Select(x => x.Json)));
    }

    static async Task<RecurringModel> Model(Db db, Project of, WorkTask? task, List<Recurrence> rules, Member by, Page page)
    {
        var (zone, calendar) = await db.AgencyDays();
        var stages = await db.Stages.Where(x => x.ProjectId == of.Id && x.ArchivedAt == null && !x.IsDone).OrderBy(x => x.Place).ThenBy(x => x.Id).Select(x => new StageChoice(x.Id, x.Name)).ToListAsync();
        var members = await db.Members.OrderBy(x => x.Name).ThenBy(x => x.Id).Select(x => new { x.Id, x.Name, Left = x.LeftAt != null }).ToListAsync();
        return new RecurringModel(of, task, [.. rules.Select(x => new RecurringLine(JsonOf(x, calendar), page.Text.Work.Repeats(x.Rule), members.Find(m => m.Id == x.AssigneeId)?.Name))],
            stages, [.. members.Where(x => !x.Left).Select(x => new PersonChoice(x.Id, x.Name))], page.Today.AddDays(1), by.CanWorkOn(of) && !of.IsArchived, task is null ? null : LeadTime.Of(task, calendar));
    }

    // Each word is read by itself, and one that means nothing is left out: the form is still being filled in.
    static async Task<Answer> Preview(ProjectName project, HttpContext http, Db db, Member by, Page page)
    {
        if (by.IsOutsider()) throw new NotHere();
        await db.ProjectFor(by, project);
        var (zone, calendar) = await db.AgencyDays();
        var said = http.Request.Query;
        IReadOnlyList<DateOnly> next = [];
        try
        {
            var rule = ChangeRecurrence.RuleOf(new ChangeRecurrence.Form(
                Unit: Word<RecurrenceUnit>("unit"), Every: Number("every"), Start: Date("start"), Weekdays: [.. said["weekdays"].SelectMany(x => Enum.TryParse<DayOfWeek>(x, true, out var day) ? (DayOfWeek[])[day] : [])],
                Day: Number("day"), LastWorkingDay: said["lastWorkingDay"] == "on" || said["lastWorkingDay"] == "true", Shift: Word<DayShift>("shift"), End: Date("end"), Count: Number("count"), At: TimeOnly.TryParse(said["at"], CultureInfo.InvariantCulture, out var at) ? at : null), null, page.Today);
            next = Coming(rule, page.Now, zone, calendar, Math.Min(Ahead, rule.Count ?? Ahead));
        }
        catch (Refused) when (Answer.WantsFragment(http)) { }
        return Answer.Page<RecurringPreview>(next).OrJson(() => Paging.Whole(next));

        T? Word<T>(string name) where T : struct, Enum => WordReading.Read<T>(said[name]);
        int? Number(string name) => int.TryParse(said[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        DateOnly? Date(string name) => DateOnly.TryParseExact(said[name], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    static IReadOnlyList<DateOnly> Coming(RecurrenceRule rule, DateTimeOffset now, TimeZoneInfo zone, WorkingCalendar calendar, int most)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        return [.. rule.Coming(rule.InstantOf(today, zone) <= now ? today : today.AddDays(-1), most, calendar)];
    }

    /// <summary>A rule that a member may see, to be changed; with its project.</summary>
    /// <exception cref="NotHere">Unknown, or not for this member.</exception>
    internal static async Task<Recurrence> RecurrenceFor(this Db db, Member by, Guid id) =>
        by.IsOutsider() ? throw new NotHere() : await db.Recurrences.Include(x => x.Project).OneVisible(id);

    internal static async Task<RecurrenceJson> JsonOf(this Db db, Recurrence rule) => JsonOf(rule, await AgencyCalendar.Of(db));

    static RecurrenceJson JsonOf(Recurrence x, WorkingCalendar calendar) => new(
        x.Id, x.ProjectId, x.ModelId, x.Task, x.Rule, x.AssigneeId, x.StageId, x.Made, x.Skipped, x.LastOn,
        x.NextOn is { } next && x.Runs ? [next, .. x.Rule.Coming(next, Math.Min(Ahead, x.Rule.Count - x.Made ?? Ahead) - 1, calendar)] : [], x.CreatedAt, x.PausedAt, x.ArchivedAt);
}

/// <summary>The recurring tasks of a project, or of one card.</summary>
/// <param name="Task">The card; null for the project's list.</param>
/// <param name="Lead">How many working days the card takes from its start to its due date.</param>
public sealed record RecurringModel(
    Project Project, WorkTask? Task, IReadOnlyList<RecurringLine> Lines, IReadOnlyList<StageChoice> Stages, IReadOnlyList<PersonChoice> People, DateOnly Start, bool MayChange, int? Lead = null);

/// <summary>A recurring task in a list.</summary>
/// <param name="Said">Its rule in words.</param>
/// <param name="Assignee">Who gets its tasks.</param>
public sealed record RecurringLine(RecurrenceJson Json, string Said, string? Assignee);
