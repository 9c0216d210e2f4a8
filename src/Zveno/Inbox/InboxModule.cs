using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Talk with clients: topics, messages, notes, reply clocks, alarms.</summary>
public sealed class InboxModule : IModule
{
    /// <inheritdoc />
    public void Map(Mapping map)
    {
        Topic.Map(map);
        Message.Map(map);
        MessageFile.Map(map);
        TopicNote.Map(map);
        ReplyClock.Map(map);
        ReplyClockPause.Map(map);
        Alarm.Map(map);
    }

    /// <inheritdoc />
    public void Services(IServiceCollection services)
    {
        services.AddScoped<IDo<RingAlarms>, RingAlarmsJob>();
        services.AddScoped<IReactTo<ReplyClockSet>, PlanAlarmsWhenClockIsSet>();
        services.AddScoped<IReactTo<CalendarExceptionMade>, RecountClocksWhenCalendarChanges>();
        services.AddScoped<IReactTo<CalendarExceptionRemoved>, RecountClocksWhenCalendarChanges>();
        services.AddScoped<IReactTo<AgencyDescribed>, RecountClocksWhenCalendarChanges>();
        services.AddScoped<IReactTo<ClientLeadChanged>, HandTopicsOverWhenLeadChanges>();
    }
}
