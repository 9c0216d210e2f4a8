using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>Timers, time entries, the accounting share, and the hours that a client sees.</summary>
public sealed class HoursModule : IModule
{
    /// <inheritdoc />
    public void Map(Mapping map)
    {
        TimeEntry.Map(map);
        Timer.Map(map);
        HoursRule.Map(map);
        RoomHours.Map(map);
        HoursSettings.Map(map);
        Package.Map(map);
        PackageMonth.Map(map);
        HoursTransfer.Map(map);
        CostRate.Map(map);
        EntryPhrase.Map(map);
        SavingMinutes.Map(map);
        SavingMade.Map(map);
        RoomEntry.Map(map);
    }

    /// <inheritdoc />
    public void Routes(Routes routes)
    {
        StartTimer.Map(routes);
        StopTimer.Map(routes);
        ToggleTimer.Map(routes);
        SettleTimer.Map(routes);
        ChangeTimer.Map(routes);
        AnswerPause.Map(routes);
        ShowTimers.Map(routes);
        EnterTime.Map(routes);
        ChangeEntry.Map(routes);
        RemoveEntry.Map(routes);
        ShowEntries.Map(routes);
        ShowEntryHistory.Map(routes);
        ShowWeek.Map(routes);
        ShowTeam.Map(routes);
        ShowProjectHours.Map(routes);
        ShowClientShares.Map(routes);
        ShowShares.Map(routes);
        LimitAccounting.Map(routes);
        RoundHours.Map(routes);
        SetCostRate.Map(routes);
        ShowHoursSettings.Map(routes);
        ShowProfit.Map(routes);
        ChangePhrases.Map(routes);
        ShowPhrases.Map(routes);
        OpenEntries.Map(routes);
        SaySavings.Map(routes);
        ShowTransfer.Map(routes);
        ShowEstimates.Map(routes);
        ShowWhen.Map(routes);
        SayTime.Map(routes);
        CopyWeek.Map(routes);
        AgreePackage.Map(routes);
        ChooseBeyond.Map(routes);
        CloseHours.Map(routes);
        MoveHours.Map(routes);
        ShowPackage.Map(routes);
        ShowPackages.Map(routes);
    }

    /// <inheritdoc />
    public void Services(IServiceCollection services)
    {
        services.AddScoped<IReactTo<TaskClosed>, StopTimerWhenTaskCloses>();
        services.AddScoped<IReactTo<TaskCarried>, TakeHoursAlong>();
        services.AddScoped<IReactTo<MemberLeft>, StopTimerWhenMemberLeaves>();
        services.AddScoped<IReadyDates, ReadyDates>();
        services.AddScoped<PublishEntries>();
        services.AddScoped<IReactTo<EntriesOpened>>(x => x.GetRequiredService<PublishEntries>());
        services.AddScoped<PublishHours>();
        services.AddScoped<IReactTo<HoursEntered>>(x => x.GetRequiredService<PublishHours>());
        services.AddScoped<IReactTo<HoursRewritten>>(x => x.GetRequiredService<PublishHours>());
        services.AddScoped<IReactTo<HoursRemoved>>(x => x.GetRequiredService<PublishHours>());
        services.AddScoped<IReactTo<TaskShown>>(x => x.GetRequiredService<PublishHours>());
        services.AddScoped<IReactTo<TaskHidden>>(x => x.GetRequiredService<PublishHours>());
        services.AddScoped<IDo<AskAboutTimer>, AskAboutTimerJob>();
        services.AddScoped<IDo<WatchPackage>, WatchPackageJob>();
        services.AddScoped<WatchShareWhenHoursGrow>();
        services.AddScoped<IReactTo<HoursEntered>>(x => x.GetRequiredService<WatchShareWhenHoursGrow>());
        services.AddScoped<IReactTo<HoursRewritten>>(x => x.GetRequiredService<WatchShareWhenHoursGrow>());
        services.AddScoped<IDo<WatchShare>, WatchShareJob>();
        services.AddSingleton(new ProjectPlace(15, "package", "stopwatch", text => text.Packages.Title));
        services.AddSingleton(new SettingsPlace(45, "/settings/hours", text => text.HoursMoney.Title));
        services.AddSingleton(new NavItem(45, "/hours", "h", "stopwatch", text => text.Timesheet.Title));
        services.AddSingleton(new Shortcut(KeyPlace.Card, 40, "t", text => text.Timesheet.KeyTimer) { Posts = "/tasks/{card}/timer" });
        services.AddSingleton(new Shortcut(KeyPlace.Inbox, 165, "t", text => text.Timesheet.KeyStop) { Does = "press" });
        services.AddSingleton(new BarPiece(10, "bar-timer", "/timers/bar", ""));
        services.AddSingleton(new CardPiece(20, "when", task => $"/tasks/{task}/when", WorkTopics.Task) { Beside = "estimate" });
        services.AddSingleton(new CardPiece(10, "timer", task => $"/timers/card/{task}"));
        services.AddSingleton(new ClientPiece(30, "client-hours", client => $"/clients/{client}/hours", client => $"client:{client}", member => member.SeesHoursOfOthers));
    }
}
