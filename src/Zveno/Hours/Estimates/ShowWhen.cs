using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>What is said of a task's length: history, how right its person's estimates are, when it would be ready if it were begun now.</summary>
/// <param name="LeftMinutes">What is left of it: of its estimate; without one, the median of tasks like it; null when neither is known.</param>
/// <param name="IsGuess">Whether that is the median.</param>
/// <param name="ReadyOn">When it would be ready; null when nothing is left to say it by, or a year does not suffice.</param>
/// <param name="Ratio">Median of spent ÷ estimated of its person and type; null when there are too few.</param>
public sealed record EstimateWhenJson(int? Median, int? P80, int Count, decimal? Ratio, int? LeftMinutes, bool IsGuess, DateOnly? ReadyOn);

/// <summary>«Когда будет готово, если начать сейчас»: a piece of the card, and the API.</summary>
public static class ShowWhen
{
    public static void Map(Routes routes) => routes.Get<EstimateWhenJson>("tasks/{task}/when", async (TaskName task, Db db, Member by, Page page, HttpContext http) =>
    {
        var of = await db.TaskFor(by, task);
        var json = await Of(db, of, by, page);
        var person = of.AssigneeId is { } id ? await db.Members.Where(x => x.Id == id).Select(x => x.Name).SingleOrDefaultAsync() : null;
        return Answer.Page<WhenView>(new WhenModel(json, person, of is { IsClosed: false, IsArchived: false })).OrJson(() => json);
    });

    static async Task<EstimateWhenJson> Of(Db db, WorkTask task, Member by, Page page)
    {
        var finished = await ShowEstimates.Finished(db, page.Now, db.Tasks.Where(x => x.ServiceId == task.ServiceId && x.TypeId == task.TypeId));
        var hint = EstimateHistory.Hint(finished);
        var accuracy = task.AssigneeId is { } person && !by.IsOutsider() ? EstimateHistory.Accuracy(finished.Where(x => x.Person == person)).Ratio : null;
        var own = (await db.LoadOf(db.Tasks.AsNoTracking().Where(x => x.Id == task.Id), by)).Single();
        var left = own.LeftMinutes ?? hint.Median;
        var ready = task.IsClosed || task.IsArchived || left is not { } minutes ? null : (await FreeTime.Of(db, [.. own.Hands.OfType<Guid>()], task.Id, by, page)).Ready(own, minutes);
        return new EstimateWhenJson(hint.Median, hint.P80, hint.Count, accuracy, left, own.LeftMinutes is null && left is not null, ready);
    }
}

/// <summary>The piece of a card.</summary>
/// <param name="Person">Who has it.</param>
public sealed record WhenModel(EstimateWhenJson Said, string? Person, bool IsOpen);
