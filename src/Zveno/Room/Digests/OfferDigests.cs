using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Room;

/// <summary>From Friday on: the own clients with something to see who were told nothing of the week yet.</summary>
public sealed class OfferDigests : IOfferToday
{
    /// <summary>So many are offered at once.</summary>
    const int Most = 12;

    /// <inheritdoc />
    public async Task<IReadOnlyList<TodayOffer>> Of(Db db, Member by, DateOnly today, Text text)
    {
        if (today.DayOfWeek is not (DayOfWeek.Friday or DayOfWeek.Saturday or DayOfWeek.Sunday) || !by.TalksToClients) return [];
        var week = RoomDigest.WeekOf(today);
        var (sent, tasks) = (db.Set<RoomDigest>(), db.Tasks);
        var clients = await db.Clients.Where(x => x.LeadId == by.Id && x.ArchivedAt == null && !sent.Any(d => d.ClientId == x.Id && d.Week == week) && tasks.Any(t => t.ClientId == x.Id && t.IsVisible && t.ArchivedAt == null))
            .OrderBy(x => x.Name).ThenBy(x => x.Id).Take(Most).Select(x => new { x.Id, x.Name }).ToListAsync();
        return [.. clients.Select(x => new TodayOffer("send", text.Room.DigestOffer(x.Name), $"/clients/{x.Id}/digest"))];
    }
}
