namespace Zveno.Tests;

/// <summary>What is going to happen in the demo's half year, in the order of time. What would happen after the story's now never does.</summary>
sealed class DemoAgenda(DateTimeOffset end, Func<Task> doJobs)
{
    readonly PriorityQueue<Func<Task>, (long At, int Order)> _waiting = new();
    int _order;

    /// <summary>How many things were done.</summary>
    public int Done { get; private set; }

    /// <summary>Where the story stands (UTC).</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Told when a new month begins.</summary>
    public Action<DateOnly>? Month { get; set; }

    /// <summary>Has something done at an instant (UTC).</summary>
    public void Plan(DateTimeOffset at, Func<Task> what) => _waiting.Enqueue(what, (at.UtcTicks, _order++));

    /// <summary>Lets time go by with nothing but the product's own jobs: reply clocks ring.</summary>
    public void Ring(DateTimeOffset at) => Plan(at, doJobs);

    /// <summary>Lives it all through.</summary>
    public async Task Run()
    {
        DateOnly? month = null;
        while (_waiting.TryDequeue(out var what, out var when))
        {
            if (when.At > end.UtcTicks) break;
            At = new DateTimeOffset(when.At, TimeSpan.Zero);
            var day = DemoTime.DateOf(At);
            if (month is { } known && known.Month != day.Month) Month?.Invoke(known);
            month = day;
            TimeMachine.TravelTo(At);
            await what();
            Done++;
        }
        if (month is { } last) Month?.Invoke(last);
        _waiting.Clear();
    }
}
