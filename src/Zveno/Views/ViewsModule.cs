using Zveno.Platform;

namespace Zveno.Views;

/// <summary>The same tasks over all projects: as a table, a calendar. Filters are words of the address. A composition: it keeps nothing of its own.</summary>
public sealed class ViewsModule : IModule
{
    /// <inheritdoc />
    public void Routes(Routes routes)
    {
        ShowTable.Map(routes);
        ExportTable.Map(routes);
        ShowMonth.Map(routes);
    }

    /// <inheritdoc />
    public void Services(IServiceCollection services) => services.AddSingleton(new NavItem(50, "/tasks", "a", "list-check", text => text.Views.Tasks));
}
