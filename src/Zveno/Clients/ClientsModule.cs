using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>Clients, their people, and their ways into the room.</summary>
public sealed class ClientsModule : IModule
{
    /// <inheritdoc />
    public void Map(Mapping map)
    {
        Client.Map(map);
        Contact.Map(map);
        RoomLink.Map(map);
        Colleague.Map(map);
        map.Owned<OutboundMail>("OutboundMails").RefersTo<OutboundMail, Client>("ClientId");        // the table is the platform's, which knows no clients
    }

    /// <inheritdoc />
    public void Routes(Routes routes)
    {
        ShowClients.Map(routes);
        ShowClient.Map(routes);
        TakeClient.Map(routes);
        DescribeClient.Map(routes);
        LeadClient.Map(routes);
        ArchiveClient.Map(routes);
        AddContact.Map(routes);
        DescribeContact.Map(routes);
        ArchiveContact.Map(routes);
        MakeRoomLink.Map(routes);
        RevokeRoomLink.Map(routes);
        ChangeRoomLink.Map(routes);
        MakeTableAddress.Map(routes);
        ShowColleagues.Map(routes);
        DecideColleague.Map(routes);
    }

    /// <inheritdoc />
    public void Services(IServiceCollection services)
    {
        services.AddSingleton(new ClientPiece(5, "client-colleagues", client => $"/clients/{client}/colleagues", ClientTopics.Client, member => member.TalksToClients));
        services.AddSingleton(new NavItem(40, "/clients", "l", "building", text => text.Clients.Title) { Shows = x => x.GetRequiredService<CurrentMember>().Member.SeesClients });
    }
}
