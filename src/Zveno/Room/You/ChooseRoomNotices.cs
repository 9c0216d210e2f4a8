using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>A contact chooses in one tap what he is told outside of the room. The product notes it on his behalf.</summary>
public static class ChooseRoomNotices
{
    public record Form(RoomNotice Choice) : Input<Form>;

    public static void Map(Routes routes) => routes.Room.Post("notices", Handle);

    static async Task<Answer> Handle(Form form, HttpContext http, CurrentGuest current, Page page, Scopes scopes, ZvenoSettings settings, TimeProvider clock, CancellationToken stop)
    {
        var guest = current.Guest;
        try
        {
            var hasChat = await ShowRoomYou.HasChat(guest, scopes, stop);
            await using var scope = scopes.As(new SystemViewer(guest.Viewer.AgencyId));
            await scope.Db.BeginWriting(stop);
            await Choose(scope.Db, await scope.Db.Contacts.OneVisible(guest.Viewer.ContactId, stop), form.Choice, settings.Smtp is not null, hasChat, clock.GetUtcNow(), stop);
            await scope.Db.Save(stop);
            return Answer.GoTo($"{guest.Base}/you?chosen=true#notices").OrJson(() => new RoomNoticesState(form.Choice));
        }
        catch (Refused refused) when (!Answer.WantsJson(http))
        {
            return Answer.Page<RoomYouView>(await ShowRoomYou.Screen(current, page, scopes, settings, x => x with { Refusal = refused.Why(page.Text) }, stop), refused.Status);
        }
    }

    /// <summary>Notes the choice; the caller saves.</summary>
    internal static async Task Choose(Db db, Contact contact, RoomNotice choice, bool sendsMail, bool hasChat, DateTimeOffset at, CancellationToken stop)
    {
        var chosen = await db.Set<RoomNoticeChoice>().SingleOrDefaultAsync(x => x.ContactId == contact.Id, stop);
        if (chosen is null) db.Add(chosen = new RoomNoticeChoice(Ids.New(at), contact));
        chosen.Choose(choice, sendsMail && contact.Email is not null, hasChat, at);
    }
}

/// <summary>What stands now.</summary>
public sealed record RoomNoticesState(RoomNotice Choice);
