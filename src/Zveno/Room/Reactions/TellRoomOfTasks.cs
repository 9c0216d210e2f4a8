using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Room;

/// <summary>
/// Tells a room what changed of the tasks it shows: title, dates, stage, order, responsible role. Notes, checklists, estimates,
/// descriptions, files, and everything of hidden tasks pass it by, so that internal work cannot be timed from outside.
/// </summary>
public sealed class TellRoomOfTasks(Db db, RoomNews news)
    : IReactTo<TaskMade>, IReactTo<TaskMoved>, IReactTo<TaskHanded>, IReactTo<TaskChanged>, IReactTo<TaskShown>, IReactTo<TaskHidden>, IReactTo<TaskArchived>, IReactTo<TaskRestored>
{
    static readonly HashSet<string> Shown = new(StringComparer.Ordinal) { "title", "dates" };

    public Task React(TaskMade happened) => IfShown(happened);

    public Task React(TaskMoved happened) => IfShown(happened);

    public Task React(TaskChanged happened) => Shown.Contains(happened.What) ? IfShown(happened) : Task.CompletedTask;

    public Task React(TaskArchived happened) => IfShown(happened, archived: true);

    public Task React(TaskRestored happened) => IfShown(happened);

    public Task React(TaskShown happened) => news.Of(happened.Client, happened.At);

    public Task React(TaskHidden happened) => news.Of(happened.Client, happened.At);

    /// <summary>A room says a role, never a specialist's name: from one specialist to another nothing changes there.</summary>
    public async Task React(TaskHanded happened)
    {
        if (await RoleOf(happened.From) != await RoleOf(happened.To)) await IfShown(happened);
    }

    async Task<RoomRole?> RoleOf(Guid? member) => member is not { } id ? null
        : await db.Members.Where(x => x.Id == id).Select(x => x.IsPublic).SingleAsync() ? RoomRole.AccountManager : RoomRole.Specialist;

    async Task IfShown(Activity happened, bool archived = false)
    {
        var task = db.Tasks.Local.FindEntryUntyped([db.AgencyOfViewer, happened.Subject])?.Entity as WorkTask ?? await db.Tasks.SingleAsync(x => x.Id == happened.Subject);
        if (task.IsVisible && task.IsArchived == archived) await news.Of(task.ClientId, happened.At);
    }
}
