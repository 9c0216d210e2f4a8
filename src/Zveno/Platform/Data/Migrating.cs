using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Zveno.Platform;

/// <summary>Brings the database to this version: its own step, before serving, never beside it.</summary>
public static class Migrating
{
    /// <summary>Applies what is missing, then what migrations cannot say (search tables, row-level security). Safe to run again.</summary>
    public static async Task Run(DbOwner owner, CancellationToken stop = default)
    {
        await using var db = owner.Open();
        await db.Database.MigrateAsync(stop);
        await using var all = await db.Database.BeginTransactionAsync(stop);
        if (db is PostgresDb) await db.Database.ExecuteSqlRawAsync(RowSecurity.Statements(db), stop);
        await SearchTables.Make(db, stop);
        await DataKeys.Make(db, stop);
        await all.CommitAsync(stop);
    }

    /// <summary>Names of the migrations that this version has and the database has not; found without the model, which takes longer to build than everything else at start.</summary>
    public static async Task<IReadOnlyList<string>> Missing(DbOwner owner, CancellationToken stop = default)
    {
        var applied = await owner.Applied(stop);
        return [.. typeof(Db).Assembly.GetTypes().Where(x => x.IsSubclassOf(typeof(Migration)) && x.GetCustomAttribute<DbContextAttribute>()?.ContextType == owner.ContextType)
            .Select(x => x.GetCustomAttribute<MigrationAttribute>()!.Id).Where(x => !applied.Contains(x)).Order(StringComparer.Ordinal)];
    }
}
