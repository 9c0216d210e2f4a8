using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Gives a message's file to whoever may see the message: a member here, a guest from the room.</summary>
public static class ReadMessageFile
{
    internal static void Map(Routes routes) => routes.Get("message-files/{file:guid}", Handle);

    static async Task<IResult> Handle(Guid file, Db db, Member by, FileStore files)
    {
        if (!by.ReadsInbox) throw new NotHere();
        var hung = await db.MessageFiles.AsNoTracking().OneVisible(file);
        return new SendFile(files, await db.Set<StoredFile>().AsNoTracking().OneVisible(hung.FileId));
    }

    /// <summary>The stored file behind a message's file that the viewer of <paramref name="db"/> may see; a guest's context cannot read stored files, so the product reads it on the guest's behalf.</summary>
    /// <exception cref="NotHere">Unknown, or another client's.</exception>
    public static async Task<StoredFile> Of(Db db, Scopes scopes, Guid file)
    {
        var hung = await db.MessageFiles.AsNoTracking().OneVisible(file);
        await using var product = scopes.As(new SystemViewer(db.AgencyOfViewer));
        return await product.Db.Set<StoredFile>().AsNoTracking().OneVisible(hung.FileId);
    }
}
