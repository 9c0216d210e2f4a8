using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>A task that is there already begins to burn: no message is asked for. And what the fires of a task cost: a piece of its card, a list of the API.</summary>
public static class RaiseFire
{
    /// <param name="Reason">Why it cannot wait.</param>
    /// <param name="Pushes">Number of the task that is pushed out: it waits until the fire is out.</param>
    /// <param name="Hours">Whose hours it takes; those of the task that it pushes out when one is named, else bought ones.</param>
    /// <param name="Takes">Hours of work that it is thought to take; its estimate when not said.</param>
    public record Form(string Reason, string? Pushes = null, FireHours? Hours = null, decimal? Takes = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Get<Paged<FireJson>>("tasks/{task}/fires", Show);
        routes.Post<FireJson>("tasks/{task}/fires", Raise);
    }

    static async Task<Answer> Show(TaskName task, HttpContext http, Db db, Member by)
    {
        var of = await db.TaskFor(by, task);
        if (!by.ReadsInbox) return Answer.WantsJson(http) ? throw new NotHere() : Answer.Done();
        var model = await ModelOf(db, of, by);
        return Answer.Page<FiresView>(model).OrJson(() => Paging.Whole(model.Fires.Select(FireJson.Of)));
    }

    static async Task<Answer> Raise(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (of, at) = (await db.TaskFor(by, task), clock.GetUtcNow());
        if (!by.CanRecord) throw Refusals.NotYoursToRecord();
        if (of.IsClosed || of.IsArchived) throw Refusals.NothingBurns(of.Name);
        if (await db.Fires.AnyAsync(x => x.TaskId == of.Id)) throw Refusals.BurnsAlready(of.Name);
        var pushed = string.IsNullOrWhiteSpace(form.Pushes) ? null : await db.TaskNamed(of.ClientId, form.Pushes);
        var fire = db.Light(of, pushed, form.Hours, form.Takes, form.Reason, by, at);
        await db.Save();
        return Answer.Fragments(new Fragment(typeof(FiresView), await ModelOf(db, of, by), "card-fires", "innerHTML")).OrJson(() => FireJson.Of(fire)).OrGoTo($"/tasks/{of.Name}").Say(page.Text.Records.FireRaisedSaid(of.Name));
    }

    /// <summary>Lights a fire: the task becomes urgent, what it pushes out waits for it; the caller saves.</summary>
    /// <param name="takes">Hours of work.</param>
    internal static Fire Light(this Db db, WorkTask task, WorkTask? pushed, FireHours? hours, decimal? takes, string? reason, Member by, DateTimeOffset at)
    {
        int? minutes = takes is { } said ? said is > 0 and <= 1000 ? (int)Math.Round(said * 60, MidpointRounding.AwayFromZero) : throw Refusals.BadMinutes() : null;
        var fire = new Fire(Ids.New(at), task, hours ?? (pushed is null ? FireHours.Bought : FireHours.Pushed), minutes, pushed, reason, by, at);
        task.Mark(Priority.Urgent, task.IsStarred, by, at);
        if (pushed is not null) db.Add(pushed.WaitFor(task, null, by, at));
        db.Add(fire);
        return fire;
    }

    static async Task<FiresModel> ModelOf(Db db, WorkTask task, Member by)
    {
        var fires = await db.Fires.AsNoTracking().Include(x => x.PushedTask!.Project).Where(x => x.TaskId == task.Id).OrderByDescending(x => x.RaisedAt).ThenBy(x => x.Id).ToListAsync();
        return new FiresModel(task.Name, fires, fires.Count == 0 && by.CanRecord && task is { IsClosed: false, IsArchived: false, ParentId: null });
    }
}

/// <summary>The fires of a task.</summary>
/// <param name="Raises">Whether the reader may raise one.</param>
public sealed record FiresModel(string Task, IReadOnlyList<Fire> Fires, bool Raises);

/// <summary>A fire with its price, as the API tells it.</summary>
/// <param name="Minutes">Minutes of work; null when nobody said.</param>
/// <param name="Pushed">The task that it pushes out.</param>
public sealed record FireJson(Guid Id, Guid Task, FireHours Hours, int? Minutes, Guid? Pushed, string Reason, Guid By, DateTimeOffset At)
{
    internal static FireJson Of(Fire x) => new(x.Id, x.TaskId, x.Hours, x.Minutes, x.PushedTaskId, x.Reason, x.RaisedBy, x.RaisedAt);
}
