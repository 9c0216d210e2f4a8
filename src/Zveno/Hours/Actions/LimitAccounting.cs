using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>Sets which share of a project's hours account management may take.</summary>
public static class LimitAccounting
{
    /// <param name="Percent">1 to 100; may have decimals.</param>
    public record Form(string Percent) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<AccountingLimitJson>("projects/{project}/hours/limit", Handle);

    static async Task<Answer> Handle(ProjectName project, Form form, Db db, Member by, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var of = await db.Projects.Named(project).SingleOrDefaultAsync() ?? throw new NotHere();
        var rule = await db.HoursRules.SingleOrDefaultAsync(x => x.ProjectId == of.Id);
        if (rule is null) db.Add(rule = new HoursRule(Ids.New(at), of));
        if (!decimal.TryParse(form.Percent.Replace(',', '.').TrimEnd('%', ' ', '\u00A0'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)) throw Refusals.BadLimit();
        rule.LimitTo(Math.Round(percent / 100, 4), by, at);
        await db.Save();
        return Answer.GoTo($"/projects/{of.Code}/hours").OrJson(() => new AccountingLimitJson(of.Id, rule.AccountLimit));
    }
}
