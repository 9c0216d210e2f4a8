using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>The stream of what changed, for a signed-in browser. It holds no database connection and ends with its session.</summary>
public static class ShowLive
{
    public static void Map(Routes routes) => routes.Desk.Get("live", Handle);

    static Task Handle(HttpContext http, LiveHub hub, CurrentMember current) =>
        LiveStream.Write(http, hub, current.Member.AgencyId, WantsOf(current.Member), AccessKeys.EndOf(current.KeyHash));

    /// <summary>Staff hear of everything but other people's keys; a subcontractor only of tasks and of what bears the own id.</summary>
    static Func<string, bool> WantsOf(Member member)
    {
        if (!member.IsOutside) return topic => !topic.StartsWith("end:", StringComparison.Ordinal);
        var own = member.Id.ToString();
        return topic => topic.StartsWith("task:", StringComparison.Ordinal) || topic.EndsWith(own, StringComparison.Ordinal);
    }
}
