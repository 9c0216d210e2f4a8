using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>A client says in one tap whether an answer helped. The product notes it on his behalf; he may say otherwise later.</summary>
public static class RateAnswer
{
    /// <param name="Helped">Whether it did.</param>
    public record Form(bool Helped) : Input<Form>;

    public static void Map(Routes routes) => routes.Room.Post("messages/{message}/rate", Handle);

    static async Task<Answer> Handle(string message, Form form, CurrentGuest current, Scopes scopes, TimeProvider clock, CancellationToken stop)
    {
        var guest = current.Guest;
        var id = guest.Ids.Find(message, await current.Db.Messages.Where(x => x.MemberId != null).OrderBy(x => x.Id).Select(x => x.Id).ToListAsync(stop)) ?? throw new NotHere();
        await using var scope = scopes.As(new SystemViewer(guest.Viewer.AgencyId));
        await scope.Db.BeginWriting(stop);
        var rated = await scope.Db.Messages.OneVisible(id, stop);
        rated.Rate(form.Helped, await scope.Db.Set<Clients.Contact>().OneVisible(guest.Viewer.ContactId, stop), clock.GetUtcNow());
        await scope.Db.Save(stop);
        return Answer.GoTo($"{guest.Base}/talks/{guest.Ids.Of(rated.TopicId)}#end").OrJson(() => new RoomRated(form.Helped));
    }
}

/// <summary>What stands now.</summary>
public sealed record RoomRated(bool Helped);
