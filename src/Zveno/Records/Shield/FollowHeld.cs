using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>A question's answer leaves as every answer does, so it is sent when that has left, and can be sent anew when that was taken back.</summary>
sealed class FollowHeld(Db db) : IReactTo<TopicAnswered>, IReactTo<AnswerTakenBack>
{
    /// <inheritdoc />
    public async Task React(TopicAnswered happened)
    {
        if (await Of(happened.Message) is { } question) question.Sent(happened.Message, happened.By, happened.At);
    }

    /// <inheritdoc />
    public async Task React(AnswerTakenBack happened) => (await Of(happened.Held))?.WaitsNoMore();

    Task<Question?> Of(Guid held) => db.Questions.SingleOrDefaultAsync(x => x.HeldId == held);
}
