using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Zveno.Platform;

/// <summary>Opens the database as its owner, for migrations only: no application role, no row-level security, no viewer.</summary>
public sealed class DbOwner(DbConnectionSettings settings, DbTools tools)
{
    /// <summary>A context of the owner's; dispose it.</summary>
    public Db Open() => settings.IsPostgres
        ? new PostgresDb(settings.Configure(new DbContextOptionsBuilder<PostgresDb>(), asOwner: true).Options, tools)
        : new SqliteDb(settings.Configure(new DbContextOptionsBuilder<SqliteDb>(), asOwner: true).Options, tools);

    /// <summary>The type of context that this database has.</summary>
    internal Type ContextType => settings.IsPostgres ? typeof(PostgresDb) : typeof(SqliteDb);

    /// <summary>Names of the migrations that the database has; none where it is not there yet.</summary>
    internal async Task<IReadOnlySet<string>> Applied(CancellationToken stop)
    {
        try
        {
            return (await Texts("SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"", stop)).ToHashSet(StringComparer.Ordinal);
        }
        catch (SqliteException none) when (none.SqliteErrorCode is SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_ERROR) { }                       // no file, no such table
        catch (PostgresException none) when (none.SqlState is PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.UndefinedTable) { }
        return new HashSet<string>();
    }

    /// <summary>The first column of a reading that the start waits for: without a context, whose model takes longer to build than everything else at start.</summary>
    internal async Task<List<string>> Texts(string statement, CancellationToken stop)
    {
        var texts = new List<string>();
        await using DbConnection connection = settings.IsPostgres ? new NpgsqlConnection(settings.ConnectionString)
            : new SqliteConnection(new SqliteConnectionStringBuilder(settings.ConnectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        await connection.OpenAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop)) texts.Add(row.GetString(0));
        return texts;
    }
}
