using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>Waiting for what other flows do in real time. It ends with the thing itself: how long a busy machine takes is never what a test is about.</summary>
public static class Patience
{
    /// <summary>After this something is called missing. Whole runs share two processors with browsers and killed servers, so it is far longer than anything takes.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromMinutes(1);

    /// <summary>Waits until it holds: what other nodes are told, PostgreSQL delivers a moment after the commit.</summary>
    public static async Task Eventually(Func<Task<bool>> holds)
    {
        for (var till = DateTime.UtcNow + Most; !await holds(); await Task.Delay(20))
            if (DateTime.UtcNow > till) throw new TimeoutException($"It did not come to hold within {Most.TotalSeconds:0} seconds.");
    }

    /// <summary>
    /// Waits until this node has heard of all that was committed before. PostgreSQL delivers in the order of commits, so what is told now comes last; a
    /// stream opened afterwards hears nothing of the past.
    /// </summary>
    public static async Task Settle(this App app)
    {
        if (app.Engine != Engine.Postgres) return;
        var (mark, heard) = (new Changed(Guid.NewGuid(), ["settled"], null), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        void Hear(Changed x) { if (x.Agency == mark.Agency) heard.TrySetResult(); }
        var hub = app.Services.GetRequiredService<LiveHub>();
        hub.Heard += Hear;
        try
        {
            await using var connection = new NpgsqlConnection(app.Services.GetRequiredService<DbConnectionSettings>().ConnectionString);
            await connection.OpenAsync();
            for (var till = DateTime.UtcNow + Most; !heard.Task.IsCompleted; await Task.WhenAny(heard.Task, Task.Delay(250)))      // told anew to a node that only joins
            {
                if (DateTime.UtcNow > till) throw new TimeoutException("The node hears nothing.");
                await using var command = new NpgsqlCommand($"SELECT pg_notify('{PostgresDb.Channel}', $1)", connection) { Parameters = { new() { Value = JsonSerializer.Serialize(new WireNotice(null, mark), Json.Storage) } } };
                await command.ExecuteNonQueryAsync();
            }
        }
        finally
        {
            hub.Heard -= Hear;
        }
    }
}
