using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>The client got another account manager: the answers that the old one owed go over, clocks and all.</summary>
public sealed class HandTopicsOverWhenLeadChanges(Db db) : IReactTo<ClientLeadChanged>
{
    /// <inheritdoc />
    public async Task React(ClientLeadChanged happened)
    {
        var topics = await db.Topics.WithClock().Where(x => x.ClientId == happened.Client && x.OwedById == happened.From).OrderBy(x => x.Id).ToListAsync();
        if (topics.Count == 0) return;
        var desk = await DeskTimes.Read(db);
        foreach (var topic in topics) topic.HandTo(happened.To, desk, happened.By, happened.At);
    }
}
