using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Projects, stages, tasks, checklists, notes, boards, templates.</summary>
public sealed class WorkModule : IModule
{
    /// <inheritdoc />
    public void Map(Mapping map)
    {
        Project.Map(map);
        Stage.Map(map);
        WorkTask.Map(map);
        TaskLink.Map(map);
        FormerNumber.Map(map);
        FormerDescription.Map(map);
        Checklist.Map(map);
        ChecklistItem.Map(map);
        Label.Map(map);
        TaskLabel.Map(map);
        TaskNote.Map(map);
        TaskAttachment.Map(map);
        TaskPerson.Map(map);
        CatalogueLine.Map<Service>(map, "Services", x => x.Pitch != null && x.ArchivedAt == null);
        CatalogueLine.Map<TaskType>(map, "TaskTypes");
        ProjectTemplate.Map(map);
        Baseline.Map(map);
        ProjectPerson.Map(map);
        StageVisit.Map(map);
        TaskHold.Map(map);
        Recurrence.Map(map);
    }

    /// <inheritdoc />
    public void Routes(Routes routes)
    {
        ListProjects.Map(routes);
        ShowClientProjects.Map(routes);
        ShowNewProject.Map(routes);
        BeginProject.Map(routes);
        ChangeProject.Map(routes);
        ShowPublishing.Map(routes);
        SetPublishing.Map(routes);
        ShowBoard.Map(routes);
        ShowBacklog.Map(routes);
        ChangeBacklog.Map(routes);
        TakeTask.Map(routes);
        ShowSettings.Map(routes);
        ListTemplates.Map(routes);
        MakeTemplate.Map(routes);
        ApplyTemplate.Map(routes);
        EditTemplate.Map(routes);
        EditTemplateParts.Map(routes);

        AddStage.Map(routes);
        ChangeTeam.Map(routes);
        MeetCondition.Map(routes);
        ShowRecurring.Map(routes);
        ShowFlow.Map(routes);
        ChangeRecurrence.Map(routes);
        ShowPath.Map(routes);
        ChangeStage.Map(routes);
        MakeLabel.Map(routes);
        RemoveLabel.Map(routes);

        ListTasks.Map(routes);
        ShowTask.Map(routes);
        ShowHistory.Map(routes);
        ShowNames.Map(routes);
        MakeTask.Map(routes);
        QuickAdd.Map(routes);
        MoveTask.Map(routes);
        ArchiveTask.Map(routes);
        PutTaskBack.Map(routes);
        Unmake.Map(routes);
        RenameTask.Map(routes);
        DescribeTask.Map(routes);
        ShowDescriptions.Map(routes);
        RestoreDescription.Map(routes);
        HandTask.Map(routes);
        ShareTask.Map(routes);
        WatchTask.Map(routes);
        SortTask.Map(routes);
        ShowCatalogue.Map(routes);
        ChangeCatalogue.Map(routes);
        ScheduleTask.Map(routes);
        EstimateTask.Map(routes);
        MarkTask.Map(routes);
        ChangeMany.Map(routes);
        ShowTaskToClient.Map(routes);
        LabelTask.Map(routes);
        AddSubtask.Map(routes);
        FinishTask.Map(routes);
        PutUnder.Map(routes);
        LinkTask.Map(routes);
        CopyTask.Map(routes);
        CarryTask.Map(routes);
        AddChecklist.Map(routes);
        ChangeChecklist.Map(routes);
        AddItem.Map(routes);
        ChangeItem.Map(routes);
        WriteNote.Map(routes);
        ChangeNote.Map(routes);
        AttachToTask.Map(routes);
        SendTaskFile.Map(routes);

        ShowMenus.Map(routes);
        ShowGantt.Map(routes);
        PlanTask.Map(routes);
        MakeBaseline.Map(routes);
    }

    /// <inheritdoc />
    public void Services(IServiceCollection services)
    {
        services.AddScoped<IShownByRule, TasksShownByRule>();
        services.AddScoped<IReactTo<TaskMoved>, TellWaiting>();
        services.AddScoped<IReactTo<TaskArchived>, TellWaiting>();
        services.AddScoped<IReactTo<TaskRestored>, TellWaiting>();
        services.AddScoped<IReactTo<TaskChanged>, TellWaiting>();
        services.AddScoped<IReactTo<TaskCarried>, TellWaiting>();
        services.AddScoped<HandStagesToRoles>();
        services.AddScoped<IReactTo<TeamChanged>>(x => x.GetRequiredService<HandStagesToRoles>());
        services.AddScoped<IReactTo<ClientLeadChanged>>(x => x.GetRequiredService<HandStagesToRoles>());
        services.AddScoped<IReactTo<MemberLeft>>(x => x.GetRequiredService<HandStagesToRoles>());
        services.AddScoped<IDo<MakeRecurring>, MakeRecurringJob>();
        services.AddScoped<PlanRecurring>();
        services.AddScoped<IReactTo<RecurrenceMade>>(x => x.GetRequiredService<PlanRecurring>());
        services.AddScoped<IReactTo<RecurrenceChanged>>(x => x.GetRequiredService<PlanRecurring>());
        services.AddScoped<IReactTo<RecurrencePaused>>(x => x.GetRequiredService<PlanRecurring>());
        services.AddScoped<IReactTo<RecurrenceResumed>>(x => x.GetRequiredService<PlanRecurring>());
        services.AddScoped<IReactTo<RecurrenceArchived>>(x => x.GetRequiredService<PlanRecurring>());
        services.AddScoped<IReactTo<RecurrenceRestored>>(x => x.GetRequiredService<PlanRecurring>());
        services.AddScoped<IReactTo<ProjectRestored>>(x => x.GetRequiredService<PlanRecurring>());
        services.AddScoped<IReactTo<ProjectArchived>>(x => x.GetRequiredService<PlanRecurring>());
        services.AddScoped<IReactTo<CalendarExceptionMade>>(x => x.GetRequiredService<PlanRecurring>());
        services.AddScoped<IReactTo<CalendarExceptionRemoved>>(x => x.GetRequiredService<PlanRecurring>());
        services.AddScoped<IReactTo<AgencyDescribed>>(x => x.GetRequiredService<PlanRecurring>());
        services.AddScoped<KeepPath>();
        services.AddScoped<IReactTo<TaskMade>>(x => x.GetRequiredService<KeepPath>());
        services.AddScoped<IReactTo<TaskMoved>>(x => x.GetRequiredService<KeepPath>());
        services.AddScoped<IReactTo<TaskHanded>>(x => x.GetRequiredService<KeepPath>());
        services.AddScoped<IReactTo<TaskShared>>(x => x.GetRequiredService<KeepPath>());
        services.AddScoped<IReactTo<TaskArchived>>(x => x.GetRequiredService<KeepPath>());
        services.AddScoped<IReactTo<TaskRestored>>(x => x.GetRequiredService<KeepPath>());
        services.AddScoped<IReactTo<TaskCarried>>(x => x.GetRequiredService<KeepPath>());
        services.AddScoped<IReactTo<TaskPutOff>>(x => x.GetRequiredService<KeepPath>());
        services.AddScoped<IReactTo<TaskTaken>>(x => x.GetRequiredService<KeepPath>());
        services.AddScoped<IReactTo<TaskArrived>>(x => x.GetRequiredService<KeepPath>());
        services.AddWorkShortcuts();
        services.AddSingleton(new ShownToClients(db => db.Tasks.InRoom().Select(x => x.Id)));
        services.AddSingleton(new NavItem(30, "/projects", "p", "layout-kanban", text => text.Work.Projects));
        services.AddSingleton(new BarPiece(5, "bar-quick", "/tasks/quick/button", ""));
        services.AddSingleton(new SettingsPlace(40, "/settings/services", text => text.Work.ServicesAndTypes));
        services.AddSingleton(new CardPiece(20, "watchers", task => $"/tasks/{task}/watchers", WorkTopics.Task));
        services.AddSingleton(new ClientPiece(10, "client-projects", client => $"/clients/{client}/projects", client => $"{ClientTopics.Client(client)} projects"));
    }
}
