using Microsoft.EntityFrameworkCore;
using Zveno.Hours;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>A client chose in the room what becomes of hours beyond the package: somebody sees to it.</summary>
sealed class PackageChange(Db db) : ChangeKind(db), IReactTo<PackageChosen>
{
    public override string Name => "package";
    public override string Icon => "stopwatch";
    public override string Title(Platform.Text text) => text.Packages.ChoiceLabel;

    /// <inheritdoc />
    public async Task React(PackageChosen happened)
    {
        if (happened is not { InRoom: { } client, Choice: { } choice }) return;
        var project = await Db.Set<Work.Project>().Where(x => x.Id == happened.Project).Select(x => new { x.Code, x.Name }).SingleAsync();
        var lead = await Db.Set<Clients.Client>().Where(x => x.Id == client).Select(x => x.LeadId).SingleAsync();
        await Come($"package:{happened.Project}:{happened.Month:yyyy-MM}:{choice}:{happened.At.UtcTicks}", new ChangeAbout($"{project.Name}: {choice switch { PackageChoice.Stop => "■", PackageChoice.MoreHours => "+", _ => "→" }}", $"/projects/{project.Code}/package", client, Owner: lead), happened.At);
    }
}
