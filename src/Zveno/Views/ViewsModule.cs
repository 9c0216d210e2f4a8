using Zveno.Platform;

namespace Zveno.Views;

/// <summary>The same tasks over all projects: as a table, a calendar. Filters are words of the address. It keeps what people saved of them, and what they took for a day.</summary>
public sealed class ViewsModule : IModule
{
    /// <inheritdoc />
    public void Map(Mapping map)
    {
        SavedView.Map(map);
        DayTask.Map(map);
    }

    /// <inheritdoc />
    public void Routes(Routes routes)
    {
        ShowTable.Map(routes);
        ExportTable.Map(routes);
        ExportBoards.Map(routes);
        ExportMonth.Map(routes);
        ExportGantt.Map(routes);
        ExportLoad.Map(routes);
        ExportMyDay.Map(routes);
        ExportBacklog.Map(routes);
        ExportFlow.Map(routes);
        ShowMonth.Map(routes);
        ShowGeneralBoard.Map(routes);
        PutInColumn.Map(routes);
        ShowLoad.Map(routes);
        HandOver.Map(routes);
        ShowTasksGantt.Map(routes);
        ListSavedViews.Map(routes);
        SaveView.Map(routes);
        ShowMyDay.Map(routes);
        TakeForDay.Map(routes);
        ShowTimeReport.Map(routes);
        ShowAccounting.Map(routes);
    }

    /// <inheritdoc />
    public void Services(IServiceCollection services)
    {
        services.AddSingleton(new NavItem(50, "/tasks", "a", "list-check", text => text.Views.Tasks));
        services.AddSingleton(new Shortcut(KeyPlace.Board, 44, "n", text => text.Views.KeyNextRed) { Does = "press" });
    }
}
