using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Zveno.Platform;

/// <summary>Where the data lives: a folder with a SQLite file, or a PostgreSQL database.</summary>
/// <param name="connection">Empty for SQLite in <paramref name="folder"/>; <c>postgres://…</c> or an Npgsql connection string; or a SQLite one.</param>
public sealed class DbConnectionSettings(string? connection, string folder) : IDisposable
{
    static readonly SqliteDurability Durability = new();
    static readonly AgencyOnConnection Agency = new();
    readonly SqliteKeeping _keeping = new();

    /// <summary>Whether it is PostgreSQL.</summary>
    public bool IsPostgres { get; } = connection is not null
        && (connection.StartsWith("postgres", StringComparison.OrdinalIgnoreCase) || connection.Contains("Host=", StringComparison.OrdinalIgnoreCase));

    /// <summary>The connection string in the provider's own form.</summary>
    public string ConnectionString => field ??= IsPostgres ? Postgres(connection!) : Sqlite();

    /// <summary>Sets a context's options up. A list is one parameter, however long: a statement that differs by its length is composed and prepared anew each time.</summary>
    /// <param name="asOwner">As the owner of the tables (migrations), past the application role.</param>
    public T Configure<T>(T options, bool asOwner = false) where T : DbContextOptionsBuilder
    {
        if (IsPostgres)
        {
            options.UseNpgsql(ConnectionString, x => x.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));
            if (!asOwner) options.AddInterceptors(Agency);
        }
        else
        {
            options.UseSqlite(ConnectionString, x => x.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));
            options.AddInterceptors(Durability);
            if (!asOwner) SqliteKeptConnection.Use(options.AddInterceptors(_keeping, new SqlitePrepared(_keeping)));
        }
        return options;
    }

    /// <summary>Closes the connections to the file that nobody uses now: it is going to be replaced or removed.</summary>
    public void LetGo()
    {
        _keeping.LetGo();
        SqliteConnection.ClearAllPools();
    }

    /// <inheritdoc />
    public void Dispose() => _keeping.Dispose();

    string Sqlite()
    {
        var builder = new SqliteConnectionStringBuilder(string.IsNullOrEmpty(connection) ? $"Data Source={Path.Combine(folder, "zveno.db")}" : connection) { Pooling = true };
        return builder.ToString();
    }

    static string Postgres(string connection)
    {
        if (!connection.StartsWith("postgres", StringComparison.OrdinalIgnoreCase)) return connection;
        var address = new Uri(connection);
        var who = address.UserInfo.Split(':', 2);
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = Uri.UnescapeDataString(address.Host),
            Port = address.Port > 0 ? address.Port : 5432,
            Database = Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/')),
            Username = who[0].Length > 0 ? Uri.UnescapeDataString(who[0]) : null,
            Password = who.Length > 1 ? Uri.UnescapeDataString(who[1]) : null,
        };
        foreach (var pair in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = pair.Split('=', 2) is [var n, var v] ? (n, v) : (pair, "");
            builder[Uri.UnescapeDataString(name)] = Uri.UnescapeDataString(value);
        }
        return builder.ToString();
    }
}
