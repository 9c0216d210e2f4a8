using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Changes several tasks at once: each of them wholly or not at all, and what was refused is said with its reason.</summary>
public static class ChangeMany
{
    /// <summary>So many tasks at once at most.</summary>
    public const int Most = 200;

    /// <param name="Tasks">Ids or numbers.</param>
    /// <param name="Person">A member's id, <c>me</c>, <c>nobody</c>; stays when not said.</param>
    /// <param name="Due">A date, or <c>none</c>; stays when not said.</param>
    /// <param name="Priority">Stays when not said.</param>
    /// <param name="Service">The id of a service, or <c>none</c>; stays when not said.</param>
    /// <param name="Type">The id of a type of tasks, or <c>none</c>; stays when not said.</param>
    /// <param name="Done">True moves each to the stage of its board that means «done».</param>
    /// <param name="Archive">True takes them off their boards.</param>
    /// <param name="Stage">The id of a stage, or a name: each goes to the stage of its board that is called so.</param>
    /// <param name="Anyway">Why those go that do not meet what their stages ask; asked once for all of them.</param>
    /// <param name="Met">Ids of conditions that are met by all of them, with spaces between.</param>
    /// <param name="OnlyReady">True leaves those where they are that are not ready.</param>
    public record Form(IReadOnlyList<string>? Tasks = null, string? Person = null, string? Due = null, Priority? Priority = null, bool? Done = null, bool? Archive = null,
        string? Service = null, string? Type = null, string? Stage = null, string? Anyway = null, string? Met = null, bool OnlyReady = false) : Input<Form>;

    /// <param name="Rows">How the tasks were, as the message at the foot of the page remembers it.</param>
    public record BackForm(string Rows) : Input<BackForm>;

    /// <summary>How a task was before it was changed with others.</summary>
    internal sealed record Before(Guid Task, Guid? Person, DateOnly? Due, Priority Priority, Guid Stage, bool Archived, Guid? Service = null, Guid? Type = null);

    public static void Map(Routes routes)
    {
        routes.Post("tasks/change-many", Handle);
        routes.Desk.Post("tasks/change-back", Back);
    }

    static async Task<Answer> Handle(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var names = (form.Tasks ?? []).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count == 0) throw Refusals.NothingChosen();
        if (names.Count > Most) throw Refusals.TooMany(Most);
        var (person, due) = (await db.HandsOf(form.Person, by), DueOf(form.Due));
        var (service, type) = (await LineOf<Service>(form.Service, "service", db), await LineOf<TaskType>(form.Type, "type", db));
        if (person is null && due is null && service is null && type is null && form.Priority is null && form.Done is not true && form.Archive is not true && string.IsNullOrWhiteSpace(form.Stage)) throw Refusals.NothingToChange();
        var (found, unknown) = await Find(db, by, names);
        var lines = await Catalogue.Of(db);
        var how = Entering.Of(form.Anyway, form.Met);
        var goal = ManyGoal.Of(form.Done is true, form.Stage);
        var into = goal is null ? [] : await goal.Stages(db, found);
        var was = new List<Before>();
        var (changed, refused) = await Each(db, by, found, () =>
        {
            was.Clear();
            var (holds, place) = (into.ToDictionary(x => x.Key, x => x.Value.Holds), into.ToDictionary(x => x.Key, x => x.Value.Foot));
            return task =>
            {
                var before = new Before(task.Id, task.AssigneeId, task.DueOn, task.Priority, task.StageId, task.IsArchived, task.ServiceId, task.TypeId);
                if (person is { } who) task.HandTo(who.Id, by, at);
                if (due is { } day) task.Schedule(task.StartOn, day.On, by, at);
                if (service is not null || type is not null) task.Sort(service is null ? lines.Of<Service>(task.ServiceId) : service.Line, type is null ? lines.Of<TaskType>(task.TypeId) : type.Line, by, at);
                if (form.Priority is { } priority) task.Mark(priority, task.IsStarred, by, at);
                if (goal is not null && !goal.Holds(task))
                {
                    if (!into.TryGetValue(task.ProjectId, out var stage)) throw goal.Nowhere();
                    task.Meet(stage.Stage, how, by, at);
                    task.MoveTo(stage.Stage, place[task.ProjectId], holds[task.ProjectId], by, at, how.Anyway);
                    place[task.ProjectId] += Places.Step;
                    if (task.ParentId is null) holds[task.ProjectId]++;
                }
                if (form.Archive is true) task.Archive(by, at);
                was.Add(before);
            };
        });
        if (!form.OnlyReady && refused.Select(x => x.Why.Choice?.Say(page.Text)).OfType<NotReadyJson>().ToList() is { Count: > 0 } unready) throw Refusals.NotReady(unready, of: found.Count);
        refused = [.. unknown.Select(x => (x, new Refused(text => text.Platform.NotFound, StatusCodes.Status404NotFound))), .. refused];
        if (changed.Count == 0 && refused.Count > 0) throw new Refused(text => Told(text, refused), refused[0].Why.Status);
        await db.Save();
        return Answer.Done().OrJson(() => new { changed = changed.Select(TaskJson.Of), refused = refused.Select(x => new { task = x.Name, why = x.Why.Why(page.Text) }) })
            .Say(page.Text.Work.ChangedMany(changed.Count) + (refused.Count == 0 ? "" : " " + Told(page.Text, refused)), "/tasks/change-back", new { rows = JsonSerializer.Serialize(was, Json.Wire) });
    }

    /// <summary>Takes a change back: the same verbs with what was. Whoever may not, or what has moved on, stays as it is.</summary>
    static async Task<Answer> Back(BackForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var rows = Read(form.Rows).DistinctBy(x => x.Task).ToDictionary(x => x.Task);
        if (rows.Count > Most) throw Refusals.TooMany(Most);
        var wanted = rows.Values.Select(x => x.Stage).ToList();
        var stages = await db.Stages.Include(x => x.Project).Where(x => wanted.Contains(x.Id)).ToDictionaryAsync(x => x.Id);
        var lines = await Catalogue.Of(db);
        var active = await db.Members.Active().Select(x => x.Id).ToListAsync();
        var (changed, refused) = await Each(db, by, [.. rows.Keys], () => task =>
        {
            var row = rows[task.Id];
            if (!stages.TryGetValue(row.Stage, out var stage)) throw new NotHere();
            if (task.IsArchived && !row.Archived) task.Restore(stage, by, at);
            if (task.StageId != stage.Id) task.MoveTo(stage, task.Place, 0, by, at, page.Text.Work.MoveTakenBack);
            if (task.AssigneeId != row.Person) task.HandTo(row.Person is { } who && !active.Contains(who) ? throw Refusals.MemberLeft() : row.Person, by, at);
            if (task.DueOn != row.Due) task.Schedule(task.StartOn, row.Due, by, at);
            if ((task.ServiceId, task.TypeId) != (row.Service, row.Type)) task.Sort(lines.Of<Service>(row.Service), lines.Of<TaskType>(row.Type), by, at);
            if (task.Priority != row.Priority) task.Mark(row.Priority, task.IsStarred, by, at);
        });
        await db.Save();
        return Answer.Done().OrJson(() => new { changed = changed.Select(TaskJson.Of) }).Say(page.Text.Work.TakenBack(changed.Count) + (refused.Count == 0 ? "" : " " + Told(page.Text, refused)));
    }

    /// <summary>
    /// Applies a change to each task, or to none of its fields: it is tried on a copy that is thrown away first, because a rule may say no
    /// when half of the change is in the task already.
    /// </summary>
    static async Task<(List<WorkTask> Changed, List<(string Name, Refused Why)> Refused)> Each(Db db, Member by, IReadOnlyList<Guid> ids, Func<Action<WorkTask>> begin)
    {
        var (good, refused, trial) = (new List<Guid>(), new List<(string, Refused)>(), begin());
        foreach (var copy in await db.Tasks.AsNoTracking().WithBoard().SeenBy(by).Where(x => ids.Contains(x.Id)).OrderBy(x => x.Id).ToListAsync())
        {
            try
            {
                trial(copy);
                good.Add(copy.Id);
            }
            catch (Refused why) { refused.Add(($"{copy.Project.Code}-{copy.Number}", why)); }
        }
        var tasks = await db.Tasks.WithBoard().SeenBy(by).Where(x => good.Contains(x.Id)).OrderBy(x => x.Id).ToListAsync();
        await db.PartsOf(good);
        var change = begin();
        foreach (var task in tasks) change(task);
        return (tasks, refused);
    }

    static async Task<(List<Guid> Found, List<string> Unknown)> Find(Db db, Member by, IReadOnlyList<string> names)
    {
        var (found, unknown) = (new List<Guid>(), new List<string>());
        var ids = names.Select(x => Guid.TryParse(x, out var id) ? id : Guid.Empty).Where(x => x != Guid.Empty).ToList();
        var known = await db.Tasks.SeenBy(by).Where(x => ids.Contains(x.Id)).Select(x => x.Id).ToHashSetAsync();
        foreach (var name in names)
        {
            if (Guid.TryParse(name, out var id) ? known.Contains(id) : TaskName.TryParse(name, null, out var named) && await db.Tasks.SeenBy(by).Named(named).Select(x => x.Id).SingleOrDefaultAsync() is var one && (id = one) != Guid.Empty) found.Add(id);
            else unknown.Add(name.Length > 40 ? name[..40] : name);
        }
        return (found, unknown);
    }

    static async Task<Sorted<T>?> LineOf<T>(string? word, string field, Db db) where T : CatalogueLine => word?.Trim() switch
    {
        null or "" => null,
        "none" => new Sorted<T>(null),
        var id when Guid.TryParse(id, out var line) => new Sorted<T>(await db.Line<T>(line)),
        _ => throw new Refused(text => text.Web.BadField(field)) { Field = field },
    };

    static Day? DueOf(string? word) => word?.Trim() switch
    {
        null or "" => null,
        "none" => new Day(null),
        var day when DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) => new Day(on),
        _ => throw new Refused(text => text.Web.BadField("due")) { Field = "due" },
    };

    static IReadOnlyList<Before> Read(string rows)
    {
        try { return JsonSerializer.Deserialize<List<Before>>(rows, Json.Wire) ?? []; }
        catch (JsonException) { throw new Refused(text => text.Web.BadRequest, StatusCodes.Status400BadRequest); }
    }

    static string Told(Text text, IReadOnlyList<(string Name, Refused Why)> refused)
    {
        const int most = 5;
        var said = refused.GroupBy(x => x.Why.Why(text)).Select(x => $"{string.Join(", ", x.Take(most).Select(y => y.Name))}{(x.Count() > most ? "…" : "")}: {x.Key}");
        return text.Work.NotChanged(refused.Count) + " " + string.Join(" ", said);
    }

    sealed record Sorted<T>(T? Line);

    sealed record Day(DateOnly? On);
}
