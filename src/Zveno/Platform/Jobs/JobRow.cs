using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>Something to be done later, as data; done at least once, its changes committed exactly once.</summary>
public abstract record Job;

/// <summary>Does jobs of one kind. Runs in a scope of its own with a <see cref="SystemViewer"/>; its changes and the job's end are one commit.</summary>
public interface IDo<in T> where T : Job
{
    /// <summary>Does it; the caller saves.</summary>
    Task Do(T job, CancellationToken stop);
}

/// <summary>
/// One job in the one table of all agencies. Claimed with a fence: a claim gives it a number, and only who holds the newest
/// number may end it, so a worker that was thought dead cannot end it twice.
/// </summary>
public sealed class JobRow
{
    /// <summary>After so many tries it is parked for a person to look at.</summary>
    public const int MostTries = 8;

    JobRow() { }

    internal JobRow(Job job, Guid agency, DateTimeOffset due, string? key)
    {
        Id = Guid.CreateVersion7(due);
        AgencyId = agency;
        Kind = job.GetType().Name;
        Data = JsonSerializer.Serialize(job, job.GetType(), Json.Storage);
        DueAt = due;
        Key = key;
    }

    public Guid Id { get; private set; }
    public Guid AgencyId { get; private set; }

    /// <summary>Name of the job's type.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>The job as JSON.</summary>
    public string Data { get; private set; } = "";

    /// <summary>Not before this instant (UTC).</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>At most one job of a key is there for an agency; null means no such limit.</summary>
    public string? Key { get; private set; }

    /// <summary>How often it was begun.</summary>
    public int Tries { get; private set; }

    /// <summary>Grows with every claim.</summary>
    public long Fence { get; private set; }

    /// <summary>Who claimed it may work until then (UTC); afterwards anyone may claim it.</summary>
    public DateTimeOffset? ClaimedUntil { get; private set; }

    /// <summary>When it was done (UTC).</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>When it was given up (UTC).</summary>
    public DateTimeOffset? ParkedAt { get; private set; }

    /// <summary>What went wrong last, without secrets.</summary>
    public string? Error { get; private set; }

    internal void Done(DateTimeOffset at) => (DoneAt, Key, Error) = (at, null, null);

    internal void Failed(string error, DateTimeOffset at)
    {
        Error = error.Length > 500 ? error[..500] : error;
        ClaimedUntil = null;
        if (Tries >= MostTries) (ParkedAt, Key) = (at, null);
        else DueAt = at + TimeSpan.FromSeconds(Math.Min(3600, 5 * Math.Pow(3, Tries - 1)));
    }

    internal static void Map(Mapping map)
    {
        var job = map.Installation<JobRow>("Jobs");
        job.HasKey(x => x.Id);
        job.Property(x => x.Kind).HasMaxLength(80);
        job.Property(x => x.Key).HasMaxLength(120);
        job.Property(x => x.Error).HasMaxLength(500);
        job.Property(x => x.Fence).IsConcurrencyToken();
        job.HasIndex(x => new { x.DoneAt, x.ParkedAt, x.DueAt });
        job.HasIndex(x => new { x.AgencyId, x.Key }).IsUnique();
    }
}
