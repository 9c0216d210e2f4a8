using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Something that a person's first page offers to do today.</summary>
/// <param name="Icon">Name of its icon.</param>
/// <param name="Words">What it is about.</param>
/// <param name="Href">Where it is done.</param>
public sealed record TodayOffer(string Icon, string Words, string Href);

/// <summary>Offers of a module that stands above the first page's; found by itself.</summary>
public interface IOfferToday
{
    /// <summary>What is offered to this person on this day.</summary>
    Task<IReadOnlyList<TodayOffer>> Of(Db db, Member by, DateOnly today, Text text);
}
