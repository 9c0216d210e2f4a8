using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Who may be named in what is written on a task: those who work here and see it.</summary>
public static class ShowNames
{
    public static void Map(Routes routes) => routes.Get<Paged<NamedJson>>("tasks/{task}/names", Handle);

    static async Task<Answer> Handle(TaskName task, HttpContext http, Db db, Member by)
    {
        var of = await db.TaskFor(by, task);
        return NamesAnswer.Of(await db.NamedOn(of), by, http, $"/tasks/{of.Name}");
    }
}

/// <summary>Somebody who may be named, and how: <c>@[name](member:id)</c>.</summary>
public sealed record NamedJson(Guid Id, string Name);

/// <summary>Who may be named, for a list beside what is being typed.</summary>
/// <param name="People">In the order of their names, without the reader.</param>
public sealed record NamesModel(IReadOnlyList<QuickName> People);

/// <summary>Answers with people to name, without the one who asks: options of a list to our scripts, JSON to programs.</summary>
public static class NamesAnswer
{
    /// <param name="home">Where a plain link ends up.</param>
    public static Answer Of(IReadOnlyList<QuickName> people, Member by, HttpContext http, string home) => OfAll([.. people.Where(x => x.Id != by.Id)], http, home);

    /// <summary>The same with the one who asks: a task is given to oneself too.</summary>
    /// <param name="home">Where a plain link ends up.</param>
    internal static Answer OfAll(IReadOnlyList<QuickName> people, HttpContext http, string home) =>
        (Answer.WantsFragment(http) ? Answer.Page<NamesView>(new NamesModel(people)) : Answer.GoTo(home)).OrJson(() => Paging.Whole(people.Select(x => new NamedJson(x.Id, x.Name))));
}
