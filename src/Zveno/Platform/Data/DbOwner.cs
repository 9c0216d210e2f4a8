using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>Opens the database as its owner, for migrations only: no application role, no row-level security, no viewer.</summary>
public sealed class DbOwner(DbConnectionSettings settings, DbTools tools)
{
    /// <summary>A context of the owner's; dispose it.</summary>
    public Db Open() => settings.IsPostgres
        ? new PostgresDb(settings.Configure(new DbContextOptionsBuilder<PostgresDb>(), asOwner: true).Options, tools)
        : new SqliteDb(settings.Configure(new DbContextOptionsBuilder<SqliteDb>(), asOwner: true).Options, tools);
}
