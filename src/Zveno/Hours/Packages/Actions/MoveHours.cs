using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>Moves planned hours from a task to another of the same project, with the reason.</summary>
public static class MoveHours
{
    /// <param name="From">The task's number: «AUTO-12».</param>
    /// <param name="To">The other's.</param>
    /// <param name="Worked">How much: «2», «1ч 30м».</param>
    /// <param name="Shown">Whether the client reads it with its reason in the room.</param>
    public record Form(string From, string To, string Worked, string Reason, bool Shown = false) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<HoursTransferJson>("hours-transfers", Handle, Again);

    static async Task<Answer> Handle(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (from, to, at) = (await Named(db, by, form.From), await Named(db, by, form.To), clock.GetUtcNow());
        var spent = await db.TimeEntries.Counted().Where(x => x.TaskId == from.Id).SumAsync(x => x.Minutes);
        var transfer = HoursTransfer.Between(form.Id ?? Ids.New(at), from, to, PackageWords.Hours(form.Worked, "worked"), spent, form.Reason, by, at);
        if (form.Shown) transfer.Show(from.Project, by, at);
        db.Add(transfer);
        await db.Save();
        return Answer.GoTo($"/projects/{from.Project.Code}/package").OrJson(() => HoursTransferJson.Of(transfer)).Created($"/api/v1/hours-transfers/{transfer.Id}")
            .Say(page.Text.Packages.HoursMoved(page.Text.Duration(TimeSpan.FromMinutes(transfer.Minutes))));
    }

    static async Task<WorkTask> Named(Db db, Member by, string given)
    {
        _ = TaskName.TryParse(given.Trim(), null, out var name);
        return await db.Tasks.WithBoard().SeenBy(by).Named(name).SingleOrDefaultAsync() ?? throw Refusals.BadPlace(given.Trim());
    }

    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var transfer = await http.RequestServices.GetRequiredService<Db>().Set<HoursTransfer>().OneVisible(id);
        return Answer.GoTo("/packages").OrJson(() => HoursTransferJson.Of(transfer));
    }
}
