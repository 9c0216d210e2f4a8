using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Changes a project's name; ends it and takes it up again.</summary>
public static class ChangeProject
{
    /// <param name="ShowsTasks">Whether all new tasks are visible to the client; stays when not said. <c>publishing</c> says more.</param>
    public record Form(string Name, bool? ShowsTasks = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post<ProjectJson>("projects/{project}", Describe);
        routes.Post<ProjectJson>("projects/{project}/archive", Archive);
        routes.Post<ProjectJson>("projects/{project}/restore", Restore);
    }

    static Task<Answer> Describe(ProjectName project, Form form, Db db, Member by, TimeProvider clock) =>
        Change(project, db, by, x => x.Describe(form.Name, form.ShowsTasks, by, clock.GetUtcNow()));

    static async Task<Answer> Archive(ProjectName project, Db db, Member by, Page page, TimeProvider clock) =>
        (await Change(project, db, by, x => x.Archive(by, clock.GetUtcNow()))).Say(page.Text.Work.ProjectEnded, $"/projects/{project}/restore");

    static Task<Answer> Restore(ProjectName project, Db db, Member by, TimeProvider clock) => Change(project, db, by, x => x.Restore(by, clock.GetUtcNow()));

    static async Task<Answer> Change(ProjectName name, Db db, Member by, Action<Project> change)
    {
        var project = await db.ProjectsSeenBy(by).Include(x => x.Client).Named(name).SingleOrDefaultAsync() ?? throw new NotHere();
        change(project);
        await db.Save();
        return Answer.GoTo($"/projects/{project.Code}").OrJson(() => ProjectJson.Of(project));
    }
}
