using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>The stream of what changed, for a signed-in browser. It holds no database connection and ends with its session.</summary>
public static class ShowLive
{
    public static void Map(Routes routes) => routes.Desk.Get("live", Handle);

    /// <summary>How exactly it is known when a browser was last here.</summary>
    static readonly TimeSpan SeenWithin = TimeSpan.FromMinutes(10);

    static async Task Handle(HttpContext http, LiveHub hub, Scopes scopes, CurrentMember current, TimeProvider clock)
    {
        await See(scopes, current, clock.GetUtcNow());
        var (ends, wants) = (AccessKeys.EndOf(current.KeyHash), WantsOf(current.Member));
        using var listener = hub.Listen(current.Member.AgencyId, topic => topic == ends || wants(topic));
        await LiveStream.Write(http, listener, ends);
    }

    // Every open page listens, so this is where a browser shows that it is still here. A scope of its own gives the connection back before the stream begins.
    static async Task See(Scopes scopes, CurrentMember current, DateTimeOffset at)
    {
        await using var scope = scopes.As(new SystemViewer(current.Member.AgencyId));
        if (await scope.Db.Sessions.SingleOrDefaultAsync(x => x.Id == current.Subject) is not { EndedAt: null } session || session.SeenAt > at - SeenWithin) return;
        session.See(at);
        await scope.Db.Save();
    }

    /// <summary>Staff hear of everything but other people's keys; a subcontractor only of tasks and of what bears the own id.</summary>
    static Func<string, bool> WantsOf(Member member)
    {
        if (!member.IsOutside) return topic => !topic.StartsWith("end:", StringComparison.Ordinal);
        var own = member.Id.ToString();
        return topic => topic.StartsWith("task:", StringComparison.Ordinal) || topic.EndsWith(own, StringComparison.Ordinal);
    }
}
