using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>A week or a month of the whole team, for who leads.</summary>
public static class ShowTeam
{
    public static void Map(Routes routes) => routes.Get("hours/team", Handle);

    static async Task<Answer> Handle(Db db, Member by, Page page, DateOnly? week, DateOnly? month)
    {
        if (!by.Leads) throw new NotHere();
        if (month is { Year: < 2000 or > 2999 }) throw new NotHere();
        var days = month is { } of ? new Days(Months.Of(of), Months.EndOf(of)) : Days.WeekOf(week ?? page.Today);
        var length = days.To.DayNumber - days.From.DayNumber + 1;
        var sums = await db.TimeEntries.Counted().Between(days.From, days.To).GroupBy(x => new { x.MemberId, x.Day, x.Kind })
            .Select(x => new { x.Key.MemberId, x.Key.Day, x.Key.Kind, Seconds = x.Sum(y => (long)y.Seconds) }).ToListAsync();
        var members = await db.Members.Active().Select(x => new { x.Id, x.Name }).ToListAsync();
        var byDay = sums.ToLookup(x => (x.MemberId, x.Day));
        var account = sums.Where(x => x.Kind == HoursKind.Account).ToLookup(x => x.MemberId, x => x.Seconds);
        var model = new TeamModel(days, page.Today, month is not null, [.. members.Select(x => new TeamLine(x.Id, x.Name, [.. Enumerable.Range(0, length).Select(d => byDay[(x.Id, days.From.AddDays(d))].Sum(y => y.Seconds))], account[x.Id].Sum()))]);
        return Answer.Page<TeamPage>(model).OrJson(() => new { from = days.From, to = days.To, items = model.Lines.Select(x => new { member = x.Member, x.Name, seconds = x.Total, accountSeconds = x.Account, days = x.Days }) });
    }
}

/// <summary>The team's days.</summary>
/// <param name="IsMonth">Whether they are a month; else a week, Monday first.</param>
public sealed record TeamModel(Days Days, DateOnly Today, bool IsMonth, IReadOnlyList<TeamLine> Lines);

/// <summary>A member's line in it.</summary>
/// <param name="Days">Seconds a day.</param>
/// <param name="Account">Seconds of account management.</param>
public sealed record TeamLine(Guid Member, string Name, IReadOnlyList<long> Days, long Account)
{
    public long Total => Days.Sum();
}
