using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Desk;
using Zveno.Exchange;
using Zveno.Hours;
using Zveno.Inbox;
using Zveno.Knowledge;
using Zveno.Media;
using Zveno.Notices;
using Zveno.Plans;
using Zveno.Platform;
using Zveno.Records;
using Zveno.Room;
using Zveno.Views;
using Zveno.Work;

namespace Zveno;

/// <summary>The modules, from the ground up: each may use what stands above it in this list (the table that the architecture test reads is in docs/architecture.md).</summary>
public static class Modules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IModule> All =>
    [
        new AgenciesModule(),
        new ClientsModule(),
        new WorkModule(),
        new InboxModule(),
        new KnowledgeModule(),
        new MediaModule(),
        new HoursModule(),
        new RecordsModule(),
        new PlansModule(),
        new NoticesModule(),
        new ViewsModule(),
        new RoomModule(),
        new DeskModule(),
        new ExchangeModule(),
    ];
}
