using Zveno.Platform;

namespace Zveno.Room;

/// <summary>An address within a room at which nothing is read: a form's own, which a phone opens anew with a tab that it has put to sleep, or a mistyped one. It leads to the room's first page.</summary>
public static class LeadHome
{
    public static void Map(Routes routes) => routes.Room.Get("{**elsewhere}", Handle);

    static Answer Handle(CurrentGuest current) => Answer.GoTo(current.Guest.Base).OrJson(() => throw new NotHere());
}
