using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Zveno.Platform;

[assembly: AssemblyFixture(typeof(Zveno.Tests.Engines))]

namespace Zveno.Tests;

/// <summary>
/// The real app on each engine, once for the whole run. Every story founds an agency of its own in it, so that stories never
/// meet and each is a proof of tenancy by the way.
/// </summary>
public sealed class Engines : IAsyncLifetime
{
    /// <summary>Names the PostgreSQL server for tests: a connection string whose role may create databases. <c>bin/test</c> sets it.</summary>
    public const string PostgresVariable = "ZVENO_TEST_PG";

    readonly string _folder = Directory.CreateTempSubdirectory("zveno-test-").FullName;
    readonly string _database = $"zveno_test_{Environment.ProcessId}";
    readonly Dictionary<Engine, Lazy<Task<App>>> _apps;

    public Engines() => _apps = Enum.GetValues<Engine>().ToDictionary(x => x, x => new Lazy<Task<App>>(() => Start(x)));

    /// <summary>The app on that engine.</summary>
    public Task<App> On(Engine engine) => _apps[engine].Value;

    /// <summary>The server's connection string.</summary>
    public static string Server => Environment.GetEnvironmentVariable(PostgresVariable)
        ?? throw new InvalidOperationException($"Tests need a PostgreSQL server: run bin/test, or name one in {PostgresVariable}.");

    /// <summary>The product serves a migrated database only, so a host of ours migrates it before the product starts, by what the product migrates with.</summary>
    public static void Migrate(string? db, string folder)
    {
        Directory.CreateDirectory(folder);
        var tools = new DbTools(Modules.All, new WriteGate(), new ServiceCollection().BuildServiceProvider());
        Migrating.Run(new DbOwner(new DbConnectionSettings(db, folder), tools)).GetAwaiter().GetResult();
    }

    async Task<App> Start(Engine engine)
    {
        var app = new App(engine, engine == Engine.Postgres ? await CreateDatabase(_database) : null, Path.Combine(_folder, engine.ToString()));
        _ = app.Services;                           // starts its host here, once: stories that begin side by side would each start one, and migrate one database
        await app.Settle();
        return app;
    }

    /// <summary>Makes a database of that name; its connection string.</summary>
    public static async Task<string> CreateDatabase(string name)
    {
        await Admin($"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 40 }.ConnectionString;
    }

    /// <summary>Drops it with whoever is still in it; not there is fine.</summary>
    public static Task DropDatabase(string name) => Admin($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");

    static async Task Admin(string statement)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Database = "postgres", Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    public ValueTask InitializeAsync() => default;

    public async ValueTask DisposeAsync()
    {
        foreach (var app in _apps.Values.Where(x => x.IsValueCreated && x.Value.IsCompletedSuccessfully)) await (await app.Value).DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        if (_apps[Engine.Postgres] is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }) await DropDatabase(_database);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>The product as it is, in this process: only the clock can be turned, passwords are hashed lightly, and jobs run when a story says.</summary>
/// <param name="clock">One for all who ask; null lets each flow of calls have its own.</param>
public sealed class App(Engine engine, string? db, string folder, TimeProvider? clock = null) : WebApplicationFactory<Program>
{
    /// <summary>On which database.</summary>
    public Engine Engine => engine;

    /// <summary>Where its files are.</summary>
    public string Folder => folder;

    /// <summary>Another node of the same installation: the same database and files, its own memory. Dispose it.</summary>
    public App Another() => new(engine, db, folder, clock);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseContentRoot(Path.Combine(Source.Root, "src", "Zveno"));
        builder.UseSetting("Zveno:Folder", folder);
        builder.UseSetting("Zveno:Db", db ?? "");
        builder.UseSetting("Zveno:OpenForAgencies", "true");
        builder.UseSetting("Zveno:OwnMailHosts", "true");
        builder.UseSetting("Zveno:OwnWebhookHosts", "true");
        builder.ConfigureLogging(x => x.SetMinimumLevel(LogLevel.Warning));
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton(clock ?? TimeMachine.Shared));
            services.Configure<PasswordHasherOptions>(x => x.IterationCount = 10);
            services.RemoveAll<IHostedService>();
            services.AddHostedService<PostgresWire>();
            services.AddScoped<IBeforeCommit, KillSwitch>();
            services.AddHttpClient(Inbox.MaxApi.Client).ConfigurePrimaryHttpMessageHandler(() => new FakeMaxApi());
            services.AddHttpClient(Inbox.OpenWebhook.Client).ConfigurePrimaryHttpMessageHandler(() => new FakeBridges { InnerHandler = OutsideHttp.Handler(_ => true) });
            services.AddHttpClient(Inbox.MailTokens.Client).ConfigurePrimaryHttpMessageHandler(() => new FakeTokensHandler());
            services.AddHttpClient(Inbox.BotApi.Client).ConfigurePrimaryHttpMessageHandler(() => new FakeBotApi());
            services.AddSingleton<IStartupFilter, AddressFilter>();
        });
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        Engines.Migrate(db, folder);
        builder.ConfigureServices(x => x.Configure<TestServerOptions>(o => o.PreserveExecutionContext = true));
        return base.CreateHost(builder);
    }
}

/// <summary>Gives each actor an address of its own, so that one who guesses does not shut the others out.</summary>
sealed class AddressFilter : IStartupFilter
{
    public const string Header = "X-Test-Address";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((HttpContext http, RequestDelegate on) =>
        {
            if (System.Net.IPAddress.TryParse(http.Request.Headers[Header], out var address)) http.Connection.RemoteIpAddress = address;
            return on(http);
        });
        next(app);
    };
}
