using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Knowledge;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>Shows in a talk what became of each message of the client's, and how to record it; at its end, calls and what is left unrecorded.</summary>
public sealed class TalkRecords(Db db) : ITalkPieces
{
    /// <inheritdoc />
    public async Task<TalkPieces> Of(TalkModel talk, Member reader)
    {
        var said = talk.Lines.Select(x => x.Message).OfType<Message>().OrderBy(x => x.Number).ToList();
        var clients = said.Where(x => x.IsClients).ToList();
        var recorded = await db.Recorded.AsNoTracking().Where(x => x.TopicId == talk.Topic.Id && x.RemovedAt == null).OrderBy(x => x.RecordedAt).ThenBy(x => x.Id).ToListAsync();
        var (numbers, codes) = (await RecordedJson.Numbers(db, recorded), await Codes(recorded));
        var lines = recorded.Select(x => new RecordedLine(x.Id, x.MessageId, x.Kind, x.Words, Href(x, numbers, codes), x.TaskId is { } task ? numbers.GetValueOrDefault(task) : null)).ToLookup(x => x.Message);
        var articles = await Articles([.. said.Select(x => x.Id)]);
        Message? Reply(Message asked) => said.Find(x => x.Number > asked.Number && x is { MemberId: not null, IsAuto: false });
        var (last, may) = (clients.LastOrDefault()?.Id, reader.CanRecord);
        var below = clients.ToDictionary(x => x.Id, x => new TalkPiece(typeof(RecordedBelow), new RecordedBelowModel(x.Id, [.. lines[x.Id]], may, reader.CanAnswer, x.Id == last, Reply(x) is not null, articles.GetValueOrDefault(x.Id) ?? (Reply(x) is { } reply ? articles.GetValueOrDefault(reply.Id) : null))));
        var calls = await db.Calls.AsNoTracking().Where(x => x.TopicId == talk.Topic.Id && x.RemovedAt == null).OrderBy(x => x.StartedAt).ToListAsync();
        var unrecorded = talk.Topic.IsClosed && !recorded.Any(x => x.Counts) && await db.UnrecordedTopics().AnyAsync(x => x.Id == talk.Topic.Id);
        var timed = await db.Set<Hours.Timer>().AnyAsync(x => x.MemberId == reader.Id && x.TopicId == talk.Topic.Id && x.StoppedAt == null);
        var end = new RecordedEndModel(talk.Topic.Id, [.. lines[null]], [.. calls], may, unrecorded, may && !timed, talk.Topic.LastAnswerNumber);
        return new TalkPieces(below, [new TalkPiece(typeof(RecordedEnd), end)]);
    }

    /// <summary>The articles in use that were made of these messages, by the message.</summary>
    async Task<Dictionary<Guid, Guid?>> Articles(List<Guid> messages) =>
        (await db.Set<Article>().InUse().Where(x => x.MadeFromId != null && messages.Contains(x.MadeFromId.Value)).OrderBy(x => x.Id).Select(x => new { From = x.MadeFromId!.Value, x.Id }).ToListAsync())
            .GroupBy(x => x.From).ToDictionary(x => x.Key, x => (Guid?)x.First().Id);

    async Task<Dictionary<Guid, string>> Codes(List<Recorded> recorded)
    {
        var decisions = recorded.Select(x => x.DecisionId).OfType<Guid>().ToList();
        return decisions.Count == 0 ? [] : await db.Decisions.Where(x => decisions.Contains(x.Id)).Select(x => new { x.Id, x.Project.Code }).ToDictionaryAsync(x => x.Id, x => x.Code);
    }

    static string? Href(Recorded x, Dictionary<Guid, string> numbers, Dictionary<Guid, string> codes) =>
        x.TaskId is { } task && numbers.TryGetValue(task, out var number) ? $"/tasks/{number}"
        : x.DecisionId is { } decision && codes.TryGetValue(decision, out var code) ? $"/projects/{code}/decisions#decision-{decision}"
        : x.QuestionId is { } question ? $"/questions#question-{question}" : x.EntryId is not null ? "/hours" : null;
}

/// <summary>One thing that was made.</summary>
/// <param name="Message">The message that it was made of; null for the whole talk.</param>
/// <param name="Href">Where it is.</param>
public sealed record RecordedLine(Guid Id, Guid? Message, RecordedKind Kind, string Words, string? Href, string? Number);

/// <summary>What stands below a client's message.</summary>
/// <param name="Records">Whether the reader may record.</param>
/// <param name="Asks">Whether the reader may ask specialists.</param>
/// <param name="IsLast">The one that keys are about.</param>
/// <param name="IsAnswered">Whether a person of ours has said something since.</param>
/// <param name="Article">The article that was made of it or of its answer.</param>
public sealed record RecordedBelowModel(Guid Message, IReadOnlyList<RecordedLine> Lines, bool Records, bool Asks, bool IsLast, bool IsAnswered, Guid? Article);

/// <summary>What stands at the end of a talk.</summary>
/// <param name="IsUnrecorded">It is closed and nothing was recorded of it.</param>
/// <param name="Measures">Whether the browser measures how long the answer takes: no timer runs for it.</param>
/// <param name="Answers">Number of our last answer: a newer one is what the time is offered for.</param>
public sealed record RecordedEndModel(Guid Topic, IReadOnlyList<RecordedLine> Lines, IReadOnlyList<Call> Calls, bool Records, bool IsUnrecorded, bool Measures, int Answers);
