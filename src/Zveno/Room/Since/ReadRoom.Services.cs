using Microsoft.EntityFrameworkCore;
using Zveno.Work;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>How many services the first page tells of.</summary>
    public const int MostServices = 12;

    async Task<IReadOnlyList<RoomService>> Services() =>
        await db.Services.OrderBy(x => x.Place).ThenBy(x => x.Id).Take(MostServices).Select(x => new RoomService(x.Name, x.Pitch!)).ToListAsync();
}
