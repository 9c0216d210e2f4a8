using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Room;

/// <summary>Tells a room that a stage or project changed, if it shows tasks of it: a board with nothing visible does not exist for the client.</summary>
public sealed class TellRoomOfBoards(Db db)
    : IReactTo<StageDescribed>, IReactTo<StageMoved>, IReactTo<StageArchived>, IReactTo<StageRestored>, IReactTo<ProjectDescribed>, IReactTo<ProjectArchived>, IReactTo<ProjectRestored>
{
    public Task React(StageDescribed happened) => IfShown(db.Tasks.Where(x => x.StageId == happened.Stage));

    public Task React(StageMoved happened) => IfShown(db.Tasks.Where(x => x.ProjectId == happened.Project));

    public Task React(StageArchived happened) => IfShown(db.Tasks.Where(x => x.ProjectId == happened.Project));

    public Task React(StageRestored happened) => IfShown(db.Tasks.Where(x => x.ProjectId == happened.Project));

    public Task React(ProjectDescribed happened) => IfShown(db.Tasks.Where(x => x.ProjectId == happened.Project));

    public Task React(ProjectArchived happened) => IfShown(db.Tasks.Where(x => x.ProjectId == happened.Project));

    public Task React(ProjectRestored happened) => IfShown(db.Tasks.Where(x => x.ProjectId == happened.Project));

    async Task IfShown(IQueryable<WorkTask> tasks)
    {
        var client = await tasks.Where(x => x.IsVisible && x.ArchivedAt == null).Select(x => (Guid?)x.ClientId).FirstOrDefaultAsync();
        if (client is { } shown) db.Tell(ClientTopics.Room(shown));
    }
}
