using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A project's backlog: everything that is to be done and not taken into work, in its order, with its sum.</summary>
public static class ShowBacklog
{
    public static void Map(Routes routes) => routes.Get<BacklogJson>("projects/{project}/backlog", Handle);

    static async Task<Answer> Handle(ProjectName project, Db db, Member by)
    {
        var backlog = await Backlog.Of(db, by, project);
        return Answer.Page<BacklogPage>(backlog).OrJson(() => BacklogJson.Of(backlog));
    }

    /// <summary>The backlog again, to the page that shows it.</summary>
    internal static async Task<Answer> Again(Db db, Member by, Guid project, Page page) => Answer.WantsFragment(page.Http)
        ? Answer.Fragments(new Fragment(typeof(BacklogView), await Backlog.Of(db, by, new ProjectName(project)), "backlog"))
        : Answer.Done();
}
