using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>What is kept of the talk: decisions, what became of messages, calls, meetings, the dispatcher's queue, questions to specialists.</summary>
public sealed class RecordsModule : IModule
{
    /// <inheritdoc />
    public void Map(Mapping map)
    {
        Decision.Map(map);
        Recorded.Map(map);
        Call.Map(map);
        Meeting.Map(map);
        Change.Map(map);
        ShiftHandOver.Map(map);
        Question.Map(map);
        QuestionList.Map(map);
        StandUps.Map(map);
        Approval.Map(map);
        Fire.Map(map);
    }

    /// <inheritdoc />
    public void Routes(Routes routes)
    {
        ShowDecisions.Map(routes);
        MakeDecision.Map(routes);
        ChangeDecision.Map(routes);
        RecordMessage.Map(routes);
        RecordTopic.Map(routes);
        UndoRecord.Map(routes);
        ShowRecords.Map(routes);
        ShowUnrecorded.Map(routes);
        AskSpecialist.Map(routes);
        ShowCalls.Map(routes);
        LogCall.Map(routes);
        RecordCall.Map(routes);
        ShowMeetings.Map(routes);
        PlanMeeting.Map(routes);
        HoldMeeting.Map(routes);
        ShowChanges.Map(routes);
        EndChange.Map(routes);
        HandShift.Map(routes);
        ShowQuestions.Map(routes);
        AnswerQuestion.Map(routes);
        SetStandUps.Map(routes);
        ShowApprovals.Map(routes);
        AskApproval.Map(routes);
        RaiseFire.Map(routes);
    }

    /// <inheritdoc />
    public void Services(IServiceCollection services)
    {
        services.AddScoped<IShownByRule, DecisionsShownByRule>();
        services.AddScoped<ITalkPieces, TalkRecords>();
        services.AddScoped<IReactTo<TopicClosed>, TellUnrecorded>();
        services.AddScoped<IReactTo<TopicReopened>, TellUnrecorded>();
        services.AddRecordShortcuts();
        ChangeKinds.Add(services);
        services.AddScoped<IDo<HandQuestions>, HandQuestionsJob>();
        services.AddScoped<IReactTo<QuestionAsked>, PlanStandUp>();
        services.AddScoped<IReactTo<TopicAnswered>, FollowHeld>();
        services.AddScoped<IReactTo<AnswerTakenBack>, FollowHeld>();
        services.AddScoped<IReactTo<StandUpsSet>, PlanStandUp>();
        services.AddSingleton(new NavItem(54, "/questions", "w", "messages", text => text.Records.QuestionsNav, "/questions/badge", RecordTopics.Questions));
        services.AddScoped<IDo<LookForOverdue>, LookForOverdueJob>();
        services.AddScoped<IReactTo<SignedIn>, PlanOverdue>();
        services.AddScoped<IReactTo<MemberJoined>, PlanOverdue>();
        services.AddSingleton(new NavItem(52, "/changes", "q", "history", text => text.Records.ChangesNav, "/changes/badge", RecordTopics.Changes) { Shows = x => x.GetRequiredService<CurrentMember>().Member.SortsChanges });
        services.AddSingleton(new BarPiece(6, "bar-records", "/records/button", ""));
        services.AddSingleton(new BarPiece(22, "bar-unrecorded", "/unrecorded/bar", RecordTopics.Unrecorded));
        services.AddSingleton(new CardPiece(5, "source", task => $"/tasks/{task}/source", WorkTopics.Task));
        services.AddSingleton(new CardPiece(6, "fires", task => $"/tasks/{task}/fires", WorkTopics.Task));
        services.AddSingleton(new CardPiece(7, "approvals", task => $"/tasks/{task}/approvals", task => $"{WorkTopics.Task(task)} {RecordTopics.Approvals(task)}"));
        services.AddSingleton(new ClientPiece(25, "client-calls", id => $"/clients/{id}/calls", id => $"{ClientTopics.Client(id)}", member => member.CanRecord));
        services.AddSingleton(new ProjectPlace(10, "decisions", "flag", text => text.Records.Decisions));
    }
}
