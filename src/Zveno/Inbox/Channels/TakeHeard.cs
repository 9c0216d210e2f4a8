using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Makes of what was heard what it has to become: a message on a topic, its edit, somebody known. Part of the commit that ends the update; the caller saves.</summary>
public sealed partial class TakeHeard(Db db, FileStore files, MemberWords words, TimeProvider clock)
{
    /// <summary>Takes one.</summary>
    public Task Take(ChannelUpdate update, Heard heard, CancellationToken stop) => heard switch
    {
        Heard.Said said => Say(update, said, stop),
        Heard.Automatic automatic => Automatic(update, automatic, stop),
        Heard.Bounced bounced => Bounce(bounced, stop),
        Heard.Reacted reacted => React(update, reacted, stop),
        Heard.Started started => Start(update, started, stop),
        Heard.Moved moved => Move(update, moved, stop),
        Heard.Doors doors => Doors(update, doors, stop),
        Heard.Named named => Name(update, named, stop),
        _ => throw new InvalidOperationException($"Nobody takes {heard.GetType().Name}."),
    };

    async Task Say(ChannelUpdate update, Heard.Said said, CancellationToken stop)
    {
        var at = clock.GetUtcNow();
        if (await Known(update, said.Key, stop) is { } known)
        {
            if (said.Version <= known.Version) return;                         // a repeat, or an edit older than the one we have
            known.EditedTo(said.Version);
            var edited = await db.One<Message>(known.MessageId);
            if (edited.IsClients && said.Text is not null) edited.Edit(await Words(said, update), at);
            return;
        }
        var place = await AddressOf(update, said.Place, stop);
        place.Open();
        var by = said.By.Key == place.Key ? place : await AddressOf(update, new HeardPlace(said.By.Key, said.By.Name, AddressKind.Person), stop);
        if (by.MemberId is not null)
        {
            await SayOurs(update, said, place, by, at, stop);
            return;
        }
        if (place.IgnoredAt is not null || by.IgnoredAt is not null) { update.Ignore(); return; }
        if (await Forget(place, at)) { update.AskAbout(place, at); return; }
        if (by != place && await Forget(by, at)) { update.AskAbout(by, at); return; }
        if (!place.IsKnown) { update.AskAbout(place, at); return; }
        if (!by.IsKnown) { update.AskAbout(by, at); return; }
        if (by.ClientId != place.ClientId) throw new InvalidOperationException("Somebody of another client writes in this group.");
        if (said.Group is { } group && await db.ChannelMessages.FirstOrDefaultAsync(x => x.ChannelId == update.ChannelId && x.Group == group, stop) is { } album)
        {
            await Join(update, said, album, at, stop);
            return;
        }

        var thread = await ThreadOf(place, said.Thread, at, stop);
        var (text, whole) = Fitting(await Words(said, update));
        var topic = thread.TopicId is { } held ? await TopicOf(held, place.ClientId, stop) : null;
        if (topic is null && await TopicOfThread(update, place, said.Thread.Key, stop) is { } shared) topic = await TopicOf(shared, place.ClientId, stop);
        var message = await ReceiveMessage.Keep(db, topic, await db.One<Contact>(by.ContactId!.Value), new Incoming(IdOf(update, said.Key), topic?.Id, place.ClientId!.Value, null, by.ContactId!.Value, text,
            thread.Kind, update.Channel.Kind, thread.Title), at, stop);
        thread.Opens(_topics[message.TopicId] = message.Topic);
        message.CameBy(thread);
        Note(new ChannelMessage(Ids.New(at), update.ChannelId, said.Key, message.Id, said.Group, said.Version));
        if (said.ReplyTo is { } to && await Known(update, to, stop) is { } answered) message.Answers(answered.MessageId);
        if (whole is not null) message.Attach(await files.Take(db, ChannelFile.Of("message.txt", System.Text.Encoding.UTF8.GetBytes(whole)), by.ContactId, stop), at);
        await Carry(update, said, message, at, stop);
    }

    /// <summary>One of ours writes there from the own telephone: the client sees it, so it is an answer.</summary>
    async Task SayOurs(ChannelUpdate update, Heard.Said said, ChannelAddress place, ChannelAddress by, DateTimeOffset at, CancellationToken stop)
    {
        if (place.MemberId is not null)
        {
            await words.SayNobodyReads(place, at);
            return;
        }
        if (place.ClientId is null || await db.ChannelThreads.FirstOrDefaultAsync(x => x.AddressId == place.Id && x.Key == said.Thread.Key, stop) is not { TopicId: { } id }) return;
        var member = await db.Members.SingleAsync(x => x.Id == by.MemberId, stop);
        if (!member.CanAnswer) return;
        var topic = await db.Topics.WithClock().SingleAsync(x => x.Id == id, stop);
        var message = topic.Answer(IdOf(update, said.Key), topic.LastNumber, Fitting(await Words(said, update)).Text, await DeskTimes.Read(db, stop), member, at);
        db.Add(message);
        Note(new ChannelMessage(Ids.New(at), update.ChannelId, said.Key, message.Id, null, said.Version));        // it is there already: nothing is to be delivered
        await Carry(update, said, message, at, stop);
    }

    /// <summary>Another picture of an album that is a message already.</summary>
    async Task Join(ChannelUpdate update, Heard.Said said, ChannelMessage album, DateTimeOffset at, CancellationToken stop)
    {
        var message = await db.Messages.SingleAsync(x => x.Id == album.MessageId, stop);
        if (said.Text is not null) message.Goes(await Words(said, update));
        Note(new ChannelMessage(Ids.New(at), update.ChannelId, said.Key, message.Id, said.Group, said.Version));
        await Carry(update, said, message, at, stop);
    }

    async Task React(ChannelUpdate update, Heard.Reacted reacted, CancellationToken stop)
    {
        if (await Known(update, reacted.Key, stop) is { } known) (await db.Messages.SingleAsync(x => x.Id == known.MessageId, stop)).Sign(reacted.Signs);
    }

    /// <summary>The same message has the same id, however often and in whatever update it comes.</summary>
    static Guid IdOf(ChannelUpdate update, string key) => CreateKey.IdFor($"channel {update.ChannelId}", $"message {key}");
}
