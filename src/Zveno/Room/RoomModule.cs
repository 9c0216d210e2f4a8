using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Room;

/// <summary>What a client sees: its own records, projected from published things only.</summary>
public sealed class RoomModule : IModule
{
    /// <inheritdoc />
    public void Map(Mapping map)
    {
        RoomState.Map(map);
        RoomNoticeChoice.Map(map);
        RoomDigest.Map(map);
    }

    /// <inheritdoc />
    public void Routes(Routes routes)
    {
        ShowRoom.Map(routes);
        ShowRoomBoard.Map(routes);
        ShowRoomBacklog.Map(routes);
        ShowRoomMetrics.Map(routes);
        ShowRoomSchedule.Map(routes);
        ShowRoomHours.Map(routes);
        ShowRoomDocuments.Map(routes);
        ShowRoomDecisions.Map(routes);
        ShowRoomManifest.Map(routes);
        ShowRoomSheets.Map(routes);
        SendRoomSheets.Map(routes);
        MakeRoomTable.Map(routes);
        ShowRoomYou.Map(routes);
        InviteColleague.Map(routes);
        ChooseRoomNotices.Map(routes);
        StopLetters.Map(routes);
        SendDigest.Map(routes);
        ShowRoomTask.Map(routes);
        ShowTalks.Map(routes);
        ShowTalk.Map(routes);
        SendRoomFile.Map(routes);
        AskQuestion.Map(routes);
        AnswerApproval.Map(routes);
        ChoosePackage.Map(routes);
        RateAnswer.Map(routes);
        MoveWish.Map(routes);
        EnterPin.Map(routes);
        OpenRoom.Map(routes);
        ShowAnswers.Map(routes);
        FindAnswer.Map(routes);
        ShowRoomPlan.Map(routes);
        AnswerPlan.Map(routes);
        ShowRoomLive.Map(routes);
        ShowAsClient.Map(routes);
        LeadHome.Map(routes);
    }

    /// <inheritdoc />
    public void Services(IServiceCollection services)
    {
        services.AddScoped<CurrentGuest>();
        services.AddKeyedScoped<IGate, RoomGate>(Access.Room);
        services.AddScoped<IBeforeCommit, TouchRooms>();
        services.AddSingleton<LetterSeal>();
        services.AddScoped<ComposeDigest>();
        services.AddSingleton<IOfferToday, OfferDigests>();
        services.AddSingleton(new ClientPiece(25, "client-digests", client => $"/clients/{client}/digests", ClientTopics.Client, member => member.TalksToClients));
        services.AddScoped<IDo<TellContact>, TellContactJob>();
        services.AddScoped<PlanLetters>();
        services.AddScoped<IReactTo<Plans.PlanSent>>(x => x.GetRequiredService<PlanLetters>());
        services.AddScoped<IReactTo<Records.ApprovalAsked>>(x => x.GetRequiredService<PlanLetters>());
        services.AddScoped<IReactTo<TopicAnswered>>(x => x.GetRequiredService<PlanLetters>());
        services.AddScoped<IReactTo<TopicPaused>>(x => x.GetRequiredService<PlanLetters>());
        services.AddScoped<IReactTo<TaskHanded>, TellRoomOfHands>();
        services.AddScoped<IReactTo<StageDescribed>, TellRoomOfBoards>();
        services.AddScoped<IReactTo<StageMoved>, TellRoomOfBoards>();
        services.AddScoped<IReactTo<StageArchived>, TellRoomOfBoards>();
        services.AddScoped<IReactTo<StageRestored>, TellRoomOfBoards>();
        services.AddScoped<IReactTo<ProjectDescribed>, TellRoomOfBoards>();
        services.AddScoped<IReactTo<ProjectArchived>, TellRoomOfBoards>();
        services.AddScoped<IReactTo<ProjectRestored>, TellRoomOfBoards>();
        services.AddScoped<IReactTo<ClientDescribed>, TellRoomOfClient>();
        services.AddScoped<IReactTo<ClientLeadChanged>, TellRoomOfClient>();
        services.AddScoped<IReactTo<AnswerNotNeeded>, TellRoomOfClient>();
        services.AddScoped<IReactTo<TopicPaused>, TellRoomOfClient>();
        services.AddScoped<IReactTo<TopicResumed>, TellRoomOfClient>();
        services.AddScoped<IReactTo<TopicUrged>, TellRoomOfClient>();
        services.AddScoped<IReactTo<ClientArchived>, CloseRoomWhenClientArchived>();
    }
}
