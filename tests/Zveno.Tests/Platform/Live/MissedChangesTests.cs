using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>What was not heard is never taken for what did not happen: whoever may have missed a change is sent to fetch anew.</summary>
public class MissedChangesTests
{
    [Fact]
    public async Task A_broken_wire_ends_the_streams_once_it_is_joined_again_and_what_is_told_then_is_heard()
    {
        var name = $"zveno wire {Guid.NewGuid():N}";
        var settings = new DbConnectionSettings(new NpgsqlConnectionStringBuilder(Engines.Server) { Database = "postgres", ApplicationName = name }.ConnectionString, Path.GetTempPath());
        var (hub, agency) = (new LiveHub(), Guid.NewGuid());
        var joined = 0;
        hub.Missed += () => Interlocked.Increment(ref joined);
        using var wire = new PostgresWire(settings, hub, NullLogger<PostgresWire>.Instance);
        await wire.StartAsync(TestContext.Current.CancellationToken);
        await Patience.Eventually(() => Task.FromResult(Volatile.Read(ref joined) == 1));
        using var before = hub.Listen(agency, null);

        await Run($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '{name}'");
        await Patience.Eventually(() => Task.FromResult(Volatile.Read(ref joined) == 2));
        (await before.Heard.WaitToReadAsync(TestContext.Current.CancellationToken)).ShouldBeFalse("its page opens another and fetches what it shows");

        using var after = hub.Listen(agency, null);
        await Run($"SELECT pg_notify('{PostgresDb.Channel}', '{System.Text.Json.JsonSerializer.Serialize(new WireNotice(null, new Changed(agency, ["board:1"], null)), Json.Storage)}')");
        (await after.Heard.ReadAsync(TestContext.Current.CancellationToken)).Topics.ShouldBe(["board:1"]);
        await wire.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_reader_too_slow_for_what_happens_is_sent_to_fetch_anew_instead_of_losing_some()
    {
        var (hub, agency) = (new LiveHub(), Guid.NewGuid());
        using var slow = hub.Listen(agency, null);
        for (var i = 0; i < 300; i++) hub.Publish(new Changed(agency, [$"board:{i}"], null));
        var heard = 0;
        await foreach (var _ in slow.Heard.ReadAllAsync(TestContext.Current.CancellationToken)) heard++;
        heard.ShouldBeInRange(1, 299);
    }

    [Fact]
    public async Task What_was_remembered_of_keys_and_pages_is_forgotten()
    {
        var (hub, agency) = (new LiveHub(), Guid.NewGuid());
        var gate = new GateCache(hub, TimeProvider.System);
        var pages = new KeptPages(hub, new DbConnectionSettings(null, Path.GetTempPath()), TimeProvider.System);
        var (epoch, made) = (gate.Epoch, 0);
        gate.Keep("hash", Guid.NewGuid(), "who", null, epoch);
        async Task Open() => await pages.Of(agency, "room", () => Task.FromResult<string?>("1"), () => Task.FromResult(new KeptHtml(System.Text.Encoding.UTF8.GetBytes($"{++made}"), "1", "room:1")));
        await Open();
        await Open();
        made.ShouldBe(1);

        hub.Miss();
        gate.Find<string>("hash").ShouldBeNull();
        gate.Keep("hash", Guid.NewGuid(), "who", null, epoch);
        gate.Find<string>("hash").ShouldBeNull("the look-up began before");
        await Open();
        made.ShouldBe(2);
    }

    static async Task Run(string statement)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Engines.Server) { Database = "postgres", Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
