using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Exchange;

/// <summary>Takes a whole import back: what nobody touched since goes away, the rest goes to the archive. Hours and messages stay.</summary>
public static class UndoImport
{
    public static void Map(Routes routes) => routes.Post("imports/{import}/undo", Handle);

    static async Task<Answer> Handle(Guid import, Db db, Member by, Page page, TimeProvider clock, CancellationToken stop)
    {
        Import.Demands(by);
        var one = await db.Imports.OneVisible(import, stop);
        var later = await db.LaterThan(one, stop);
        one.BeginUndo(later is null ? null : $"{(later.Preview.Name.Length > 0 ? later.Preview.Name : page.Text.Trello.NamelessBoard)}, {page.Text.When(later.DoneAt!.Value)}", by);
        await db.Later(new TakeBack(one.Id), clock.GetUtcNow(), Import.Topic(one.Id));
        await db.Save(stop);
        return Answer.GoTo($"/imports/{one.Id}").OrJson(() => ImportJson.Of(one));
    }
}
