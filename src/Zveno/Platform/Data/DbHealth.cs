using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Zveno.Platform;

/// <summary>Ready means: the database answers and the data folder can be written.</summary>
public sealed class DbHealth(Scopes scopes, ZvenoSettings settings) : IHealthCheck
{
    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.Everywhere();
        if (!await scope.Db.Database.CanConnectAsync(cancellationToken)) return HealthCheckResult.Unhealthy("The database does not answer.");
        var parked = await scope.Db.Set<JobRow>().CountAsync(x => x.ParkedAt != null, cancellationToken);
        return !Directory.Exists(settings.Folder) ? HealthCheckResult.Unhealthy("The data folder is not there.")
            : parked > 0 ? HealthCheckResult.Degraded($"{parked} jobs were given up and wait for a person.") : HealthCheckResult.Healthy();
    }
}
