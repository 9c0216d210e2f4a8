using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>A week's timesheet: the own one, or that of anybody for who leads.</summary>
public static class ShowWeek
{
    public static void Map(Routes routes) => routes.Get<WeekJson>("hours", Handle);

    static async Task<Answer> Handle(Db db, Member by, Page page, DateOnly? week, Guid? member)
    {
        var whose = member is null || member == by.Id ? by : by.Leads ? await db.Members.AsNoTracking().OneVisible(member.Value) : throw new NotHere();
        var model = await WeekPieces.Model(db, by, whose.Id, whose.Name, week ?? page.Today, page.Today);
        return Answer.Page<WeekPage>(model).OrJson(() => new WeekJson(model.WhoseId, model.Week.From, model.Week.To, (long)model.Total.TotalSeconds,
            [.. model.Days.Select(x => new DayJson(x.Day, (long)x.Total.TotalSeconds))]));
    }
}
