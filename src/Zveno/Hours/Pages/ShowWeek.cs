using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>A week's timesheet: the own one, or that of anybody for who leads.</summary>
public static class ShowWeek
{
    public static void Map(Routes routes) => routes.Get("hours", Handle);

    static async Task<Answer> Handle(Db db, Member by, Page page, DateOnly? week, Guid? member)
    {
        var whose = member is null || member == by.Id ? by : by.Leads ? await db.Members.AsNoTracking().OneVisible(member.Value) : throw new NotHere();
        var model = await WeekPieces.Model(db, by, whose.Id, whose.Name, week ?? page.Today, page.Today);
        return Answer.Page<WeekPage>(model).OrJson(() => new
        {
            member = model.WhoseId,
            from = model.Week.From,
            to = model.Week.To,
            seconds = (long)model.Total.TotalSeconds,
            days = model.Days.Select(x => new { x.Day, seconds = (long)x.Total.TotalSeconds }),
        });
    }
}
