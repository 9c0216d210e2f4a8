using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Who hears of a task: shows them, lets oneself or another hear of it or no more.</summary>
public static class WatchTask
{
    /// <param name="Member">Who is to watch; oneself when not said.</param>
    /// <param name="On">False: no more.</param>
    public record Form(Guid? Member = null, bool On = true) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Get<Paged<WatcherJson>>("tasks/{task}/watchers", Show);
        routes.Post<Paged<WatcherJson>>("tasks/{task}/watchers", Handle);
    }

    static async Task<Answer> Show(TaskName task, Db db, Member by) => await Told(db, by, await db.WithPeople(by, task), model => Answer.Page<WatchersView>(model));

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var watched = await db.WithPeople(by, task);
        var whose = form.Member is { } member && member != by.Id ? await db.Members.OneVisible(member) : by;
        if (form.On && !whose.IsActive) throw Refusals.MemberLeft();
        var already = watched.IsWatchedBy(whose.Id) == form.On;
        watched.Watch(whose, form.On, by, clock.GetUtcNow());
        await db.Save();
        var answer = (await Told(db, by, watched, model => Answer.Fragments(new Fragment(typeof(WatchersView), model, "watchers")))).OrGoTo($"/tasks/{watched.Name}");
        return already ? answer : answer.Say(page.Text.Work.Watches(whose.Name, watched.Name, form.On), $"/tasks/{watched.Id}/watchers", new { member = whose.Id, on = !form.On });
    }

    static async Task<Answer> Told(Db db, Member by, WorkTask task, Func<WatchersModel, Answer> answer)
    {
        var names = await db.Names();
        var watchers = task.Watchers.Where(names.ContainsKey).Select(x => new WatcherJson(x, names[x].Name)).OrderBy(x => x.Name, StringComparer.CurrentCultureIgnoreCase).ToList();
        var others = names.Where(x => x.Value.IsHere && x.Key != by.Id && !task.IsWatchedBy(x.Key)).Select(x => new PersonChoice(x.Key, x.Value.Name)).OrderBy(x => x.Name, StringComparer.CurrentCultureIgnoreCase).ToList();
        var may = by.CanWorkOn(task.Project, task) && !task.IsArchived && !task.Project.IsArchived;
        return answer(new WatchersModel(task.Id, by.Id, task.IsWatchedBy(by.Id), watchers, may && !by.IsOutsider() ? others : [], may)).OrJson(() => Paging.Whole(watchers));
    }
}

/// <summary>Somebody who hears of a task.</summary>
public sealed record WatcherJson(Guid Member, string Name);

/// <summary>Who hears of a task, for one reader.</summary>
/// <param name="IsMine">Whether the reader does.</param>
/// <param name="Others">Who may be asked to watch too.</param>
/// <param name="MayChange">Whether the reader may change others' watching.</param>
public sealed record WatchersModel(Guid Task, Guid Reader, bool IsMine, IReadOnlyList<WatcherJson> Watchers, IReadOnlyList<PersonChoice> Others, bool MayChange);
