using System.Text.Json.Nodes;
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
        routes.Create<LabelJson>("projects/{project}/labels", Handle, async (id, http) => { var made = await http.RequestServices.GetRequiredService<Db>().Labels.OneVisible(id); return Answer.Done().OrJson(() => LabelJson.Of(made)); });
        routes.Post<LabelJson>("labels/{label}", Describe);
    }

    /// <summary>What is left out stays as it is; an empty name is a nameless label.</summary>
    public record Changes(string? Name = null, LabelColour? Colour = null) : Input<Changes>;

    static async Task<Answer> Handle(ProjectName project, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var of = await db.ProjectFor(by, project);
        var label = Label.Make(form.Id ?? Ids.New(at), of, form.Name, form.Colour, by);
        db.Add(label);
        var task = form.Task is { } id ? await db.TaskFor(by, new TaskName(id)) : null;
        JsonObject? before = null;
        if (task is not null)
        {
            await db.Entry(task).Collection(x => x.Labels).LoadAsync();
            before = TaskShape.Of(task);
            task.Label(label, true, by, at);
        }
        await db.Save();
        return task is not null ? (await db.Card(task, by, page, () => LabelJson.Of(label))).SayChanged(task, before!, page) : Answer.Fragments(await Labels(db, of, "outerHTML")).OrJson(() => LabelJson.Of(label)).Created($"/api/v1/labels/{label.Id}");
    }

    /// <summary>Changes a label's name and colour.</summary>
    static async Task<Answer> Describe(Guid label, Changes form, Db db, Member by)
    {
        var described = await db.Labels.Include(x => x.Project).OneVisible(label);
        described.Describe(form.Name ?? described.Name, form.Colour ?? described.Colour, by);
        await db.Save();
        return Answer.Fragments(await Labels(db, described.Project, "outerMorph")).OrJson(() => LabelJson.Of(described));
    }

    /// <param name="swap">After a label was made its form begins anew; after a change what is being typed elsewhere stays.</param>
    static async Task<Fragment> Labels(Db db, Project project, string swap) => new(typeof(ProjectLabels), await db.LabelsOf(project), "project-labels", swap);
}
