using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>A contact names a colleague for the room; whoever talks to the client decides. A refusal gives the page back with everything typed. The product notes it on his behalf.</summary>
public static class InviteColleague
{
    /// <param name="Email">One of the two is needed: by it the link is handed over.</param>
    /// <param name="Why">What for.</param>
    public record Form(string? Name = null, string? Email = null, string? Phone = null, string? Why = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Room.Post("colleagues", Handle);

    static async Task<Answer> Handle(Form form, HttpContext http, CurrentGuest current, Page page, Scopes scopes, ZvenoSettings settings, TimeProvider clock, CancellationToken stop)
    {
        var guest = current.Guest;
        try
        {
            await using var scope = scopes.As(new SystemViewer(guest.Viewer.AgencyId));
            var (db, at) = (scope.Db, clock.GetUtcNow());
            await db.BeginWriting(stop);
            var id = form.Id is { } given ? guest.Ids.Form($"colleague/{given}/{form.Name}/{form.Email}/{form.Phone}") : Ids.New(at);
            var named = await db.Colleagues.SingleOrDefaultAsync(x => x.Id == id, stop);            // a double click
            if (named is null)
            {
                var by = await db.Contacts.OneVisible(guest.Viewer.ContactId, stop);
                var waiting = await db.Colleagues.Where(x => x.NamedById == by.Id && x.State == ColleagueState.Waits).ToListAsync(stop);
                db.Add(named = new Colleague(id, by, waiting, form.Name, form.Email, form.Phone, form.Why, at));
                await db.Save(stop);
            }
            return Answer.GoTo($"{guest.Base}/you?named=true#colleagues").OrJson(() => new RoomColleague(named.Name, (RoomColleagueState)named.State, ReadRoom.Minute(named.AskedAt), named.Answer));
        }
        catch (Refused refused) when (!Answer.WantsJson(http))
        {
            var screen = await ShowRoomYou.Screen(current, page, scopes, settings, x => x with { Form = x.Form with { Name = form.Name, Email = form.Email, Phone = form.Phone, Why = form.Why, Refusal = refused.Why(page.Text) } }, stop);
            return Answer.Page<RoomYouView>(screen, refused.Status);
        }
    }
}
