using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>Tells the client's account manager that a contact wants a colleague in the room: nobody gets in before he confirms.</summary>
public sealed class NoticeColleagues(Db db, Noticing noticing) : IReactTo<ColleagueNamed>
{
    /// <inheritdoc />
    public async Task React(ColleagueNamed happened)
    {
        if (await db.Clients.Where(x => x.Id == happened.Client).Select(x => x.LeadId).SingleAsync() is { } lead) await noticing.Tell(NoticeKind.Colleague, [lead], null, null, null, happened.At, client: happened.Client);
    }
}
