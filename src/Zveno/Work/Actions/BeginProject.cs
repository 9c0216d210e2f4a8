using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Begins a project for a client, empty or from a template.</summary>
public static class BeginProject
{
    /// <param name="Code">Prefix of the task numbers; suggested from the name when not said.</param>
    /// <param name="ShowsTasks">Whether all new tasks are visible to the client.</param>
    /// <param name="Tasks">Which new tasks are, said in full; goes before <paramref name="ShowsTasks"/>.</param>
    /// <param name="Template">Id of a template, or the word of a built-in one; null for three plain stages.</param>
    /// <param name="StartOn">The day from which the template's due dates are counted; today when not said.</param>
    /// <param name="People">Who does the roles that the template uses and nobody can be told for, each as <c>role=id of a member</c>; they are the team.</param>
    public record Form(Guid Client, string Name, string? Code = null, bool ShowsTasks = false, string? Template = null, DateOnly? StartOn = null, IReadOnlyList<string>? People = null, TasksShown? Tasks = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<ProjectJson>("projects", Handle, Again);

    static async Task<Answer> Handle(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var client = await db.Clients.OneVisible(form.Client);
        var code = string.IsNullOrWhiteSpace(form.Code) ? await db.FreeCode(ProjectCode.Suggest(form.Name)) : ProjectCode.Demand(form.Code);
        if (await db.Projects.AnyAsync(x => x.Code == code)) throw Refusals.CodeTaken(code);
        var project = new Project(form.Id ?? Ids.New(at), client, form.Name, code, form.ShowsTasks, by, at);
        if (form.Tasks is { } shown) project.Publish(project.Publishing() with { Tasks = shown }, followed: false, by, at);
        db.Add(project);
        IReadOnlyList<WorkTask> tasks = [];
        if (string.IsNullOrWhiteSpace(form.Template))
        {
            foreach (var (name, isDone) in page.Text.Work.PlainStages) project.AddStage(Ids.New(at), name, isDone, by, at);
        }
        else
        {
            var content = await db.UseTemplate(form.Template, page.Text.Language, by, at);
            var casting = await db.CastingOf(null, client.Id, form.People);
            casting.Join(project, by, at);
            var batch = Ids.New(at);
            var applied = content.Apply(project, form.StartOn ?? page.Today, await AgencyCalendar.Of(db), casting, await Catalogue.Of(db), batch, by, at);
            project.Apply(Guid.TryParse(form.Template, out var template) ? template : null, batch, applied.Count, by, at);
            tasks = applied.Tasks;
            db.AddRange(tasks);
            db.AddRange(applied.Links);
            await db.HangShown(tasks, null, by, at);
        }
        await db.Save();
        return Answer.GoTo($"/projects/{code}").OrJson(() => ProjectJson.Of(project) with { Open = tasks.Count(x => !x.IsClosed) }).Created($"/api/v1/projects/{project.Id}").Say(page.Text.Work.ProjectBegunNow(project.Name), $"/projects/{code}/unmake");
    }

    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var project = await http.RequestServices.GetRequiredService<Db>().Projects.Include(x => x.Client).OneVisible(id);
        return Answer.GoTo($"/projects/{project.Code}").OrJson(() => ProjectJson.Of(project));
    }

    /// <summary>The code itself, or with the first digit that makes it free.</summary>
    internal static async Task<string> FreeCode(this Db db, string code)
    {
        var start = code[..Math.Min(4, code.Length)];
        var taken = await db.Projects.Where(x => x.Code.StartsWith(start)).Select(x => x.Code).ToListAsync();
        if (!taken.Contains(code)) return code;
        return Enumerable.Range(2, 98).Select(x => start + x).First(x => !taken.Contains(x));
    }
}
