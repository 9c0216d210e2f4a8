using System.Data.Common;
using System.Diagnostics;

namespace Zveno.Tests;

/// <summary>Counts what a piece of a story asks of the database, whatever runs beside it.</summary>
static class Statements
{
    static readonly AsyncLocal<List<string>?> Heard = new();

    static Statements() => DiagnosticListener.AllListeners.Subscribe(new Listeners());

    /// <summary>The statements that <paramref name="work"/> asked, in order.</summary>
    public static async Task<IReadOnlyList<string>> Of(Func<Task> work)
    {
        var heard = Heard.Value = [];
        await work();
        Heard.Value = null;
        lock (heard) return [.. heard];
    }

    sealed class Listeners : IObserver<DiagnosticListener>
    {
        public void OnNext(DiagnosticListener value) { if (value.Name == "Microsoft.EntityFrameworkCore") value.Subscribe(new Events(), (name, _, _) => name.EndsWith(".CommandExecuted", StringComparison.Ordinal)); }

        public void OnCompleted() { }

        public void OnError(Exception error) { }
    }

    sealed class Events : IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (Heard.Value is not { } heard || value.Value is not Microsoft.EntityFrameworkCore.Diagnostics.CommandEventData { Command: DbCommand command }) return;
            lock (heard) heard.Add(command.CommandText);
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }
    }
}
