using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Sends a stored file to a member: an outsider gets those of own tasks only.</summary>
public static class SendTaskFile
{
    public static void Map(Routes routes) => routes.Get("files/{file}", Handle);

    static async Task<IResult> Handle(Guid file, Db db, Member by, FileStore store)
    {
        var found = await db.Set<StoredFile>().OneVisible(file);
        if (by.IsOutsider() && !await db.TaskAttachments.AnyAsync(x => x.FileId == file && x.RemovedAt == null && (x.Task.AssigneeId == by.Id || x.Task.People.Any(p => p.MemberId == by.Id && p.Part == TaskPart.Works)))) throw new NotHere();
        return new SendFile(store, found);
    }
}
