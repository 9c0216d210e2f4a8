using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Zveno.Platform;

namespace Zveno.Tests.Browser;

/// <summary>The demo agency, served on a port as in life, and Debian's Chromium to look at it. Made once for all browser tests.</summary>
public class House : IAsyncLifetime
{
    static readonly string[] Flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    string? _folder;
    static readonly string EmptyDatabase = $"zveno_browser_{Environment.ProcessId}", DemoDatabase = $"zveno_browser_demo_{Environment.ProcessId}";
    readonly List<Served> _others = [];
    Served? _app;
    IPlaywright? _playwright;

    /// <summary>What the demo agency is kept in.</summary>
    protected virtual Engine Engine => Engine.Sqlite;

    /// <summary>Chromium; each test opens contexts of its own.</summary>
    public IBrowser Chromium { get; private set; } = null!;

    /// <summary>Where the product is served, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Who and what is in the demo.</summary>
    public DemoTale Tale { get; private set; } = null!;

    /// <summary>A house whose demo agency is served already, by <c>bin/run --data FOLDER</c>.</summary>
    public static async Task<House> Visit(string folder, string? address = null)
    {
        var house = new House { Tale = DemoTale.Read(folder) };
        house.Address = address ?? house.Tale.Address;
        await house.StartBrowser();
        return house;
    }

    public virtual async ValueTask InitializeAsync()
    {
        _folder = Directory.CreateTempSubdirectory("zveno-browser-").FullName;
        var db = Engine == Engine.Postgres ? await Engines.CreateDatabase(DemoDatabase) : null;
        if (await Demo.Run(["--data", _folder, "--months", "1", .. db is null ? (string[])[] : ["--db", db]]) != 0) throw new InvalidOperationException("The demo could not be made.");
        Tale = DemoTale.Read(_folder);
        _app = new Served(_folder, db);
        _app.UseKestrel(0);
        _app.StartServer();
        Address = _app.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        await StartBrowser();
    }

    /// <summary>How long a page may take to come to a state, in milliseconds: how fast it is is measured elsewhere, here it is only ever too slow when it never comes.</summary>
    const int Patience = 60_000;

    protected async Task StartBrowser()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        Chromium = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = Flags });
    }

    /// <summary>Another house beside this one, empty, on the engine: its address. Gone with this one.</summary>
    public async Task<string> Empty(Engine engine)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder!, $"empty-{engine}")).FullName;
        var app = new Served(folder, engine == Engine.Postgres ? await Engines.CreateDatabase(EmptyDatabase) : null);
        _others.Add(app);
        app.UseKestrel(0);
        app.StartServer();
        return app.ClientOptions.BaseAddress.ToString().TrimEnd('/');
    }

    /// <summary>The day it is now where the demo agency is: asked once and kept by a story, which may outlast a midnight.</summary>
    public static DateOnly Today => DemoTime.DateOf(TimeProvider.System.GetUtcNow());

    /// <summary>A program that does what Ирина may do.</summary>
    public HttpClient Program()
    {
        var http = new HttpClient { BaseAddress = new Uri(Address) };
        http.DefaultRequestHeaders.Authorization = new("Bearer", Tale.Tokens["AccountManager"]);
        return http;
    }

    /// <summary>Changes something in the demo agency past the product: the time when something happened, which nobody can wait for here.</summary>
    public async Task Change(Func<Db, Task> change)
    {
        await using var scope = _app!.Services.GetRequiredService<Scopes>().As(new SystemViewer(Tale.Story.Agency));
        await scope.Db.BeginWriting();
        await change(scope.Db);
        await scope.Db.Save();
    }

    /// <summary>Ids of the people by their names.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Ids()
    {
        using var http = Program();
        return (await http.GetFromJsonAsync<JsonNode>("/api/v1/members"))!["items"]!.AsArray().ToDictionary(x => x!["name"]!.GetValue<string>(), x => x!["id"]!.GetValue<string>());
    }

    /// <summary>The second stage of «Контекст: автозапчасти», free for any card: no limit, nothing asked on entry.</summary>
    public async Task<string> Freely()
    {
        using var http = Program();
        var stage = (await Stages())[1];
        (await http.PostAsJsonAsync($"/api/v1/stages/{stage}", new { name = "В работе", entry = "" })).EnsureSuccessStatusCode();
        return stage;
    }

    /// <summary>Begins a project of АвтоДеталь's whose tasks its client sees, with three stages and a card in the first, written in one line.</summary>
    public async Task<(string Code, IReadOnlyList<string> Stages, string Card)> Project(string name, string quick = "Карточка под рукой")
    {
        using var http = Program();
        var known = (await http.GetFromJsonAsync<JsonNode>("/api/v1/projects/AUTOAD"))!;
        var code = (await Made(http, "/api/v1/projects", new { client = known["client"]!.GetValue<string>(), name, showsTasks = true }))["code"]!.GetValue<string>();
        var stages = (await http.GetFromJsonAsync<JsonNode>($"/api/v1/projects/{code}/stages"))!["items"]!.AsArray().Select(x => x!["id"]!.GetValue<string>()).ToList();
        return (code, stages, (await Made(http, "/api/v1/tasks", new { stage = stages[0], quick }))["number"]!.GetValue<string>());
    }

    static async Task<JsonNode> Made(HttpClient http, string address, object said)
    {
        var answer = await http.PostAsJsonAsync(address, said);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    /// <summary>Makes a card in a stage of «Контекст: автозапчасти»; its number, such as <c>AUTOAD-7</c>.</summary>
    public async Task<string> Card(string title, int stage = 0)
    {
        using var http = Program();
        var stages = await Stages();
        var answer = await http.PostAsJsonAsync("/api/v1/tasks", new { stage = stages[stage], title });
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!["number"]!.GetValue<string>();
    }

    /// <summary>Ids of the stages of «Контекст: автозапчасти», from the left.</summary>
    public async Task<IReadOnlyList<string>> Stages()
    {
        using var http = Program();
        return [.. (await http.GetFromJsonAsync<JsonNode>("/api/v1/projects/AUTOAD/stages"))!["items"]!.AsArray().Select(x => x!["id"]!.GetValue<string>())];
    }

    /// <summary>A browser of its own: no cookies, a size, a theme, a language; in this house or in the one at an address; <paramref name="still"/> for who wants no motion.</summary>
    public async Task<IBrowserContext> Open(int width = 1440, int height = 900, ColorScheme theme = ColorScheme.Light, string language = "ru-RU", bool scripts = true, bool touch = false, string? at = null, bool still = false)
    {
        var context = await Chromium.NewContextAsync(new()
        {
            BaseURL = at ?? Address,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = theme,
            Locale = language,
            JavaScriptEnabled = scripts,
            HasTouch = touch,
            IsMobile = touch,
            ReducedMotion = still ? ReducedMotion.Reduce : null,
            TimezoneId = "Europe/Moscow",
        });
        context.SetDefaultTimeout(Patience);
        return context;
    }

    /// <summary>A browser in which somebody of the staff has signed in by password.</summary>
    public async Task<IBrowserContext> SignIn(string name, int width = 1440, int height = 900, ColorScheme theme = ColorScheme.Light, string language = "ru-RU", bool touch = false, bool still = false)
    {
        var context = await Open(width, height, theme, language, touch: touch, still: still);
        var answer = await context.APIRequest.PostAsync(Address + "/sign-in", new()
        {
            DataObject = new { email = Tale.SignIns.Single(x => x.Email.StartsWith(name + "@", StringComparison.Ordinal)).Email, password = Tale.Password },
            Headers = [new("Sec-Fetch-Site", "same-origin"), new("Accept", "application/json")],
        });
        if (!answer.Ok) throw new InvalidOperationException($"{name} could not sign in: {answer.Status} {await answer.TextAsync()}");
        return context;
    }

    /// <summary>All pages; found once.</summary>
    public Task<IReadOnlyList<Spot>> Spots() => _spots ??= SiteMap.Walk(this);

    Task<IReadOnlyList<Spot>>? _spots;

    /// <summary>What is found on all pages; looked for once.</summary>
    internal Task<PageLooks> Looks() => _looks ??= PageLooks.Of(this);

    Task<PageLooks>? _looks;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (Chromium is not null) await Chromium.DisposeAsync();
        _playwright?.Dispose();
        foreach (var app in _others) await app.DisposeAsync();
        if (_app is not null) await _app.DisposeAsync();
        if (_folder is null) return;
        if (_others.Count > 0) await Engines.DropDatabase(EmptyDatabase);
        if (Engine == Engine.Postgres) await Engines.DropDatabase(DemoDatabase);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The product on a port of its own, with everything on.</summary>
    sealed class Served(string folder, string? db = null) : WebApplicationFactory<global::Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseContentRoot(Path.Combine(Source.Root, "src", "Zveno"));
            builder.UseSetting("Zveno:Folder", folder);
            builder.UseSetting("Zveno:Db", db ?? "");
            builder.ConfigureLogging(x => x.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning));
        }

        protected override IHost CreateHost(IHostBuilder builder)
        {
            Engines.Migrate(db, folder);
            return base.CreateHost(builder);
        }
    }
}

/// <summary>Browser tests share one house and take turns in it, after all others: a finger or a key held up by another test's work is another gesture.</summary>
[CollectionDefinition(nameof(House), DisableParallelization = true)]
public sealed class HouseCollection : ICollectionFixture<House>;

/// <summary>The same house on PostgreSQL.</summary>
public sealed class HouseOnPostgres : House
{
    protected override Engine Engine => Engine.Postgres;
}

/// <summary>Their turn is after all others too.</summary>
[CollectionDefinition(nameof(HouseOnPostgres), DisableParallelization = true)]
public sealed class HouseOnPostgresCollection : ICollectionFixture<HouseOnPostgres>;

/// <summary>A browser alone, for who brings a house of his own.</summary>
public sealed class BrowserAlone : House
{
    public override async ValueTask InitializeAsync() => await StartBrowser();
}

/// <summary>Their turn is after all others too.</summary>
[CollectionDefinition(nameof(BrowserAlone), DisableParallelization = true)]
public sealed class BrowserAloneCollection : ICollectionFixture<BrowserAlone>;
