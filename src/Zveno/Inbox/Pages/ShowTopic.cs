using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>One topic: its talk, its clock, and its client beside it. Each pane can be fetched again by itself.</summary>
public static class ShowTopic
{
    const int Most = 200;

    public static void Map(Routes routes)
    {
        routes.Desk.Get("inbox/{topic:guid}", Show);
        routes.Desk.Get("topics/{topic:guid}/head", async (Guid topic, Db db, Member by, Page page) => Answer.Page<TalkHead>(await TalkOf(db, topic, by, page)));
        routes.Desk.Get("topics/{topic:guid}/talk", async (Guid topic, bool? all, Db db, Member by, Page page) => Answer.Page<TalkLines>(await WithPieces(await TalkOf(db, topic, by, page, all == true), by, page)));
        routes.Desk.Get("topics/{topic:guid}/composer-to", async (Guid topic, Db db, Member by, Page page) => Answer.Page<ComposerTo>(await TalkOf(db, topic, by, page)));
        routes.Desk.Get("topics/{topic:guid}/glance", async (Guid topic, Db db, Member by, Page page) => Answer.Page<Glance>(await ShowGlance.Of(db, await db.TopicsFor(by).AsNoTracking().OneVisible(topic), by, page)));
        routes.Api.Get<TopicJson>("topics/{topic:guid}", async (Guid topic, Db db, Member by) => { var found = await db.TopicsFor(by).AsNoTracking().OneVisible(topic); return Answer.Done().OrJson(() => TopicJson.Of(found)); });
    }

    static async Task<Answer> Show(Guid topic, string? view, Db db, Member by, Page page)
    {
        var talk = await WithPieces(await TalkOf(db, topic, by, page), by, page);
        return Answer.Page<InboxPage>(new InboxModel(await ShowInbox.ListOf(db, by, page, ShowInbox.ViewOf(view, by), topic), talk, await ShowGlance.Of(db, talk.Topic, by, page)));
    }

    /// <summary>The talk again after a verb: its head anew (its dialogs close), its lines and the composer's first line morphed: what is ticked there stays.</summary>
    internal static async Task<Answer> Again(Db db, Guid topic, Member by, Page page)
    {
        if (Answer.WantsJson(page.Http))
        {
            var json = TopicJson.Of(await db.TopicsFor(by).OneVisible(topic));
            return Answer.Done().OrJson(() => json);
        }
        var talk = await WithPieces(await TalkOf(db, topic, by, page), by, page);
        IReadOnlyList<Fragment> again = [new(typeof(TalkHead), talk, "talk-head", "outerHTML"), new(typeof(TalkLines), talk, "talk")];
        return Answer.Fragments(talk.MayAnswer ? [.. again, new Fragment(typeof(ComposerTo), talk, "composer-to")] : again).OrGoTo($"/inbox/{topic}");
    }

    static async Task<TalkModel> WithPieces(TalkModel talk, Member by, Page page)
    {
        var pieces = new List<TalkPieces>();
        foreach (var brought in page.Http.RequestServices.GetServices<ITalkPieces>()) pieces.Add(await brought.Of(talk, by));
        return talk with { Pieces = pieces };
    }

    /// <summary>The last messages and the notes among them, or all of them.</summary>
    /// <exception cref="NotHere">Unknown, or not for this reader.</exception>
    internal static async Task<TalkModel> TalkOf(Db db, Guid id, Member by, Page page, bool all = false)
    {
        var topic = await db.TopicsFor(by).AsNoTracking().WithClock().Include(x => x.Client).Include(x => x.Project).OneVisible(id);
        var first = all ? 0 : topic.LastNumber - Most;
        var messages = await db.Messages.AsNoTracking().Include(x => x.Files).Where(x => x.TopicId == id && x.Number > first).OrderBy(x => x.Number).ToListAsync();
        var since = first > 0 ? messages[0].At : DateTimeOffset.UnixEpoch;
        var notes = await db.TopicNotes.AsNoTracking().Where(x => x.TopicId == id && x.At >= since).OrderBy(x => x.At).ThenBy(x => x.Id).ToListAsync();
        var members = await db.Members.AsNoTracking().OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync();
        var names = members.ToDictionary(x => x.Id, x => x.Name);
        var place = MarkdownPlace.Of(names);
        var answers = messages.Where(x => !x.IsClients).Select(x => (Guid?)x.Id).ToList();
        var clocks = (await db.ReplyClocks.AsNoTracking().Where(x => answers.Contains(x.AnswerId)).ToListAsync()).ToDictionary(x => x.AnswerId!.Value);
        IEnumerable<TalkLine> lines = [.. messages.Select(x => new TalkLine(x.At, x, null, clocks.GetValueOrDefault(x.Id))), .. notes.Select(x => new TalkLine(x.At, null, new NoteLine(names[x.AuthorId], x.Text, place)))];
        var deliveries = topic.Channel == TopicChannel.Room ? [] : await db.Deliveries.AsNoTracking().Include(x => x.File).Where(x => x.MessageId != null && answers.Contains(x.MessageId.Value)).OrderBy(x => x.Number).ToListAsync();
        var desk = await DeskTimes.Read(db);
        var road = await AnswerRoad.Of(db, id, topic.LastNumber);
        var held = await db.HeldAnswers.AsNoTracking().Held().Where(x => x.TopicId == id).OrderBy(x => x.GoesAt).ThenBy(x => x.Id).ToListAsync();
        var drafts = await db.TopicDrafts.AsNoTracking().Include(x => x.Files).ThenInclude(x => x.File).Where(x => x.TopicId == id && x.MemberId == by.Id).ToListAsync();
        var asker = messages.LastOrDefault(x => x.IsClients)?.AuthorName ?? topic.Client.Name;
        if (road.Thread?.Address.ContactId is { } contact) asker = await db.Set<Clients.Contact>().Where(x => x.Id == contact).Select(x => x.Name).SingleAsync();
        return new TalkModel(topic, topic.OwedById is { } owed ? names[owed] : null, ClockFace.Of(topic.Clock, desk, page.Text, page.Now), [.. lines.OrderBy(x => x.At)],
            first > 0, by.CanAnswer, by.Id, [.. members.Where(x => x.CanAnswer)], asker)
        {
            Deliveries = deliveries.ToLookup(x => x.MessageId!.Value),
            Road = road,
            Held = held,
            Draft = (drafts.Find(x => !x.IsNote)?.Text, drafts.Find(x => x.IsNote)?.Text),
            DraftFiles = drafts.Find(x => !x.IsNote)?.Files ?? [],
            Morning = AnswerTime.MorningFor(topic, desk, page.Now),
            Others = await LookAtTopic.Others(db, id, by, page.Http.RequestServices.GetRequiredService<Lookers>()),
        };
    }
}
