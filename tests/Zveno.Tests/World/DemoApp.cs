using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>
/// The product as it is, in this process, with a clock that travels. While the demo is made SQLite does not wait for the disk
/// (a half-made demo is thrown away anyway); <see cref="Settle"/> ends that, and whoever serves the file waits as always.
/// </summary>
sealed class DemoApp(string folder, string? db, string address) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseContentRoot(AppContext.BaseDirectory);        // no page is rendered with its looks here
        builder.UseSetting("Zveno:Folder", folder);
        builder.UseSetting("Zveno:Db", db ?? "");
        builder.UseSetting("Zveno:Address", address);
        builder.ConfigureLogging(x => x.ClearProviders().AddConsole().SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning));
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(TimeMachine.Shared));
            services.RemoveAll<IHostedService>();
            services.Replace(ServiceDescriptor.Singleton(x =>
                x.GetRequiredService<DbConnectionSettings>().Configure(new DbContextOptionsBuilder<SqliteDb>()).AddInterceptors(new Unhurried()).Options));
        });
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        Engines.Migrate(db, folder);
        builder.ConfigureServices(x => x.Configure<TestServerOptions>(o => o.PreserveExecutionContext = true));
        return base.CreateHost(builder);
    }

    /// <summary>Whether somebody founded an agency here.</summary>
    public static async Task<bool> HasAgency(IServiceProvider services)
    {
        await using var db = services.GetRequiredService<DbOwner>().Open();
        return await db.Set<Account>().AnyAsync();
    }

    /// <summary>Puts what was made on the disk for good.</summary>
    public static void Settle(DbConnectionSettings settings)
    {
        SqliteConnection.ClearAllPools();
        using var connection = new SqliteConnection(settings.ConnectionString + ";Pooling=False");
        connection.Open();
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "PRAGMA synchronous=FULL; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA optimize;";
            command.ExecuteNonQuery();
        }
        using var file = new FileStream(connection.DataSource, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    sealed class Unhurried : DbConnectionInterceptor
    {
        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Tell(connection);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Tell(connection);
            return Task.CompletedTask;
        }

        static void Tell(DbConnection connection)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA synchronous=OFF;";
            command.ExecuteNonQuery();
        }
    }
}
