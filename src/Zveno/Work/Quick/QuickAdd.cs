using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A task of one line: what the line is understood to say, as it is typed; the dialog that asks for it from anywhere.</summary>
public static class QuickAdd
{
    /// <summary>Longer lines are read up to here; a title is shorter.</summary>
    const int MostLine = 2000;

    public static void Map(Routes routes)
    {
        routes.Get<QuickJson>("tasks/quick", Preview);
        routes.Get<Paged<NamedJson>>("tasks/quick/names", async (HttpContext http, Db db, Member by) => NamesAnswer.OfAll(by.IsOutsider() ? [QuickNameOf(by)] : [.. (await db.Members.AsNoTracking().Active().OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync()).Select(QuickNameOf)], http, "/tasks"));
        routes.Desk.Get("tasks/quick/new", Dialog);
        routes.Desk.Get("tasks/quick/button", (Member by) => by.Works() ? Answer.Page<QuickButton>(new QuickButtonModel()) : Answer.Done());
        routes.Create<TaskJson>("tasks/quick", Handle, Again);
    }

    /// <param name="Project">Its code or id; the task goes to the first stage of its board that is not done.</param>
    /// <param name="Quick">The line: <c>Созвон завтра 15:00 @ира !важно #seo 2ч</c>.</param>
    public record Form(string Project, string Quick) : Input<Form>;

    /// <param name="stage">The stage that the task will be made in; or <paramref name="project"/>, by its code or id.</param>
    /// <param name="quick">The line so far.</param>
    static async Task<Answer> Preview(Guid? stage, string? project, string? quick, Db db, Member by, Page page)
    {
        var of = stage is { } id ? (await db.StageFor(by, id)).ProjectId : project is { Length: > 0 } ? (await db.ProjectFor(by, NameOf(project))).Id : (Guid?)null;
        var said = await db.Quick(quick, of, by, page.Now);
        var names = await db.Names();
        return Answer.Page<QuickSaid>(new QuickSaidModel(said, said.People.Select(x => names[x].Name).ToList(), await db.Labels.Where(x => said.Labels.Contains(x.Id)).Select(x => new LabelJson(x.Id, x.ProjectId, x.Name, x.Colour)).ToListAsync()))
            .OrJson(() => QuickJson.Of(said));
    }

    /// <summary>The dialog: the projects that one may add to, the one where the last own task was made first.</summary>
    static async Task<Answer> Dialog(Db db, Member by, Page page, string? project)
    {
        if (!by.Works()) throw new NotHere();
        var projects = await db.ProjectsSeenBy(by).Where(x => x.ArchivedAt == null && x.Stages.Any(s => s.ArchivedAt == null && !s.IsDone)).OrderBy(x => x.Name).ThenBy(x => x.Id).Select(x => new ProjectChoice(x.Code, x.Name, x.Client.Name)).ToListAsync();
        var last = project ?? await db.Tasks.Where(x => x.CreatedBy == by.Id).OrderByDescending(x => x.Id).Select(x => x.Project.Code).FirstOrDefaultAsync();
        return Answer.Page<QuickDialog>(new QuickDialogModel(Ids.New(page.Now), projects, projects.Any(x => x.Code == last) ? last : projects.FirstOrDefault()?.Code));
    }

    static async Task<Answer> Handle(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var project = await db.ProjectFor(by, NameOf(form.Project));
        var stage = await db.Stages.Include(x => x.Project).Where(x => x.ProjectId == project.Id && x.ArchivedAt == null && !x.IsDone).OrderBy(x => x.Place).ThenBy(x => x.Id).FirstOrDefaultAsync() ?? throw Refusals.NoStageFor(done: false);
        var made = await MakeTask.Make(new MakeTask.Form(stage.Id, Quick: form.Quick) { Id = form.Id }, stage, db, by, at);
        await db.Save();
        return (Answer.WantsFragment(page.Http) && !Answer.WantsJson(page.Http) ? Answer.Fragments() : Answer.GoTo($"/tasks/{made.Name}"))
            .SayMade(made, page).OrJson(() => TaskJson.Of(made)).Created($"/api/v1/tasks/{made.Id}");
    }

    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var task = await http.RequestServices.GetRequiredService<Db>().TaskFor(http.RequestServices.GetRequiredService<Member>(), new TaskName(id));
        return Answer.GoTo($"/tasks/{task.Name}").OrJson(() => TaskJson.Of(task)).Created($"/api/v1/tasks/{task.Id}");
    }

    /// <summary>What a line says in a project of the viewer's agency.</summary>
    /// <param name="project">Whose labels it may name; null when that is not known yet.</param>
    internal static async Task<QuickTask> Quick(this Db db, string? line, Guid? project, Member by, DateTimeOffset now)
    {
        var people = by.IsOutsider() ? [by] : await db.Members.Active().ToListAsync();
        var labels = project is { } of ? await db.Labels.Where(x => x.ProjectId == of).OrderBy(x => x.Id).Select(x => new QuickName(x.Id, x.Name, null)).ToListAsync() : [];
        var clock = TimeZoneInfo.ConvertTime(now, await db.AgencyZone()).DateTime;
        return QuickReading.Of((line ?? "")[..Math.Min(line?.Length ?? 0, MostLine)], new QuickWorld([.. people.Select(QuickNameOf)], labels, by.Id, clock));
    }

    static QuickName QuickNameOf(Member one) => new(one.Id, one.Name, one.Email.Split('@')[0]);

    static ProjectName NameOf(string project) => ProjectName.TryParse(project, null, out var name) ? name : throw new NotHere();
}

/// <summary>What a line is understood to say.</summary>
/// <param name="Title">What is left of it.</param>
/// <param name="Assignee">Who will be responsible.</param>
/// <param name="Helpers">Who works on it beside.</param>
/// <param name="Understood">Words that were taken out, and what they meant.</param>
/// <param name="Unsure">Words that name nothing or several: they stay in the title.</param>
public sealed record QuickJson(
    string Title, DateOnly? DueOn, TimeOnly? DueTime, Guid? Assignee, IReadOnlyList<Guid> Helpers, Priority? Priority, bool IsStarred, IReadOnlyList<Guid> Labels, int? EstimateMinutes,
    IReadOnlyList<QuickWord> Understood, IReadOnlyList<QuickDoubt> Unsure)
{
    internal static QuickJson Of(QuickTask said) => new(
        said.Title, said.DueOn, said.DueTime, said.People.Count > 0 ? said.People[0] : null, [.. said.People.Skip(1)], said.Priority, said.IsStarred, said.Labels, said.EstimateMinutes, said.Understood, said.Unsure);
}

/// <summary>The same for the screen, with names.</summary>
public sealed record QuickSaidModel(QuickTask Said, IReadOnlyList<string> People, IReadOnlyList<LabelJson> Labels);

/// <summary>The dialog.</summary>
/// <param name="Id">Of the task that will be made.</param>
/// <param name="Last">The code of the project that is chosen at first.</param>
public sealed record QuickDialogModel(Guid Id, IReadOnlyList<ProjectChoice> Projects, string? Last);

/// <summary>The button in the top bar.</summary>
public sealed record QuickButtonModel;
