using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Hours;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>Tells the client's account manager and the heads that account management takes more of a project than its limit.</summary>
public sealed class NoticeShares(Db db, Noticing noticing) : IReactTo<ShareOverLimit>
{
    /// <inheritdoc />
    public async Task React(ShareOverLimit happened)
    {
        var lead = await db.Set<Client>().Where(x => x.Id == happened.Client).Select(x => x.LeadId).SingleAsync();
        var heads = (await db.Members.AsNoTracking().Active().OrderBy(x => x.Id).ToListAsync()).Where(x => x.Is(Roles.Head)).Select(x => x.Id);
        await noticing.Tell(NoticeKind.ShareOverLimit, [.. heads.Append(lead ?? Guid.Empty).Where(x => x != Guid.Empty).Distinct()], null, null, null, happened.At, project: happened.Project, count: happened.Percent);
    }
}
