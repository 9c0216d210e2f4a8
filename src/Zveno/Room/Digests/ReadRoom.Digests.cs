using Microsoft.EntityFrameworkCore;

namespace Zveno.Room;

/// <summary>What the client was told of a week.</summary>
/// <param name="Week">Its Monday.</param>
/// <param name="Hours">What is said of hours; null where the link hides them.</param>
/// <param name="SentAt">UTC, whole minutes.</param>
public sealed record RoomDigestShown(DateOnly Week, string Text, string? Hours, DateTimeOffset SentAt);

public sealed partial class ReadRoom
{
    /// <summary>How many digests are shown; how long (days) the last one stands on the first page.</summary>
    public const int MostDigests = 26, FreshDigest = 7;

    /// <summary>The client's digests, the latest first.</summary>
    async Task<IReadOnlyList<RoomDigestShown>> Digests(int most)
    {
        var sees = db.GuestSeesMoney;
        var sent = await db.Set<RoomDigest>().OrderByDescending(x => x.Week).ThenBy(x => x.Id).Take(most).Select(x => new { x.Week, x.Text, Hours = sees ? x.Hours : null, x.SentAt }).ToListAsync();
        return [.. sent.Select(x => new RoomDigestShown(x.Week, x.Text, x.Hours, Minute(x.SentAt)))];
    }

    /// <summary>The last one, while it is fresh.</summary>
    async Task<RoomDigestShown?> FreshlyTold() => await Digests(1) is [var last] && last.SentAt > text.Now.ToUniversalTime().AddDays(-FreshDigest) ? last : null;
}
