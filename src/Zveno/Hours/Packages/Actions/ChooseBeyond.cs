using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>Writes down what the client chose when a month's hours ran out: stop, more hours at the price, or out of the next month.</summary>
public static class ChooseBeyond
{
    /// <param name="Month">«2026-11»; null for this one.</param>
    /// <param name="Choice">Null goes back to what was agreed.</param>
    /// <param name="Who">Who of the client said so.</param>
    public record Form(string? Month = null, PackageChoice? Choice = null, string? Who = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<PackageChoiceJson>("projects/{project}/package/choice", Handle);

    static async Task<Answer> Handle(ProjectName project, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var of = await db.ProjectFor(by, project);
        var (at, month) = (clock.GetUtcNow(), PackageWords.Month(form.Month, page.Today));
        if (!await db.Packages.AnyAsync(x => x.ProjectId == of.Id && x.From <= month)) throw PackageRefusals.NothingAgreed();
        var chosen = await db.MonthOfPackage(of.ClientId, of.Id, month, at);
        chosen.Choose(form.Choice, form.Who, await db.HoursClosedThrough(of.Id), by, at);
        await db.Save();
        return Answer.GoTo($"/projects/{of.Code}/package").OrJson(() => new PackageChoiceJson(of.Id, month, chosen.Choice, chosen.Who)).Say(page.Text.Packages.ChoiceWritten);
    }
}
