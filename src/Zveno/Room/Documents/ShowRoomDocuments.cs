using Zveno.Platform;

namespace Zveno.Room;

/// <summary>«Документы»: decisions, what was agreed, files; where reports and invoices will stand.</summary>
public static class ShowRoomDocuments
{
    public static void Map(Routes routes) => routes.Room.Get("documents", Handle);

    /// <param name="page">Which page of the files, from 1.</param>
    static async Task<Answer> Handle(string? project, int? page, CurrentGuest current, Page shown)
    {
        var documents = await new ReadRoom(current.Db, current.Guest.Ids, shown.Text).Documents(project, page ?? 1);
        return Answer.Page<RoomDocumentsView>(new RoomScreen<RoomDocuments>(documents, current.Guest.Base)).OrJson(() => documents);
    }
}
