using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>Opens a project's hours to its client by entry, or by task only.</summary>
public static class OpenEntries
{
    /// <param name="ByEntry">Whether the client reads entry by entry; else by task.</param>
    /// <param name="Since">The first day that he reads so; null for today.</param>
    public record Form(bool ByEntry = false, DateOnly? Since = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<HoursOpennessJson>("projects/{project}/hours/openness", Handle);

    static async Task<Answer> Handle(ProjectName project, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        if (!by.SeesHoursOfOthers) throw new NotHere();
        var at = clock.GetUtcNow();
        var of = await db.Projects.Named(project).SingleOrDefaultAsync() ?? throw new NotHere();
        var rule = await db.HoursRules.SingleOrDefaultAsync(x => x.ProjectId == of.Id);
        if (rule is null) db.Add(rule = new HoursRule(Ids.New(at), of));
        rule.OpenEntries(form.ByEntry ? form.Since ?? rule.EntriesSince ?? page.Today : null, page.Today, by, at);
        await db.Save();
        return Answer.GoTo($"/projects/{of.Code}/hours").OrJson(() => new HoursOpennessJson(of.Id, rule.EntriesSince is not null, rule.EntriesSince)).Say(page.Text.Openness.Saved);
    }
}

/// <summary>How a project's hours are told to its client.</summary>
/// <param name="Since">The first day told by entry; null when all are told by task.</param>
public sealed record HoursOpennessJson(Guid Project, bool ByEntry, DateOnly? Since);
