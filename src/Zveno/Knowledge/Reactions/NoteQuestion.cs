using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>A client's message that asks something is noted as a question in its own commit, and looked at soon after, with others of the same minute.</summary>
public sealed class NoteQuestion(Db db) : IReactTo<QuestionReceived>
{
    /// <inheritdoc />
    public async Task React(QuestionReceived happened)
    {
        var message = await db.One<Message>(happened.Message);
        var topic = await db.One<Topic>(happened.Topic);
        if (QuestionText.Of(message.Text, topic.Channel) is not { } text) return;
        db.Add(new AskedQuestion(Ids.New(happened.At), message, text, happened.At));
        var minute = new DateTimeOffset(happened.At.UtcTicks / TimeSpan.TicksPerMinute * TimeSpan.TicksPerMinute, TimeSpan.Zero).AddMinutes(1);
        await db.Later(new WeighQuestions(), minute, $"questions:{minute:yyyyMMddHHmm}");
    }
}
