using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Hours;
using Zveno.Inbox;
using Zveno.Plans;
using Zveno.Platform;
using Zveno.Records;
using Zveno.Work;

namespace Zveno.Notices;

/// <summary>What happened to a person's work while somebody else did it: the bell, the list, the mail, the word in Telegram. Knows the modules whose activity it retells; none knows it.</summary>
public sealed class NoticesModule : IModule
{
    /// <inheritdoc />
    public void Map(Mapping map)
    {
        Notice.Map(map);
        NoticeChoice.Map(map);
    }

    /// <inheritdoc />
    public void Routes(Routes routes)
    {
        ShowNotices.Map(routes);
        ShowNoticeChoice.Map(routes);
        SeeNotices.Map(routes);
        ChooseNotices.Map(routes);
        LinkTelegram.Map(routes);
    }

    /// <inheritdoc />
    public void Services(IServiceCollection services)
    {
        services.AddScoped<Noticing>();
        services.AddScoped<NoticeLetters>();
        services.AddScoped<LinkedChat>();
        services.AddScoped<IReactTo<AddressIsOurs>>(x => x.GetRequiredService<LinkedChat>());
        services.AddScoped<IReactTo<WordEnded>>(x => x.GetRequiredService<LinkedChat>());
        services.AddScoped<NoticeTasks>();
        services.AddScoped<IReactTo<TaskHanded>>(x => x.GetRequiredService<NoticeTasks>());
        services.AddScoped<IReactTo<TaskShared>>(x => x.GetRequiredService<NoticeTasks>());
        services.AddScoped<IReactTo<MemberMentioned>>(x => x.GetRequiredService<NoticeTasks>());
        services.AddScoped<IReactTo<NoteWritten>>(x => x.GetRequiredService<NoticeTasks>());
        services.AddScoped<IReactTo<TaskMoved>>(x => x.GetRequiredService<NoticeTasks>());
        services.AddScoped<IReactTo<TaskClosed>>(x => x.GetRequiredService<NoticeTasks>());
        services.AddScoped<IReactTo<TaskChanged>>(x => x.GetRequiredService<NoticeTasks>());
        services.AddScoped<IReactTo<ApprovalAnswered>, NoticeApprovals>();
        services.AddScoped<IReactTo<ColleagueNamed>, NoticeColleagues>();
        services.AddScoped<NoticeTalk>();
        services.AddScoped<IReactTo<TopicHanded>>(x => x.GetRequiredService<NoticeTalk>());
        services.AddScoped<IReactTo<TopicNoteWritten>>(x => x.GetRequiredService<NoticeTalk>());
        services.AddScoped<IReactTo<NamedInTopic>>(x => x.GetRequiredService<NoticeTalk>());
        services.AddScoped<NoticePlans>();
        services.AddScoped<IReactTo<PlanAnswered>>(x => x.GetRequiredService<NoticePlans>());
        services.AddScoped<IReactTo<PlanTaskReturned>>(x => x.GetRequiredService<NoticePlans>());
        services.AddScoped<NoticePackages>();
        services.AddScoped<IReactTo<ShareOverLimit>, NoticeShares>();
        services.AddScoped<IReactTo<PackageRunsOut>>(x => x.GetRequiredService<NoticePackages>());
        services.AddScoped<IReactTo<PackageChosen>>(x => x.GetRequiredService<NoticePackages>());
        services.AddScoped<NoticeAlarms>();
        services.AddScoped<IReactTo<AlarmRaised>>(x => x.GetRequiredService<NoticeAlarms>());
        services.AddScoped<NoticeShield>();
        services.AddScoped<IReactTo<QuestionsHanded>>(x => x.GetRequiredService<NoticeShield>());
        services.AddScoped<IReactTo<ShiftHanded>>(x => x.GetRequiredService<NoticeShield>());
        services.AddScoped<PlanMornings>();
        services.AddScoped<IReactTo<SignedIn>>(x => x.GetRequiredService<PlanMornings>());
        services.AddScoped<IReactTo<MemberJoined>>(x => x.GetRequiredService<PlanMornings>());
        services.AddScoped<IReactTo<HoursReminded>>(x => x.GetRequiredService<PlanMornings>());
        services.AddScoped<IDo<RemindOfHours>, RemindOfHoursJob>();
        services.AddScoped<IReactTo<MemberDescribed>>(x => x.GetRequiredService<PlanMornings>());
        services.AddScoped<IDo<MailNotices>, MailNoticesJob>();
        services.AddScoped<IDo<TellDueTasks>, TellDueTasksJob>();
        services.AddSingleton(new SettingsPlace(80, "/settings/notices", text => text.Notices.Title));
        services.AddSingleton(new BarPiece(30, "bar-notices", "/notices/bell", ""));
        services.AddSingleton(new CardPiece(30, "notices", task => $"/notices/card/{task}"));
    }
}
