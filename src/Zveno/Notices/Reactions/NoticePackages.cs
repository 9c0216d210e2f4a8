using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Hours;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>Tells the client's account manager that a package runs out, and what the client chose in the room when it had.</summary>
public sealed class NoticePackages(Db db, Noticing noticing) : IReactTo<PackageRunsOut>, IReactTo<PackageChosen>
{
    /// <inheritdoc />
    public Task React(PackageRunsOut happened) => Tell(NoticeKind.PackageShare, happened.Client, happened.Project, happened.At, happened.Percent);

    /// <inheritdoc />
    public Task React(PackageChosen happened) => happened is { InRoom: { } client, Choice: { } choice } ? Tell(NoticeKind.PackageChoice, client, happened.Project, happened.At, (int)choice) : Task.CompletedTask;

    async Task Tell(NoticeKind kind, Guid client, Guid project, DateTimeOffset at, int count)
    {
        if (await db.Set<Client>().Where(x => x.Id == client).Select(x => x.LeadId).SingleAsync() is { } lead) await noticing.Tell(kind, [lead], null, null, null, at, project: project, count: count);
    }
}
