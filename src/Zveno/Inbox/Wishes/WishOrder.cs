namespace Zveno.Inbox;

/// <summary>The client's own order of what waits.</summary>
public static class WishOrder
{
    /// <summary>What the client has put in order first, then the rest as it was asked.</summary>
    public static IOrderedQueryable<Wish> InOrder(this IQueryable<Wish> wishes) => wishes.OrderBy(x => x.Rank == null).ThenBy(x => x.Rank).ThenBy(x => x.AskedAt).ThenBy(x => x.Id);

    /// <summary>Moves one a place up or down; at the end of the list it stays. All of the list have places from then on.</summary>
    /// <param name="waiting">All that wait in the project, in their order.</param>
    /// <param name="by">The contact.</param>
    /// <exception cref="Platform.Refused">It was decided meanwhile.</exception>
    public static void Move(IReadOnlyList<Wish> waiting, Wish wish, bool up, Guid by, DateTimeOffset at)
    {
        if (wish.DecidedAt is not null) throw Refusals.WishDecided();
        var order = waiting.ToList();
        var place = order.IndexOf(wish);
        var to = Math.Clamp(up ? place - 1 : place + 1, 0, order.Count - 1);
        order.RemoveAt(place);
        order.Insert(to, wish);
        for (var i = 0; i < order.Count; i++) order[i].Stand(i + 1);
        if (to != place) wish.Moved(by, at);
    }
}
