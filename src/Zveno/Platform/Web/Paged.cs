using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>One page of a list in the API.</summary>
/// <param name="Next">Pass it as <c>after</c> to go on; null at the end.</param>
public sealed record Paged<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Reading lists by pages, in the order of their ids (so of their making).</summary>
public static class Paging
{
    /// <summary>Rows of a page unless the caller says fewer.</summary>
    public const int Most = 100;

    /// <summary>A list that is always whole.</summary>
    public static Paged<T> Whole<T>(IEnumerable<T> items) => new([.. items], null);

    /// <summary>A page of a list that is read by counting.</summary>
    /// <param name="rows">What was read: one more than <paramref name="most"/> when there is more.</param>
    /// <param name="next">The cursor of the page after, should there be one.</param>
    public static Paged<TJson> Page<T, TJson>(IReadOnlyList<T> rows, int most, Func<T, TJson> json, Func<int> next) =>
        new([.. rows.Take(most).Select(json)], rows.Count > most ? next().ToString(CultureInfo.InvariantCulture) : null);

    /// <param name="after">The cursor of the page before; null for the first.</param>
    /// <param name="limit">1 to 100.</param>
    public static async Task<Paged<TJson>> ByPages<T, TJson>(this IQueryable<T> rows, Guid? after, int? limit, Func<T, TJson> json) where T : Owned
    {
        var size = Math.Clamp(limit ?? Most, 1, Most);
        if (after is { } last) rows = rows.Where(x => x.Id.CompareTo(last) > 0);
        var found = await rows.AsNoTracking().OrderBy(x => x.Id).Take(size + 1).ToListAsync();
        return new Paged<TJson>([.. found.Take(size).Select(json)], found.Count > size ? found[size - 1].Id.ToString() : null);
    }
}
