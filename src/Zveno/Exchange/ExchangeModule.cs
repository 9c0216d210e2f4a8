using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Exchange;

/// <summary>What comes in from other systems and goes out to them: imports of boards and tables, addresses for calendars.</summary>
public sealed class ExchangeModule : IModule
{
    /// <inheritdoc />
    public void Map(Mapping map)
    {
        Import.Map(map);
        ImportedRef.Map(map);
        TableMemory.Map(map);
        CalendarFeed.Map(map);
        HoursImport.Map(map);
    }

    /// <inheritdoc />
    public void Routes(Routes routes)
    {
        ShowImports.Map(routes);
        UploadBoard.Map(routes);
        ShowImport.Map(routes);
        RunImport.Map(routes);
        UndoImport.Map(routes);
        MapColumns.Map(routes);
        TakeRefused.Map(routes);
        BringReadings.Map(routes);
        BringHours.Map(routes);
        ShowHoursImports.Map(routes);
        CalendarFeeds.Map(routes);
        ShowCalendarFeed.Map(routes);
    }

    /// <inheritdoc />
    public void Services(IServiceCollection services)
    {
        services.AddSingleton<ImportProgress>();
        services.AddScoped<IDo<BringBoard>, BringBoardJob>();
        services.AddScoped<IDo<TakeBack>, TakeBackJob>();
        services.AddSingleton(new SettingsPlace(85, "/calendar-feeds", text => text.Exchange.CalendarsPlace));
        services.AddSingleton(new NavItem(80, "/imports", "m", "table-import", text => text.Exchange.Imports) { Shows = x => x.GetRequiredService<Member>().TalksToClients });
    }
}
