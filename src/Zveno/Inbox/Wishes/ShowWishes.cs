using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Inbox;

/// <summary>What the client of a project wishes and nobody has decided yet, in the client's own order, then the oldest first: it stands above the backlog.</summary>
public static class ShowWishes
{
    /// <summary>So many are shown.</summary>
    const int Most = 50;

    public static void Map(Routes routes) => routes.Get<Paged<WishJson>>("projects/{project}/wishes", Handle);

    static async Task<Answer> Handle(ProjectName project, HttpContext http, Db db, Member by)
    {
        var model = await Of(db, by, project);
        return (Answer.WantsFragment(http) ? Answer.Page<WishesView>(model) : Answer.GoTo($"/projects/{model.Code}/backlog")).OrJson(() => Paging.Whole(model.Wishes.Select(WishJson.Of)));
    }

    internal static async Task<WishesModel> Of(Db db, Member by, ProjectName name)
    {
        if (!by.ReadsInbox) throw new NotHere();
        var project = await db.ProjectFor(by, name);
        return new WishesModel(project.Id, project.Code, await db.Wishes.AsNoTracking().Include(x => x.Message).Where(x => x.ProjectId == project.Id && x.DecidedAt == null).InOrder().Take(Most).ToListAsync(), by.CanAnswer && !project.IsArchived);
    }
}

/// <summary>Wishes that wait.</summary>
/// <param name="Decides">Whether the reader may take and decline them.</param>
public sealed record WishesModel(Guid Project, string Code, IReadOnlyList<Wish> Wishes, bool Decides);

/// <summary>A client's wish.</summary>
/// <param name="Topic">The talk that it was asked in, and is answered in.</param>
/// <param name="Task">The task that was made of it.</param>
/// <param name="DecidedAt">When it was taken or declined; null while it waits.</param>
/// <param name="Rank">The client's own order among those that wait, from 1; null for one that was put in none.</param>
public sealed record WishJson(Guid Id, Guid Project, Guid Topic, string Text, DateTimeOffset AskedAt, Guid? Task, DateTimeOffset? DecidedAt, int? Rank)
{
    internal static WishJson Of(Wish wish) => new(wish.Id, wish.ProjectId, wish.Message.TopicId, wish.Message.Text, wish.AskedAt, wish.TaskId, wish.DecidedAt, wish.Rank);
}
