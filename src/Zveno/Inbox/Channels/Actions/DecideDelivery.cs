using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>A person decides about what failed or is unknown: send it once more, or it did arrive.</summary>
public static class DecideDelivery
{
    public static void Map(Routes routes)
    {
        routes.Post<DeliveryJson>("deliveries/{delivery:guid}/again", (Guid delivery, Db db, Member by, Page page, TimeProvider clock) => Do(delivery, true, db, by, page, clock));
        routes.Post<DeliveryJson>("deliveries/{delivery:guid}/arrived", (Guid delivery, Db db, Member by, Page page, TimeProvider clock) => Do(delivery, false, db, by, page, clock));
    }

    static async Task<Answer> Do(Guid id, bool again, Db db, Member by, Page page, TimeProvider clock)
    {
        if (!by.ReadsInbox) throw new NotHere();
        var at = clock.GetUtcNow();
        var delivery = await db.Deliveries.Where(x => x.TopicId != null).OneVisible(id);
        if (again) delivery.Again(by, at);
        else delivery.Arrived(by, at);
        if (again) await db.Later(new Deliver(delivery.ThreadId), at);
        await db.Save();
        return (await ShowTopic.Again(db, delivery.TopicId!.Value, by, page)).OrJson(() => DeliveryJson.Of(delivery));
    }
}
