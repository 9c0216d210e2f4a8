using Zveno.Clients;
using Zveno.Platform;
using Zveno.Records;

namespace Zveno.Room;

/// <summary>
/// A contact agrees to a task's result in one tap, or returns it with a comment. The first answer stands: another contact is told whose it was, the same one again is told
/// that it is given. A guest's own context cannot write: the product notes it on his behalf.
/// </summary>
public static class AnswerApproval
{
    /// <param name="Agreed">Whether the result is agreed to; else it is returned.</param>
    /// <param name="Comment">What to change; asked for when it is returned.</param>
    public record Form(bool Agreed, string? Comment = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Room.Post("approvals/{approval}/answer", Handle);

    static async Task<Answer> Handle(string approval, Form form, HttpContext http, CurrentGuest current, Page page, Scopes scopes, TimeProvider clock, CancellationToken stop)
    {
        var guest = current.Guest;
        var (id, task) = await new ReadRoom(current.Db, guest.Ids, page.Text).ApprovalOf(approval);
        try
        {
            await using var scope = scopes.As(new SystemViewer(guest.Viewer.AgencyId));
            await scope.Db.BeginWriting(stop);
            var asked = await scope.Db.Approvals.OneVisible(id, stop);
            asked.Answer(form.Agreed, form.Comment, await scope.Db.Contacts.OneVisible(guest.Viewer.ContactId, stop), clock.GetUtcNow());
            await scope.Db.Save(stop);
            return Answer.GoTo($"{guest.Base}/tasks/{task}#approval").OrJson(() => new RoomAnswered(ReadRoom.StateOf(asked.State)));
        }
        catch (Refused refused) when (!Answer.WantsJson(http))
        {
            var screen = await ShowRoomTask.Screen(current, page, task) with { Returned = new RoomAnswerBack(approval, form.Comment, refused.Why(page.Text)) };
            return Answer.Page<RoomTaskView>(screen, refused.Status);
        }
    }
}

/// <summary>The answer that stands.</summary>
public sealed record RoomAnswered(RoomApprovalState State);
