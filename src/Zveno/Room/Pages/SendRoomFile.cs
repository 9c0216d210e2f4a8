using Zveno.Platform;

namespace Zveno.Room;

/// <summary>Sends a file that came with a message of this client's talks; no other file has an address here.</summary>
public static class SendRoomFile
{
    public static void Map(Routes routes) => routes.Room.Get("files/{file}", Handle);

    static async Task<IResult> Handle(string file, CurrentGuest current, Page page, Scopes scopes, FileStore files)
    {
        var id = await new ReadRoom(current.Db, current.Guest.Ids, page.Text).FileOf(file) ?? throw new NotHere();
        await using var scope = scopes.As(new SystemViewer(current.Guest.Viewer.AgencyId));          // a guest cannot read the store itself
        return new SendFile(files, await scope.Db.Set<StoredFile>().OneVisible(id));
    }
}
