using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>Shows a transfer of hours to the client with its reason, or keeps it to ourselves.</summary>
public static class ShowTransfer
{
    public record Form(bool Shown = false) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<HoursTransferJson>("hours-transfers/{transfer:guid}/shown", Handle);

    static async Task<Answer> Handle(Guid transfer, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        if (!by.SeesHoursOfOthers) throw new NotHere();
        var of = await db.Set<HoursTransfer>().OneVisible(transfer);
        var project = await db.Projects.SingleAsync(x => x.Id == of.ProjectId);
        of.Show(form.Shown ? project : null, by, clock.GetUtcNow());
        await db.Save();
        return Answer.GoTo($"/projects/{project.Code}/package").OrJson(() => HoursTransferJson.Of(of)).Say(form.Shown ? page.Text.Openness.TransferShown : page.Text.Openness.TransferHidden);
    }
}
