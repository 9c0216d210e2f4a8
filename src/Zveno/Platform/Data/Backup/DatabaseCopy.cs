using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Zveno.Platform;

/// <summary>Copies the database out and in by the engine's own means: <c>VACUUM INTO</c>, <c>pg_dump</c>, <c>pg_restore</c>.</summary>
public sealed class DatabaseCopy(DbConnectionSettings settings, DbOwner owner)
{
    /// <summary>The engine's name.</summary>
    public string Engine => settings.IsPostgres ? "postgres" : "sqlite";

    /// <summary>Rows of every table, counted by the owner.</summary>
    public async Task<IReadOnlyDictionary<string, long>> Count()
    {
        await using var db = owner.Open();
        await db.Database.OpenConnectionAsync();
        return await Count(db.Database.GetDbConnection(), Tables(db));
    }

    /// <summary>Writes a consistent copy while others read and write on.</summary>
    public async Task Out(string file)
    {
        if (settings.IsPostgres)
        {
            await Run("pg_dump", ["--format=custom", "--no-owner", "--no-privileges", $"--file={file}", Address(Database)]);
            return;
        }
        await using var db = owner.Open();
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {file}");
    }

    /// <summary>Proves a copy by restoring it beside the living one and counting; returns the rows found.</summary>
    public async Task<IReadOnlyDictionary<string, long>> Prove(string file)
    {
        await using var db = owner.Open();
        var tables = Tables(db);
        if (!settings.IsPostgres)
        {
            await using var copy = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
            await copy.OpenAsync();
            await using var check = copy.CreateCommand();
            check.CommandText = "PRAGMA integrity_check";
            if ((string?)await check.ExecuteScalarAsync() != "ok") throw new InvalidOperationException("The copy is damaged: integrity_check said no.");
            return await Count(copy, tables);
        }
        var scratch = $"zveno_proof_{Environment.ProcessId}";
        await Run("createdb", [$"--maintenance-db={Address("postgres")}", scratch]);
        try
        {
            await Run("pg_restore", ["--no-owner", "--no-privileges", "--exit-on-error", $"--dbname={Address(scratch)}", file]);
            await using var copy = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Database = scratch, Pooling = false }.ConnectionString);
            await copy.OpenAsync();
            return await Count(copy, tables);
        }
        finally
        {
            await Run("dropdb", [$"--maintenance-db={Address("postgres")}", scratch]);
        }
    }

    /// <summary>Puts a copy in place of the database. Nobody may be serving meanwhile.</summary>
    public async Task In(string file)
    {
        if (settings.IsPostgres)
        {
            await Run("pg_restore", ["--clean", "--if-exists", "--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error", $"--dbname={Address(Database)}", file]);
            return;
        }
        var target = new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource;
        settings.LetGo();
        foreach (var tail in (string[])["-wal", "-shm"]) File.Delete(target + tail);
        File.Copy(file, target + ".new", overwrite: true);
        File.Move(target + ".new", target, overwrite: true);
        await using var restored = new SqliteConnection($"Data Source={target};Pooling=False");          // VACUUM INTO leaves the log mode behind; readers could not set it
        await restored.OpenAsync();
        await using var log = restored.CreateCommand();
        log.CommandText = "PRAGMA journal_mode=WAL";
        await log.ExecuteNonQueryAsync();
    }

    string Database => new NpgsqlConnectionStringBuilder(settings.ConnectionString).Database!;

    string Address(string database)
    {
        var to = new NpgsqlConnectionStringBuilder(settings.ConnectionString);
        var user = Uri.EscapeDataString(to.Username ?? "");
        return $"postgresql://{user}@{to.Host}:{to.Port}/{Uri.EscapeDataString(database)}";
    }

    async Task Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false };
        if (new NpgsqlConnectionStringBuilder(settings.ConnectionString).Password is { Length: > 0 } password) start.Environment["PGPASSWORD"] = password;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} could not be started: install postgresql-client.");
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} failed: {said.Trim()}");
    }

    static IReadOnlyList<string> Tables(Db db) => [.. db.Model.GetEntityTypes().Select(x => x.GetTableName()!).Distinct().Order(StringComparer.Ordinal)];

    static async Task<IReadOnlyDictionary<string, long>> Count(System.Data.Common.DbConnection connection, IReadOnlyList<string> tables)
    {
        var rows = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT count(*) FROM \"{table}\"";
            rows[table] = Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
        }
        return rows;
    }
}
