using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Brings back what a task's description said before, by the rule of every other change: what it says now is kept in its turn, and the message at the foot takes it back. Nobody is told anew that he is named.</summary>
public static class RestoreDescription
{
    public static void Map(Routes routes) => routes.Post<TaskJson>("tasks/{task}/descriptions/{former:guid}/restore", Handle);

    static async Task<Answer> Handle(TaskName task, Guid former, Db db, Member by, Page page, TimeProvider clock)
    {
        var described = await db.TaskFor(by, task);
        var (before, back) = (TaskShape.Of(described), await db.FormerDescriptions.AsNoTracking().Where(x => x.TaskId == described.Id).OneVisible(former));
        described.Describe(back.Text, null, by, clock.GetUtcNow());
        await db.Save();
        if (Answer.WantsJson(page.Http) || !Answer.WantsFragment(page.Http)) return Answer.GoTo($"/tasks/{described.Name}").OrJson(() => TaskJson.Of(described)).SayChanged(described, before, page, Words());
        return Answer.Fragments(
            new Fragment(typeof(DescriptionView), new DescriptionModel(described.Id, described.Description, true, await db.PlaceOf(described.Id)), "card-description"),
            new Fragment(typeof(HistoryList), await db.HistoryOf(described, page.Text, null), "card-history-lines"),
            new Fragment(typeof(FormerView), await db.FormerOf(described, former, by, inPlace: true), $"former-{former}")).SayChanged(described, before, page, Words());

        string Words() => page.Text.Work.BroughtBack(described.Name);
    }
}
