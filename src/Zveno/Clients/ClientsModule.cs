using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>Clients, contacts, room links.</summary>
public sealed class ClientsModule : IModule
{
    /// <inheritdoc />
    public void Map(Mapping map)
    {
        Client.Map(map);
        Contact.Map(map);
        RoomLink.Map(map);
    }
}
