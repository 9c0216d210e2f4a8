namespace Zveno.Platform;

/// <summary>
/// Where writers queue within this process. SQLite has one writer a file: waiting here is fair and costs nothing,
/// where waiting for its lock means polling. On PostgreSQL the database itself holds the queue (an advisory lock an agency).
/// </summary>
public sealed class WriteGate : IDisposable
{
    readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Waits for the turn; dispose to let the next one in.</summary>
    public async ValueTask<IDisposable> Enter(Db db, CancellationToken stop)
    {
        if (db is not SqliteDb) return Nobody.Instance;
        await _one.WaitAsync(stop);
        return new Turn(_one);
    }

    /// <inheritdoc />
    public void Dispose() => _one.Dispose();

    sealed class Turn(SemaphoreSlim one) : IDisposable
    {
        SemaphoreSlim? _held = one;

        public void Dispose() => Interlocked.Exchange(ref _held, null)?.Release();
    }

    sealed class Nobody : IDisposable
    {
        public static readonly Nobody Instance = new();

        public void Dispose() { }
    }
}
