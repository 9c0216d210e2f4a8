using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Room;

/// <summary>What a client sees: its own records, projected from published things only.</summary>
public sealed class RoomModule : IModule
{
    /// <inheritdoc />
    public void Map(Mapping map) => RoomState.Map(map);

    /// <inheritdoc />
    public void Routes(Routes routes)
    {
        ShowRoom.Map(routes);
        ShowRoomBoard.Map(routes);
        ShowRoomTask.Map(routes);
        ShowRoomLive.Map(routes);
        ShowAsClient.Map(routes);
    }

    /// <inheritdoc />
    public void Services(IServiceCollection services)
    {
        services.AddScoped<CurrentGuest>();
        services.AddKeyedScoped<IGate, RoomGate>(Access.Room);
        services.AddScoped<RoomNews>();
        services.AddScoped<IReactTo<TaskMade>, TellRoomOfTasks>();
        services.AddScoped<IReactTo<TaskMoved>, TellRoomOfTasks>();
        services.AddScoped<IReactTo<TaskHanded>, TellRoomOfTasks>();
        services.AddScoped<IReactTo<TaskChanged>, TellRoomOfTasks>();
        services.AddScoped<IReactTo<TaskShown>, TellRoomOfTasks>();
        services.AddScoped<IReactTo<TaskHidden>, TellRoomOfTasks>();
        services.AddScoped<IReactTo<TaskArchived>, TellRoomOfTasks>();
        services.AddScoped<IReactTo<TaskRestored>, TellRoomOfTasks>();
        services.AddScoped<IReactTo<StageDescribed>, TellRoomOfBoards>();
        services.AddScoped<IReactTo<StageMoved>, TellRoomOfBoards>();
        services.AddScoped<IReactTo<StageArchived>, TellRoomOfBoards>();
        services.AddScoped<IReactTo<StageRestored>, TellRoomOfBoards>();
        services.AddScoped<IReactTo<ProjectDescribed>, TellRoomOfBoards>();
        services.AddScoped<IReactTo<ProjectArchived>, TellRoomOfBoards>();
        services.AddScoped<IReactTo<ProjectRestored>, TellRoomOfBoards>();
        services.AddScoped<IReactTo<ClientDescribed>, TellRoomOfClient>();
        services.AddScoped<IReactTo<ClientLeadChanged>, TellRoomOfClient>();
        services.AddScoped<IReactTo<ClientArchived>, CloseRoomWhenClientArchived>();
    }
}
