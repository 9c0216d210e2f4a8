using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>Tells a room that the client's name, zone or account manager changed.</summary>
public sealed class TellRoomOfClient(RoomNews news) : IReactTo<ClientDescribed>, IReactTo<ClientLeadChanged>
{
    public Task React(ClientDescribed happened) => news.Of(happened.Client, happened.At);

    public Task React(ClientLeadChanged happened) => news.Of(happened.Client, happened.At);
}
