using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Changes a task's description. Changes of two people in different lines are put together; in the same lines it is asked whose text stays, and what was typed stays on the screen. Whoever is newly named in it is told.</summary>
public static class DescribeTask
{
    /// <param name="Description">Markdown.</param>
    /// <param name="Was">The description that the writer started from; not said when it does not matter.</param>
    /// <param name="Keep">Where both changed the same lines: <c>mine</c> writes over, <c>both</c> puts one text below the other; not said, it is refused.</param>
    public record Form(string Description, string? Was = null, string? Keep = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<TaskJson>("tasks/{task}/description", Handle);

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var described = await db.TaskFor(by, task);
        var before = TaskShape.Of(described);
        var (was, at, text) = (described.Description, clock.GetUtcNow(), await db.Settled(described, form.Description));
        described.Describe(form.Keep == "both" && form.Was is not null && text.Trim() != was ? TextMerge.Both(text, was) : text, form.Keep is "mine" or "both" ? null : form.Was, by, at);
        await db.Mention(described, was, described.Description, null, by, at);
        await db.Save();
        return Answer.Fragments(new Fragment(typeof(DescriptionView), new DescriptionModel(described.Id, described.Description, true, await db.PlaceOf(described.Id)), "card-description")).OrJson(() => TaskJson.Of(described)).SayChanged(described, before, page);
    }
}
