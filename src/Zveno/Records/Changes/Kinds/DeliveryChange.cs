using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>Something of an answer did not arrive, or may not have: waits until a person decides.</summary>
sealed class DeliveryChange(Db db) : ChangeKind(db), IReactTo<DeliveryEnded>, IReactTo<ClientWordEnded>, IReactTo<ClientMailLost>, IReactTo<DeliveryDecided>
{
    public override string Name => "delivery";
    public override string Icon => "send";
    public override string Title(Platform.Text text) => text.Records.DeliveryChange;

    /// <inheritdoc />
    public async Task React(DeliveryEnded happened)
    {
        if (happened.State is not (DeliveryState.Failed or DeliveryState.Unknown)) return;
        var delivery = await Db.Deliveries.SingleAsync(x => x.Id == happened.Delivery);
        if (await Db.Topics.SingleOrDefaultAsync(x => x.Id == delivery.TopicId) is not { } topic) return;      // a notice to one of ours, not an answer
        await Come($"delivery:{delivery.Id}:{delivery.Fence}", new ChangeAbout(delivery.Text ?? topic.Title, $"/inbox/{topic.Id}#message-{delivery.MessageId}", topic.ClientId, topic.Id, Owner: topic.OwedById), happened.At);
    }

    /// <inheritdoc />
    public async Task React(ClientWordEnded happened)
    {
        if (happened.State is not (DeliveryState.Failed or DeliveryState.Unknown)) return;
        var word = await Db.Deliveries.SingleAsync(x => x.Id == happened.Delivery);
        await Come($"delivery:{word.Id}:{word.Fence}", await Lost(happened.Client, word.Text ?? ""), happened.At);
    }

    /// <inheritdoc />
    public async Task React(ClientMailLost happened)
    {
        var mail = await Db.Set<OutboundMail>().SingleAsync(x => x.Id == happened.Mail);
        await Come($"mail:{mail.Id}", await Lost(happened.Client, $"{mail.To}: {mail.Subject}"), happened.At);
    }

    async Task<ChangeAbout> Lost(Guid client, string words) =>
        new(words, $"/clients/{client}", client, Owner: await Db.Set<Clients.Client>().Where(x => x.Id == client).Select(x => x.LeadId).SingleAsync());

    /// <inheritdoc />
    public Task React(DeliveryDecided happened)
    {
        var key = $"delivery:{happened.Delivery}:";
        return End(Db.Changes.Where(x => x.Key.StartsWith(key)), ChangeEnd.Recorded, happened.By, happened.At);
    }
}
