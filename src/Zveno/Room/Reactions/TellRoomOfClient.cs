using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>Tells a room that the client's name, zone or account manager changed, or what was promised in a talk.</summary>
public sealed class TellRoomOfClient(Db db)
    : IReactTo<ClientDescribed>, IReactTo<ClientLeadChanged>, IReactTo<AnswerNotNeeded>, IReactTo<TopicPaused>, IReactTo<TopicResumed>, IReactTo<TopicUrged>
{
    public Task React(ClientDescribed happened) => Tell(happened.Client);

    public Task React(ClientLeadChanged happened) => Tell(happened.Client);

    public Task React(AnswerNotNeeded happened) => Tell(happened.Client);

    public Task React(TopicPaused happened) => Tell(happened.Client);

    public Task React(TopicResumed happened) => Tell(happened.Client);

    public Task React(TopicUrged happened) => Tell(happened.Client);

    Task Tell(Guid client)
    {
        db.Tell(ClientTopics.Room(client));
        return Task.CompletedTask;
    }
}
