using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>A client wishes for something: waits until it is taken into the backlog or declined.</summary>
sealed class WishChange(Db db) : ChangeKind(db), IReactTo<WishAsked>, IReactTo<WishDecided>
{
    public override string Name => "wish";
    public override string Icon => "star";
    public override string Title(Platform.Text text) => text.Records.WishChange;

    /// <inheritdoc />
    public async Task React(WishAsked happened)
    {
        var wish = await Db.Wishes.Include(x => x.Message.Topic).Include(x => x.Project).SingleAsync(x => x.Id == happened.Wish);
        await Come($"wish:{wish.Id}", new ChangeAbout(wish.Message.Text, $"/projects/{wish.Project.Code}/backlog#wish-{wish.Id}", wish.ClientId, wish.Message.TopicId, Owner: wish.Message.Topic.OwedById), happened.At);
    }

    /// <inheritdoc />
    public Task React(WishDecided happened) => End(Db.Changes.Where(x => x.Key == $"wish:{happened.Wish}"), happened.Taken ? ChangeEnd.Recorded : ChangeEnd.Answered, happened.By, happened.At);
}
