using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Zveno.Platform;

public abstract partial class Db
{
    readonly HashSet<string> _topics = new(StringComparer.Ordinal);
    Writing? _writing;

    /// <summary>The scope's services: reactions are made from here. Set by the one who makes the context.</summary>
    internal IServiceProvider? Scope { get; set; }

    /// <summary>The browser tab that asked for the change; told to the others so that it can skip its own echo.</summary>
    public string? Tab { get; set; }

    /// <summary>
    /// Begins the turn to write: one writer of an agency at a time, on both engines, so that what a rule has read is still
    /// true when it is written. Ends with <see cref="Save"/> or, with nothing written, with the context.
    /// </summary>
    public async Task BeginWriting(CancellationToken stop = default) => _writing ??= await Writing.Begin(this, _tools.Gate, stop);

    /// <summary>Gives the turn back with nothing written, to ask somebody outside who may take long; what was read may be others' by then. What was added waits for <see cref="Save"/>.</summary>
    public async Task LeaveTurn()
    {
        if (_writing is null) return;
        await _writing.DisposeAsync();
        _writing = null;
    }

    /// <summary>Writes everything: guard, activity, reactions, jobs; one durable commit; then tells the live topics.</summary>
    public async Task Save(CancellationToken stop = default)
    {
        await SaveStep(stop);
        var more = false;
        foreach (var last in Scope?.GetServices<IBeforeCommit>() ?? []) more |= await last.Before(this, _topics);
        if (more) await SaveChangesAsync(stop);

        var topics = _topics.ToArray();
        _topics.Clear();
        await Announce(topics, stop);
        try
        {
            await _writing!.Commit();
        }
        finally
        {
            _writing = null;
            // Before anybody is answered: who wrote reads what he wrote. A commit that broke off may have been done all the same, and this node passes its own notice by: whoever hears for nothing only looks again.
            if (topics.Length > 0) Hub?.Publish(new Changed(AgencyOfViewer, topics, Tab));
        }
    }

    /// <summary>One of several things that end in one commit: all that <see cref="Save"/> does, but nothing is durable or told before it.</summary>
    public async Task SaveStep(CancellationToken stop)
    {
        await BeginWriting(stop);
        ChangeTracker.DetectChanges();
        do
        {
            var happened = Collect();
            await KeepFound(stop);
            await SaveDetected(stop);
            if (happened.Count == 0) return;            // nobody reacts to nothing, so nothing changed since
            foreach (var activity in happened) await React(activity);
            ChangeTracker.DetectChanges();
        }
        while (ChangeTracker.HasChanges());
    }

    /// <summary>Writes a part of what is under way, its search entries with it; nothing is logged, told or final before <see cref="Save"/>.</summary>
    public async Task SavePart(CancellationToken stop)
    {
        ChangeTracker.DetectChanges();
        await KeepFound(stop);
        await SaveChangesAsync(stop);
    }

    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        Guard();
        return ChangeTracker.HasChanges() ? await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken) : 0;
    }

    Task<int> SaveDetected(CancellationToken stop)
    {
        Guard();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess: true, stop);
    }

    /// <summary>Synchronous saves are not used; they would pass by reactions.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Use Save.");

    /// <summary>Tells a topic with this save, for what no changed row names by itself.</summary>
    public void Tell(string topic) => _topics.Add(topic);

    List<Activity> Collect()
    {
        var happened = new List<Activity>();
        foreach (var entry in ChangeTracker.Entries<Owned>().ToList())
        {
            happened.AddRange(entry.Entity.TakeHappened());
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted) _topics.UnionWith(entry.Entity.Topics());
        }
        foreach (var activity in happened) Add(new ActivityRow(activity));
        return happened;
    }

    Task React(Activity activity) => Scope is null ? Task.CompletedTask : Reactions.Of(activity.GetType()).Run(Scope, activity);

    void Guard()
    {
        foreach (var entry in ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Unchanged or EntityState.Detached) continue;
            if (_viewer is null && entry.Entity is Owned) throw new NoViewer();
            if (IsGuest) throw new GuestWrite(entry.Metadata.ClrType.Name);
            if (entry.Entity is Owned) Verify(entry);
        }
    }

    void Verify(EntityEntry entry)
    {
        var agency = entry.Property(nameof(Owned.AgencyId));
        var mine = Viewer.AgencyId;
        if (!Equals(agency.CurrentValue, mine) || (entry.State != EntityState.Added && !Equals(agency.OriginalValue, mine)))
            throw new CrossAgencyWrite(entry.Metadata.ClrType.Name);
    }

    /// <summary>Tells other nodes, within the transaction, where the engine can.</summary>
    protected virtual Task Announce(IReadOnlyList<string> topics, CancellationToken stop) => Task.CompletedTask;

    /// <summary>The hub of this node; a tool that only writes has none.</summary>
    protected LiveHub? Hub => _tools.Services.GetService<LiveHub>();

    /// <summary>Holds other writers of the same agency off until the transaction ends; on SQLite all writers.</summary>
    protected abstract Task<IDbContextTransaction> BeginExclusive(CancellationToken stop);

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        if (_writing is not null) await _writing.DisposeAsync();
        await base.DisposeAsync();
    }

    sealed class Writing(IDbContextTransaction transaction, IDisposable turn) : IAsyncDisposable
    {
        public static async Task<Writing> Begin(Db db, WriteGate gate, CancellationToken stop)
        {
            var turn = await gate.Enter(db, stop);
            db.Database.AutoSavepointsEnabled = false;                // a save that fails ends the whole turn: nothing is gone back to
            try
            {
                return new Writing(await db.BeginExclusive(stop), turn);
            }
            catch
            {
                turn.Dispose();
                throw;
            }
        }

        /// <summary>Not to be broken off: whoever has gone away meanwhile would leave it unknown whether it was done.</summary>
        public async Task Commit()
        {
            try { await transaction.CommitAsync(); }
            finally { await DisposeAsync(); }
        }

        public async ValueTask DisposeAsync()
        {
            await transaction.DisposeAsync();
            turn.Dispose();
        }
    }
}

/// <summary>A guest's context tried to write. What clients do is received by the product on their behalf, never written by their own hand.</summary>
public sealed class GuestWrite(string what) : InvalidOperationException($"A guest cannot write {what}.");
