using Microsoft.Extensions.DependencyInjection;

namespace Zveno.Platform;

/// <summary>Work on somebody's behalf outside of a request, or beside it: a scope of its own with its own context and viewer.</summary>
public sealed class Scopes(IServiceScopeFactory factory)
{
    /// <summary>Opens a scope in which <paramref name="viewer"/> looks; dispose it.</summary>
    public WorkScope As(Viewer viewer)
    {
        var scope = Everywhere();
        scope.Db.LookAs(viewer);
        return scope;
    }

    /// <summary>Opens a scope without a viewer: it reaches the installation's tables only.</summary>
    public WorkScope Everywhere() => new(factory.CreateAsyncScope());
}

/// <summary>A scope with its context.</summary>
public sealed class WorkScope(AsyncServiceScope scope) : IAsyncDisposable
{
    /// <summary>The scope's context.</summary>
    public Db Db { get; } = scope.ServiceProvider.GetRequiredService<Db>();

    /// <summary>The scope's services.</summary>
    public IServiceProvider Services => scope.ServiceProvider;

    /// <summary>A service of the scope's.</summary>
    public T Get<T>() where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
