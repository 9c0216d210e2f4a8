using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Desk;

/// <summary>What the team sees first: today, the four promises, search and commands. A composition: it keeps nothing of its own.</summary>
public sealed class DeskModule : IModule
{
    /// <inheritdoc />
    public void Routes(Routes routes)
    {
        ShowToday.Map(routes);
        ShowPromise.Map(routes);
        ShowSearch.Map(routes);
    }

    /// <inheritdoc />
    public void Services(IServiceCollection services)
    {
        services.AddScoped<SearchSeen>();
        services.AddSingleton(new NavItem(10, "/", "t", "home", text => text.Desk.Title));
        services.AddSingleton(new PaletteCommand("/projects/new", "plus", text => text.Desk.NewProject, by => by.TalksToClients));
        services.AddSingleton(new PaletteCommand("/clients/new", "plus", text => text.Desk.NewClient, by => by.TalksToClients));
        services.AddSingleton(new PaletteCommand("/templates", "template", text => text.Work.Templates, by => by.TalksToClients));
        services.AddSingleton(new PaletteCommand("/flow", "chart-bar", text => text.Work.Flow, by => !by.IsOutsider()));
        services.AddSingleton(new PaletteCommand("/hours", "stopwatch", text => text.Desk.RecordTime, by => true));
    }
}
