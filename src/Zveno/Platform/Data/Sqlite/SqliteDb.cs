using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Zveno.Platform;

/// <summary>The agency's world in one SQLite file.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options, DbTools tools) : Db(options, tools)
{
    /// <inheritdoc />
    protected override Task<IDbContextTransaction> BeginExclusive(CancellationToken stop) => Database.BeginTransactionAsync(stop);   // BEGIN IMMEDIATE

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantAsMicroseconds>();
    }

    /// <summary>SQLite neither compares nor sorts instants: kept as whole microseconds since 1970 (UTC), PostgreSQL's own grain.</summary>
    sealed class InstantAsMicroseconds() : ValueConverter<DateTimeOffset, long>(
        at => (at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / 10,
        kept => new DateTimeOffset((kept * 10) + DateTimeOffset.UnixEpoch.Ticks, TimeSpan.Zero));
}
