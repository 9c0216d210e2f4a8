using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A project's backlog: everything that is to be done and not taken into work, in its order, with its sum.</summary>
public static class ShowBacklog
{
    public static void Map(Routes routes) => routes.Get<BacklogJson>("projects/{project}/backlog", Handle);

    static async Task<Answer> Handle(ProjectName project, Db db, Member by, Page page, IReadyDates dates)
    {
        var backlog = await WithDates(await Backlog.Of(db, by, project), by, page, dates);
        return Answer.Page<BacklogPage>(backlog).OrJson(() => BacklogJson.Of(backlog));
    }

    /// <summary>The backlog again, to the page that shows it.</summary>
    internal static async Task<Answer> Again(Db db, Member by, Guid project, Page page) => Answer.WantsFragment(page.Http)
        ? Answer.Fragments(new Fragment(typeof(BacklogView), await WithDates(await Backlog.Of(db, by, new ProjectName(project)), by, page, page.Http.RequestServices.GetRequiredService<IReadyDates>()), "backlog"))
        : Answer.Done();

    static async Task<Backlog> WithDates(Backlog backlog, Member by, Page page, IReadyDates dates) => backlog with { Ready = await dates.Of([.. backlog.Lines.Select(x => x.Id)], by, page) };
}
