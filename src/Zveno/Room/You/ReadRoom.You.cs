using Microsoft.EntityFrameworkCore;
using Zveno.Clients;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>How many colleagues whom he named the page shows.</summary>
    public const int MostColleagues = 20;

    /// <summary>What is the reader's own.</summary>
    /// <param name="sendsMail">Whether the product sends mails at all.</param>
    /// <param name="hasChat">Whether the agency's bot can write to him: a channel is nothing that a guest's context reads.</param>
    public async Task<RoomYou> You(bool sendsMail, bool hasChat)
    {
        var (agency, client) = await Names();
        var mail = await db.Contacts.Select(x => x.Email).SingleOrDefaultAsync();
        var choice = await db.Set<RoomNoticeChoice>().Select(x => (RoomNotice?)x.Choice).SingleOrDefaultAsync();
        var named = await db.Colleagues.OrderByDescending(x => x.AskedAt).ThenBy(x => x.Id).Take(MostColleagues).Select(x => new { x.Name, x.State, x.AskedAt, x.Answer }).ToListAsync();
        return new RoomYou(agency, client.Name, choice, sendsMail && mail is not null, hasChat, [.. named.Select(x => new RoomColleague(x.Name, (RoomColleagueState)x.State, Minute(x.AskedAt), x.Answer))]) { SeesHours = db.GuestSeesMoney };
    }
}
