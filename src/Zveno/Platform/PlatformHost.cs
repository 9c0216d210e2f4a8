using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Zveno.Platform;

/// <summary>Puts the house up: services, the order of the middlewares, the modules' routes.</summary>
public static class PlatformHost
{
    /// <summary>The platform's services and those of the modules.</summary>
    public static void AddPlatform(this WebApplicationBuilder builder, params IReadOnlyList<IModule> modules)
    {
        var services = builder.Services;
        if (Environment.GetEnvironmentVariable("ZVENO_DB") is { Length: > 0 } db) builder.Configuration[$"{ZvenoSettings.Section}:Db"] = db;
        services.AddOptions<ZvenoSettings>().BindConfiguration(ZvenoSettings.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(x => x.GetRequiredService<IOptions<ZvenoSettings>>().Value);
        foreach (var module in modules) services.AddSingleton(module);

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        services.AddRazorComponents();
        services.AddScoped<Page>();
        services.Configure<RouteHandlerOptions>(x => x.ThrowOnBadRequest = true);         // what cannot be read is answered by Refusing, everywhere alike
        services.ConfigureHttpJsonOptions(x => Json.Configure(x.SerializerOptions));
        services.Configure<FormOptions>(x => (x.MultipartBodyLengthLimit, x.ValueLengthLimit, x.ValueCountLimit) = (300L * 1024 * 1024, 4 * 1024 * 1024, 4096));
        services.AddResponseCompression(x => { x.EnableForHttps = true; x.Providers.Add<BrotliCompressionProvider>(); x.Providers.Add<GzipCompressionProvider>(); });
        services.AddOpenApi("v1", x => { x.CreateSchemaReferenceId = ApiDescription.NameOf; x.AddDocumentTransformer<ApiDescription>(); });
        services.AddHealthChecks().AddCheck<DbHealth>("database", tags: ["ready"]);
        services.AddHostedService<Telemetry>();
        builder.Logging.ClearProviders();
        if (builder.Environment.IsDevelopment()) builder.Logging.AddSimpleConsole(x => x.SingleLine = true);
        else builder.Logging.AddJsonConsole(x => (x.UseUtcTimestamp, x.TimestampFormat) = (true, "yyyy-MM-ddTHH:mm:ss.fffZ"));
        builder.WebHost.ConfigureKestrel(x => (x.AddServerHeader, x.Limits.MaxRequestBodySize) = (false, 310L * 1024 * 1024));

        AddData(services);
        services.AddSingleton<LiveHub>();
        services.AddHostedService<PostgresWire>();
        DataKeys.Add(services);
        services.AddSingleton<JobRunner>();
        services.AddSingleton<Watches>();
        services.AddHostedService<JobLoop>();
        services.AddScoped<IDo<SendMail>, SendMailJob>();
        services.AddSingleton<FileStore>();
        services.AddSingleton<GateCache>();
        services.AddSingleton<KeptPages>();
        services.AddSingleton<GuessLimit>();
        services.AddShortcuts();
        services.AddSingleton<SearchGuess>();
        foreach (var module in modules) module.Services(services);
    }

    /// <summary>The middlewares, in their one order, and the routes.</summary>
    public static void UsePlatform(this WebApplication app)
    {
        Asset.Root(app.Environment.WebRootPath ?? "");
        app.UseResponseCompression();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<Refusing>();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = x => { if (x.Context.Request.Query.ContainsKey("v") || x.Context.Request.Path.StartsWithSegments("/dist/chunks", StringComparison.Ordinal)) x.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable"; } });
        app.UseRouting();
        app.UseMiddleware<Gatekeeper>();

        var routes = new Routes(app);
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).WithMetadata(new AccessPolicy(Access.Public, "asked by whoever watches the process; says nothing but ok"));
        app.MapHealthChecks("/health/ready", new() { Predicate = x => x.Tags.Contains("ready") }).WithMetadata(new AccessPolicy(Access.Public, "asked by the load balancer; says Healthy, Degraded or Unhealthy and nothing else"));
        app.MapOpenApi("/openapi/{documentName}.json").WithMetadata(new AccessPolicy(Access.Public, "describes the API; holds no data"));
        ShowUi.Map(routes);
        foreach (var module in app.Services.GetServices<IModule>()) module.Routes(routes);
    }

    static void AddData(IServiceCollection services)
    {
        services.AddSingleton(x => { var settings = x.GetRequiredService<ZvenoSettings>(); Directory.CreateDirectory(settings.Folder); return new DbConnectionSettings(settings.Db, settings.Folder); });
        services.AddSingleton<WriteGate>();
        services.AddSingleton<DbTools>();
        services.AddSingleton<DbOwner>();
        services.AddSingleton<Scopes>();
        services.AddSingleton<DatabaseCopy>();
        services.AddSingleton<BackupCommand>();
        services.AddSingleton<SqliteStatistics>();
        services.AddHostedService(x => x.GetRequiredService<SqliteStatistics>());
        services.AddSingleton(x => x.GetRequiredService<DbConnectionSettings>().Configure(new DbContextOptionsBuilder<SqliteDb>()).Options);
        services.AddSingleton(x => x.GetRequiredService<DbConnectionSettings>().Configure(new DbContextOptionsBuilder<PostgresDb>()).Options);
        services.AddScoped<Db>(x =>
        {
            var tools = x.GetRequiredService<DbTools>();
            Db db = x.GetRequiredService<DbConnectionSettings>().IsPostgres
                ? new PostgresDb(x.GetRequiredService<DbContextOptions<PostgresDb>>(), tools)
                : new SqliteDb(x.GetRequiredService<DbContextOptions<SqliteDb>>(), tools);
            db.Scope = x;
            return db;
        });
    }
}
