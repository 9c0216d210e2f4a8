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
        Wish.Map(map);
        HeldAnswer.Map(map);
        TopicDraft.Map(map);
        ReplyRule.Map(map);
        DeskRules.Map(map);
        NightAnswer.Map(map);
        ChannelParts.Map(map);
    }

    /// <inheritdoc />
    public void Routes(Routes routes)
    {
        ShowInbox.Map(routes);
        ShowTopic.Map(routes);
        ShowTopicNames.Map(routes);
        ShowMessages.Map(routes);
        ShowReplyClocks.Map(routes);
        ShowBar.Map(routes);
        ShowClientTopics.Map(routes);
        ReadMessageFile.Map(routes);
        AnswerTopic.Map(routes);
        NoteOnTopic.Map(routes);
        NeedNoAnswer.Map(routes);
        WaitForClient.Map(routes);
        GoOnWithTopic.Map(routes);
        UrgeTopic.Map(routes);
        HandTopic.Map(routes);
        CloseTopic.Map(routes);
        ReopenTopic.Map(routes);
        SeeAlarm.Map(routes);
        SnoozeTopic.Map(routes);
        HoldAnswer.Map(routes);
        ChangeHeld.Map(routes);
        ShowHeld.Map(routes);
        ShowClocks.Map(routes);
        ShowFigures.Map(routes);
        ShowRules.Map(routes);
        SetRules.Map(routes);
        KeepDraft.Map(routes);
        LookAtTopic.Map(routes);
        ShowWishes.Map(routes);
        DecideWish.Map(routes);
        ChannelParts.Routes(routes);
    }

    /// <inheritdoc />
    public void Services(IServiceCollection services)
    {
        services.AddSingleton(new ShownToClients(db => db.MessageFiles.Select(x => x.Id)));
        services.AddSingleton(new NavItem(20, "/inbox", "i", "inbox", text => text.Inbox.Title, "/inbox/badge", InboxTopics.Inbox) { Shows = x => x.GetRequiredService<CurrentMember>().Member.ReadsInbox });
        services.AddSingleton(new ClientPiece(20, "client-topics", id => $"/clients/{id}/topics", id => $"{ClientTopics.Client(id)} {InboxTopics.Inbox}", member => member.ReadsInbox));
        services.AddSingleton(new BarPiece(20, "clocks", "/inbox/bar", InboxTopics.Inbox));
        services.AddScoped<IDo<RingAlarms>, RingAlarmsJob>();
        services.AddScoped<IDo<WakeTopic>, WakeTopicJob>();
        services.AddScoped<IDo<LeaveHeld>, LeaveHeldJob>();
        services.AddScoped<SayHeld>();
        services.AddScoped<AlarmRinging>();
        services.AddScoped<IReactTo<QuestionReceived>, CallAtNight>();
        services.AddScoped<IReactTo<TopicUrged>, CallAtNight>();
        services.AddScoped<IReactTo<QuestionReceived>, AnswerAtNight>();
        services.AddScoped<IReactTo<TopicSnoozed>, PlanWaking>();
        services.AddScoped<IReactTo<AnswerHeld>, PlanHeld>();
        services.AddScoped<IReactTo<AnswerTakenBack>, PlanHeld>();
        services.AddSingleton<Lookers>();
        services.AddSingleton(new SettingsPlace(75, "/settings/replies", text => text.Desking.RulesTitle));
        foreach (var key in InboxKeys.All) services.AddSingleton(key);
        services.AddScoped<IReactTo<ReplyClockSet>, PlanAlarmsWhenClockIsSet>();
        services.AddScoped<IReactTo<TopicAnswered>, StartClockForWhatCameMeanwhile>();
        services.AddScoped<IReactTo<CalendarExceptionMade>, RecountClocksWhenCalendarChanges>();
        services.AddScoped<IReactTo<CalendarExceptionRemoved>, RecountClocksWhenCalendarChanges>();
        services.AddScoped<IReactTo<AgencyDescribed>, RecountClocksWhenCalendarChanges>();
        services.AddScoped<IReactTo<MemberDescribed>, RecountClocksWhenCalendarChanges>();
        services.AddScoped<IReactTo<ClientLeadChanged>, HandTopicsOverWhenLeadChanges>();
        ChannelParts.Services(services);
    }
}
