using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>
/// Who writes by mail or messenger when nobody works is told once a night when he will be answered; the room says it by itself. It stops no clock and answers nothing.
/// What machines write never comes here, each contact is told once a night by a key, and all of a night together are counted: no loop can begin.
/// </summary>
public sealed class AnswerAtNight(Db db, IEnumerable<IChannelKind> kinds) : IReactTo<QuestionReceived>
{
    /// <summary>More are not sent in one night.</summary>
    public const int MostANight = 200;

    /// <inheritdoc />
    public async Task React(QuestionReceived happened)
    {
        var asked = await db.One<Message>(happened.Message);
        if (asked is not { ThreadId: { } by, ContactId: { } contact }) return;
        var topic = await db.One<Topic>(happened.Topic);
        var time = (await DeskTimes.Read(db)).Of(topic.OwedById);
        if (topic.AnswerBy is not { } promised || time.IsOpenAt(happened.At) || await db.DeskRules.AnyAsync(x => !x.TellsAtNight)) return;
        var opens = time.NextOpening(happened.At);
        var told = db.ChangeTracker.Entries<NightAnswer>().Where(x => x.State == EntityState.Added).Select(x => x.Entity).Where(x => x.Opens == opens).ToList();         // with the same commit
        if (told.Exists(x => x.ContactId == contact) || await db.NightAnswers.AnyAsync(x => x.ContactId == contact && x.Opens == opens)
            || await db.NightAnswers.CountAsync(x => x.Opens == opens) + told.Count >= MostANight) return;

        var thread = await db.ChannelThreads.SingleAsync(x => x.Id == by);
        var channel = await db.Channels.SingleAsync(x => x.Id == thread.ChannelId);
        if (!channel.IsLive || kinds.SingleOrDefault(x => x.Kind == channel.Kind) is not { } kind) return;
        var (agency, client) = (await db.Agency(), await db.Clients.SingleAsync(x => x.Id == topic.ClientId));
        var text = new Platform.Text(agency.Language, TimeZoneInfo.FindSystemTimeZoneById(client.Zone ?? agency.Zone), happened.At);
        var words = topic.SayByItself(Ids.New(happened.At), agency.Name, text.Desking.NightAnswer(agency.Name, text.Until(promised)), happened.At);
        db.Add(words);
        db.Add(new NightAnswer(Ids.New(happened.At), contact, opens, words));
        await QueueDeliveries.Queue(db, kind, thread, words, happened.At);
    }
}
