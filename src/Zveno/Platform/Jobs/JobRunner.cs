using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Zveno.Platform;

/// <summary>Claims what is due and does it, on any number of nodes at once.</summary>
public sealed class JobRunner(Scopes scopes, TimeProvider clock, ILogger<JobRunner> log)
{
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    static readonly Lazy<Dictionary<string, Type>> Kinds = new(() => typeof(Job).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Job)) && !type.IsAbstract).ToDictionary(type => type.Name));

    /// <summary>Does everything that is due now, of one agency or of all, one after the other; returns how many jobs were begun.</summary>
    /// <param name="atOnce">How many are claimed together: while the first is done, nobody else does the others.</param>
    public async Task<int> RunDue(Guid? agency = null, int atOnce = 20, CancellationToken stop = default)
    {
        var count = 0;
        while (await Claim(atOnce, agency, stop) is { Count: > 0 } claimed)
        {
            foreach (var job in claimed) await Do(job, stop);
            count += claimed.Count;
        }
        return count;
    }

    async Task<IReadOnlyList<JobRow>> Claim(int most, Guid? agency, CancellationToken stop)
    {
        await using var scope = scopes.Everywhere();
        return await JobClaims.Claim(scope.Db, clock.GetUtcNow(), Lease, most, agency, stop);
    }

    async Task Do(JobRow claimed, CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.As(new SystemViewer(claimed.AgencyId));
            await scope.Db.BeginWriting(stop);
            var row = await JobClaims.Hold(scope.Db, claimed, stop);
            if (row is null) return;                                   // somebody else claimed it since, or it was taken back
            if (!Kinds.Value.TryGetValue(row.Kind, out var kind)) throw new InvalidOperationException($"Nobody knows the job {row.Kind}.");
            var job = JsonSerializer.Deserialize(row.Data, kind, Json.Storage)!;
            foreach (var doer in scope.Services.GetServices(typeof(IDo<>).MakeGenericType(kind)))
                await (Task)((dynamic)doer!).Do((dynamic)job, stop);
            row.Done(clock.GetUtcNow());
            await scope.Db.Save(stop);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            log.LogError(failed, "Job {Kind} {Job} failed at try {Try}", claimed.Kind, claimed.Id, claimed.Tries);
            await Fail(claimed, failed, stop);
        }
    }

    async Task Fail(JobRow claimed, Exception failed, CancellationToken stop)
    {
        await using var scope = scopes.As(new SystemViewer(claimed.AgencyId));
        await scope.Db.BeginWriting(stop);
        if (await JobClaims.Hold(scope.Db, claimed, stop) is not { } row) return;
        row.Failed($"{failed.GetType().Name}: {failed.Message}", clock.GetUtcNow());
        await scope.Db.Save(stop);
    }
}
