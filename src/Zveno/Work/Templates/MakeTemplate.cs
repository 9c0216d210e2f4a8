using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Makes a template: of what is given, of a project as it stands, or of a task with all its parts; offers one no more, and again.</summary>
public static class MakeTemplate
{
    /// <param name="Kind">What it makes: a project unless said.</param>
    public record Form(string Name, TemplateContent Content, TemplateKind Kind = TemplateKind.Project) : Input<Form>;

    /// <param name="Name">The project's or the task's when not said.</param>
    public record OfProject(string? Name = null) : Input<OfProject>;

    public static void Map(Routes routes)
    {
        routes.Create<TemplateJson>("templates", Make, Again);
        routes.Create<TemplateJson>("projects/{project}/template", MakeOfProject, Again);
        routes.Create<TemplateJson>("tasks/{task}/template", MakeOfTask, Again);
        routes.Post<TemplateJson>("templates/{template}/archive", Archive);
        routes.Post<TemplateJson>("templates/{template}/restore", Restore);
    }

    static Task<Answer> Make(Form form, Db db, Member by, Page page, TimeProvider clock) =>
        Keep(new ProjectTemplate(form.Id ?? Ids.New(clock.GetUtcNow()), form.Name, form.Content.Keyed(), by, clock.GetUtcNow(), form.Kind), db, by, page);

    static async Task<Answer> MakeOfProject(ProjectName project, OfProject form, Db db, Member by, Page page, TimeProvider clock)
    {
        var of = await db.ProjectFor(by, project);
        var content = await db.ContentOf(of);
        var at = clock.GetUtcNow();
        return await Keep(new ProjectTemplate(form.Id ?? Ids.New(at), string.IsNullOrWhiteSpace(form.Name) ? of.Name : form.Name, content, by, at), db, by, page);
    }

    static async Task<Answer> MakeOfTask(TaskName task, OfProject form, Db db, Member by, Page page, TimeProvider clock)
    {
        var of = await db.TaskFor(by, task);
        var at = clock.GetUtcNow();
        return await Keep(new ProjectTemplate(form.Id ?? Ids.New(at), string.IsNullOrWhiteSpace(form.Name) ? (of.Title.Length > 160 ? of.Title[..160] : of.Title) : form.Name, await db.ContentOf(of), by, at, TemplateKind.Tasks), db, by, page);
    }

    static async Task<Answer> Keep(ProjectTemplate template, Db db, Member by, Page page)
    {
        if (template.Kind is TemplateKind.Project) await db.OwnBuiltIns(page.Text.Language, by, template.MadeAt);
        db.Add(template);
        await db.Save();
        return Answer.Fragments().OrJson(() => ListTemplates.Json(template)).Created($"/api/v1/templates/{template.Id}").Say(page.Text.Work.TemplateMade(template.Name), $"/templates/{template.Id}/archive");
    }

    static async Task<Answer> Archive(Guid template, Db db, Member by, Page page, TimeProvider clock)
    {
        var archived = await db.ProjectTemplates.OneVisible(template);
        archived.Archive(by, clock.GetUtcNow());
        await db.Save();
        return Answer.Fragments().OrJson(() => ListTemplates.Json(archived)).Say(page.Text.Work.TemplateEnded(archived.Name), $"/templates/{template}/restore");
    }

    static async Task<Answer> Restore(Guid template, Db db, Member by, TimeProvider clock)
    {
        var restored = await db.ProjectTemplates.OneVisible(template);
        restored.Restore(by, clock.GetUtcNow());
        await db.Save();
        return Answer.Fragments().OrJson(() => ListTemplates.Json(restored));
    }

    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var template = await http.RequestServices.GetRequiredService<Db>().ProjectTemplates.OneVisible(id);
        return Answer.Done().OrJson(() => ListTemplates.Json(template));
    }
}
