using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>What the verbs of a card answer: the card again to our scripts, its JSON to programs, a redirect to a plain form.</summary>
static class TaskAnswer
{
    /// <summary>The whole card again.</summary>
    public static async Task<Answer> Card(this Db db, WorkTask task, Member by, Page page, Func<object?>? json = null)
    {
        json ??= () => TaskJson.Of(task);
        if (Answer.WantsJson(page.Http) || !Answer.WantsFragment(page.Http)) return Answer.GoTo($"/tasks/{task.Project.Code}-{task.Number}").OrJson(json);
        var model = await db.CardOf(by, page, new TaskName(task.Id));
        return Answer.Fragments(new Fragment(typeof(TaskCard), model, "card")).OrJson(json);
    }

    /// <summary>Nothing to show: the field shows its value already, and whoever else shows it hears of it.</summary>
    public static Answer Saved(this WorkTask task) => Answer.Done().OrJson(() => TaskJson.Of(task));
}
