using Npgsql;

namespace Zveno.Tests;

/// <summary>The time of a whole house: every request and job in it has this one, whoever asks.</summary>
sealed class HouseTime(DateTimeOffset at) : TimeProvider
{
    long _ticks = at.UtcTicks;

    /// <summary>Takes the house, and the flow of the story, to an instant.</summary>
    public void TravelTo(DateTimeOffset then)
    {
        Interlocked.Exchange(ref _ticks, then.UtcTicks);
        TimeMachine.TravelTo(then);
    }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);
}

/// <summary>The product on a port, as a browser needs it, with a database of its own and a clock that its owner turns; jobs run when he says.</summary>
sealed class DayHouse : IAsyncDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("zveno-day-").FullName;
    readonly string _database = $"zveno_day_{Environment.ProcessId}";
    readonly Engine _engine;

    DayHouse(Engine engine, DateTimeOffset at) => (_engine, Time) = (engine, new HouseTime(at));

    public HouseTime Time { get; }

    public App App { get; private set; } = null!;

    /// <summary>Where it is served, without a slash at the end.</summary>
    public string Address => App.ClientOptions.BaseAddress.ToString().TrimEnd('/');

    public static async Task<DayHouse> Open(Engine engine, DateTimeOffset at)
    {
        var house = new DayHouse(engine, at);
        house.App = new App(engine, engine == Engine.Postgres ? await Engines.CreateDatabase(house._database) : null, house._folder, house.Time);
        house.App.UseKestrel(0);
        house.App.StartServer();
        return house;
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        if (_engine == Engine.Postgres) await Engines.DropDatabase(_database);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
