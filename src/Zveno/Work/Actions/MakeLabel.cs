using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Makes a label of a project; put on a task at once when one is named.</summary>
public static class MakeLabel
{
    /// <param name="Task">The task to put it on.</param>
    public record Form(string? Name = null, LabelColour Colour = LabelColour.Grey, Guid? Task = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Create("projects/{project}/labels", Handle, async (id, http) => { var made = await http.RequestServices.GetRequiredService<Db>().Labels.OneVisible(id); return Answer.Done().OrJson(() => LabelJson.Of(made)); });
        routes.Post("labels/{label}", Describe);
    }

    static async Task<Answer> Handle(ProjectName project, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var label = Label.Make(form.Id ?? Ids.New(at), await db.ProjectFor(by, project), form.Name, form.Colour, by);
        db.Add(label);
        var task = form.Task is { } id ? await db.TaskFor(by, new TaskName(id)) : null;
        if (task is not null)
        {
            await db.Entry(task).Collection(x => x.Labels).LoadAsync();
            task.Label(label, true, by, at);
        }
        await db.Save();
        return task is not null ? await db.Card(task, by, page, () => LabelJson.Of(label)) : Answer.Done().OrJson(() => LabelJson.Of(label)).Created($"/api/v1/labels/{label.Id}");
    }

    /// <summary>Changes a label's name and colour.</summary>
    static async Task<Answer> Describe(Guid label, Form form, Db db, Member by)
    {
        var described = await db.Labels.Include(x => x.Project).OneVisible(label);
        described.Describe(form.Name, form.Colour, by);
        await db.Save();
        return Answer.Done().OrJson(() => LabelJson.Of(described));
    }
}
