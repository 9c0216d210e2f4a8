using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>Closes a project's hours through a month that is over, or opens a month again: entries of closed months are locked.</summary>
public static class CloseHours
{
    /// <param name="Month">«2026-10».</param>
    public record Form(string Month) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post<HoursClosedJson>("projects/{project}/hours/close", Close);
        routes.Post<HoursClosedJson>("projects/{project}/hours/reopen", Reopen);
    }

    static async Task<Answer> Close(ProjectName project, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (of, rule, month, at) = await Read(project, form, db, by, page, clock);
        var until = LocalDays.Begins(month.AddMonths(1), by.ZoneInfo);
        var asking = await db.Timers.CountAsync(x => x.ProjectId == of.Id && x.SettledAt == null && x.StartedAt < until);
        rule.Close(month, by.Today(at), asking, by, at);
        await db.Save();
        return Shown(of, rule).Say(page.Text.Packages.Closed(page.Text.Month(month)));
    }

    static async Task<Answer> Reopen(ProjectName project, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (of, rule, month, at) = await Read(project, form, db, by, page, clock);
        rule.Reopen(month, by, at);
        await db.Save();
        return Shown(of, rule).Say(page.Text.Packages.Opened(page.Text.Month(month)));
    }

    static async Task<(Project, HoursRule, DateOnly, DateTimeOffset)> Read(ProjectName project, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (of, at) = (await db.ProjectFor(by, project), clock.GetUtcNow());
        var month = PackageWords.Month(form.Month, page.Today);
        var rule = await db.HoursRules.SingleOrDefaultAsync(x => x.ProjectId == of.Id);
        if (rule is null) db.Add(rule = new HoursRule(Ids.New(at), of));
        return (of, rule, month, at);
    }

    static Answer Shown(Project of, HoursRule rule) => Answer.GoTo($"/projects/{of.Code}/package").OrJson(() => new HoursClosedJson(of.Id, rule.ClosedThrough));
}
