using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>A topic that closes or opens may change what is unrecorded: whoever counts it looks again.</summary>
public sealed class TellUnrecorded(Db db) : IReactTo<TopicClosed>, IReactTo<TopicReopened>
{
    /// <inheritdoc />
    public Task React(TopicClosed happened) => Tell();

    /// <inheritdoc />
    public Task React(TopicReopened happened) => Tell();

    Task Tell()
    {
        db.Tell(RecordTopics.Unrecorded);
        return Task.CompletedTask;
    }
}
