using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

public sealed partial class TakeHeard
{
    readonly Dictionary<(Guid Channel, string Key), ChannelMessage?> _messages = [];
    readonly Dictionary<Guid, Topic> _topics = [];

    /// <summary>Looks up what these will be asked about, once for all of them; what is not there is remembered too. In the turn to write: until it ends, only the one who asked changes any of it.</summary>
    public async Task LookAhead(Channel channel, IReadOnlyList<Heard> heard, CancellationToken stop)
    {
        var said = heard.OfType<Heard.Said>().ToList();
        if (said.Count < 2) return;                                             // one asks for less by itself
        var keys = said.SelectMany(x => x.ReplyTo is { } to ? [x.Key, to] : (IEnumerable<string>)[x.Key]).Distinct().ToList();
        foreach (var key in keys) _messages[(channel.Id, key)] = null;
        foreach (var known in await db.ChannelMessages.Where(x => x.ChannelId == channel.Id && keys.Contains(x.Key)).ToListAsync(stop)) _messages[(channel.Id, known.Key)] = known;
        var edited = said.Select(x => _messages[(channel.Id, x.Key)] is { } known && x.Version > known.Version ? known.MessageId : (Guid?)null).OfType<Guid>().Distinct().ToList();
        if (edited.Count > 0) await db.Messages.Where(x => edited.Contains(x.Id)).LoadAsync(stop);

        var places = said.SelectMany(x => new[] { x.Place.Key, x.By.Key }).Distinct().ToList();
        var addresses = await db.ChannelAddresses.Where(x => x.ChannelId == channel.Id && places.Contains(x.Key)).ToListAsync(stop);
        var (contacts, clients) = (addresses.Select(x => x.ContactId).OfType<Guid>().Distinct().ToList(), addresses.Select(x => x.ClientId).OfType<Guid>().Distinct().ToList());
        await db.Contacts.Where(x => contacts.Contains(x.Id)).LoadAsync(stop);
        await db.Clients.Where(x => clients.Contains(x.Id)).LoadAsync(stop);
        var (held, named) = (addresses.Select(x => x.Id).ToList(), said.Select(x => x.Thread.Key).Distinct().ToList());
        var topics = (await db.ChannelThreads.Where(x => held.Contains(x.AddressId) && named.Contains(x.Key)).ToListAsync(stop)).Select(x => x.TopicId).OfType<Guid>().Distinct().ToList();
        foreach (var topic in await db.Topics.WithClock().Where(x => topics.Contains(x.Id)).ToListAsync(stop)) _topics[topic.Id] = topic;
    }

    /// <summary>
    /// Whether it only goes on with a talk that is known here, or says otherwise or again what was said: it asks the database for nothing that another one may have
    /// changed in the same commit, so many such are written together. All else is written by itself.
    /// </summary>
    public bool GoesAlong(Channel channel, Heard heard) => heard is Heard.Said { Group: null } said
        && _messages.TryGetValue((channel.Id, said.Key), out var known) && (said.ReplyTo is null || _messages.ContainsKey((channel.Id, said.ReplyTo)))
        && (known is not null || (HereOf(channel, said.Place.Key) is { ClientId: { } client } place
            && HereOf(channel, said.By.Key) is { ContactId: not null } by && by.ClientId == client
            && db.ChannelThreads.Local.FirstOrDefault(x => x.AddressId == place.Id && x.Key == said.Thread.Key) is { TopicId: { } id }
            && _topics.TryGetValue(id, out var topic) && topic.ClientId == client));

    /// <summary>The address, if it is in work in this context.</summary>
    ChannelAddress? HereOf(Channel channel, string key) => db.ChannelAddresses.Local.FirstOrDefault(x => x.ChannelId == channel.Id && x.Key == key);

    /// <summary>Which message of ours it is in the channel.</summary>
    async Task<ChannelMessage?> Known(ChannelUpdate update, string key, CancellationToken stop) => _messages.TryGetValue((update.ChannelId, key), out var known) ? known
        : _messages[(update.ChannelId, key)] = await db.ChannelMessages.SingleOrDefaultAsync(x => x.ChannelId == update.ChannelId && x.Key == key, stop);

    void Note(ChannelMessage message)
    {
        db.Add(message);
        _messages[(message.ChannelId, message.Key)] = message;
    }

    /// <summary>The topic of this id with its clock, if it is this client's.</summary>
    async Task<Topic?> TopicOf(Guid id, Guid? client, CancellationToken stop)
    {
        if (!_topics.TryGetValue(id, out var topic) && await db.Topics.WithClock().SingleOrDefaultAsync(x => x.Id == id, stop) is { } found) _topics[id] = topic = found;
        return topic?.ClientId == client ? topic : null;
    }
}
