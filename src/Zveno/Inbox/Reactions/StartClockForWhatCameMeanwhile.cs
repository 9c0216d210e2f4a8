using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What the client wrote while we were answering something earlier is not answered by it: the first such message starts a clock at its own time.</summary>
public sealed class StartClockForWhatCameMeanwhile(Db db) : IReactTo<TopicAnswered>
{
    /// <inheritdoc />
    public async Task React(TopicAnswered happened)
    {
        var unread = await db.Messages.Where(x => x.TopicId == happened.Topic && x.Number > happened.Seen && x.ContactId != null).OrderBy(x => x.Number).FirstOrDefaultAsync();
        if (unread is null) return;
        (await db.Topics.WithClock().SingleAsync(x => x.Id == happened.Topic)).StillOwes(unread, await DeskTimes.Read(db), happened.At);
    }
}
