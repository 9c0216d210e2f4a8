using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>A week of the whole team, for who leads.</summary>
public static class ShowTeam
{
    public static void Map(Routes routes) => routes.Get("hours/team", Handle);

    static async Task<Answer> Handle(Db db, Member by, Page page, DateOnly? week)
    {
        if (!by.Leads) throw new NotHere();
        var days = Days.WeekOf(week ?? page.Today);
        var sums = await db.TimeEntries.Counted().Between(days.From, days.To).GroupBy(x => new { x.MemberId, x.Day, x.Kind })
            .Select(x => new { x.Key.MemberId, x.Key.Day, x.Key.Kind, Seconds = x.Sum(y => (long)y.Seconds) }).ToListAsync();
        var members = await db.Members.Active().Select(x => new { x.Id, x.Name }).ToListAsync();
        var lines = members.Select(x => new TeamLine(x.Id, x.Name,
            [.. Enumerable.Range(0, 7).Select(d => sums.Where(y => y.MemberId == x.Id && y.Day == days.From.AddDays(d)).Sum(y => y.Seconds))],
            sums.Where(y => y.MemberId == x.Id && y.Kind == HoursKind.Account).Sum(y => y.Seconds)));
        var model = new TeamModel(days, page.Today, [.. lines]);
        return Answer.Page<TeamPage>(model).OrJson(() => new { from = days.From, to = days.To, items = model.Lines.Select(x => new { member = x.Member, x.Name, seconds = x.Total, accountSeconds = x.Account, days = x.Days }) });
    }
}

/// <summary>The team's week.</summary>
public sealed record TeamModel(Days Week, DateOnly Today, IReadOnlyList<TeamLine> Lines);

/// <summary>A member's week in it.</summary>
/// <param name="Days">Seconds a day, Monday first.</param>
/// <param name="Account">Seconds of account management.</param>
public sealed record TeamLine(Guid Member, string Name, IReadOnlyList<long> Days, long Account)
{
    public long Total => Days.Sum();
}
