using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Room;

/// <summary>A room says who does a task by role, never a specialist's name: from one specialist to another nothing changes there, and it is not told.</summary>
public sealed class TellRoomOfHands(Db db) : IReactTo<TaskHanded>
{
    static readonly Func<Db, Guid, Task<bool>> IsPublic = Ready.One((Db db, Guid member) => db.Set<Member>().Where(x => x.Id == member).Select(x => x.IsPublic).Single());

    public async Task React(TaskHanded happened)
    {
        if (await RoleOf(happened.From) == await RoleOf(happened.To)) return;
        var task = await db.One<WorkTask>(happened.Task);
        if (task is { IsVisible: true, ArchivedAt: null }) db.Tell(ClientTopics.Room(task.ClientId));
    }

    async Task<RoomRole?> RoleOf(Guid? member) => member is not { } id ? null
        : await IsPublic(db, id) ? RoomRole.AccountManager : RoomRole.Specialist;
}
