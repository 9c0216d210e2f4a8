using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Zveno.Platform;

/// <summary>
/// The one door to stored things. Reads see the viewer's agency only (and a guest only what was published); writes are verified
/// against it; what happened is logged and reacted to in the same transaction. No viewer in context is an exception.
/// </summary>
public abstract partial class Db : DbContext
{
    readonly DbTools _tools;
    Viewer? _viewer;
    bool _tracks;

    private protected Db(DbContextOptions options, DbTools tools) : base(options) => _tools = tools;

    /// <summary>Who looks.</summary>
    /// <exception cref="NoViewer">Nobody was named.</exception>
    public Viewer Viewer => _viewer ?? throw new NoViewer();

    /// <summary>Whether somebody looks already.</summary>
    public bool HasViewer => _viewer is not null;

    /// <summary>Used by the agency filter.</summary>
    public Guid AgencyOfViewer => Viewer.AgencyId;

    /// <summary>Used by the guest filter.</summary>
    public bool IsGuest => _viewer is GuestViewer;

    /// <summary>The client whose guest looks; empty for the staff.</summary>
    public Guid GuestClient => (_viewer as GuestViewer)?.ClientId ?? Guid.Empty;

    /// <summary>The contact who looks; empty for the staff.</summary>
    public Guid GuestContact => (_viewer as GuestViewer)?.ContactId ?? Guid.Empty;

    /// <summary>The room link by which a guest came; empty for the staff.</summary>
    public Guid GuestLink => (_viewer as GuestViewer)?.LinkId ?? Guid.Empty;

    /// <summary>Whether a guest may read hours and money of its client.</summary>
    public bool GuestSeesMoney => _viewer is GuestViewer { HidesMoney: false };

    /// <summary>Names the viewer, once: a context never changes sides.</summary>
    /// <exception cref="InvalidOperationException">Another viewer is named already.</exception>
    public void LookAs(Viewer viewer)
    {
        if (_viewer is not null && _viewer != viewer) throw new InvalidOperationException("A context has one viewer for its life.");
        _viewer = viewer;
    }

    /// <inheritdoc />
    public override DbSet<TEntity> Set<TEntity>()
    {
        Track();
        return base.Set<TEntity>();
    }

    /// <inheritdoc />
    public override EntityEntry<TEntity> Add<TEntity>(TEntity entity)
    {
        Track();
        return base.Add(entity);
    }

    /// <inheritdoc />
    public override void AddRange(IEnumerable<object> entities)
    {
        Track();
        base.AddRange(entities);
    }

    // At the first use, not when made: what a tracker needs costs more than answering a kept page, which asks the database nothing.
    // Whoever found another way in would add rows of no agency, which no save lets pass.
    internal void Track()
    {
        if (_tracks) return;
        _tracks = true;
        ChangeTracker.AutoDetectChangesEnabled = false;          // Save looks for changes itself, once a round
        ChangeTracker.Tracking += Stamp;
    }

    void Stamp(object? sender, EntityTrackingEventArgs args)
    {
        if (!args.FromQuery && args.State == EntityState.Added && args.Entry.Entity is Owned { AgencyId: var agency } owned && agency == Guid.Empty)
            owned.AgencyId = Viewer.AgencyId;
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var map = new Mapping(modelBuilder, this);
        ActivityRow.Map(map);
        CreateKey.Map(map);
        AccessKey.Map(map);
        JobRow.Map(map);
        Watch.Map(map);
        DataKey.Map(map);
        StoredFile.Map(map);
        OutboundMail.Map(map);
        SearchEntry.Map(map);
        foreach (var part in _tools.Modules) part.Map(map);
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }
}

/// <summary>What every context shares.</summary>
public sealed class DbTools(IEnumerable<IModule> modules, WriteGate gate, IServiceProvider services)
{
    /// <summary>Who maps what.</summary>
    public IReadOnlyList<IModule> Modules { get; } = [.. modules];

    /// <summary>Lets one writer in at a time where the engine wants that.</summary>
    public WriteGate Gate => gate;

    /// <summary>The application's root services; reactions are made from the scope of the context.</summary>
    public IServiceProvider Services => services;
}

/// <summary>Something was read or written with no viewer named: a bug, never a way in.</summary>
public sealed class NoViewer() : InvalidOperationException("No viewer: nobody is looking, so there is nothing to see.");

/// <summary>A write that would cross from one agency into another: a bug or an attack; nothing was written.</summary>
public sealed class CrossAgencyWrite(string what) : InvalidOperationException($"{what} belongs to another agency.");
