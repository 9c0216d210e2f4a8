using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>A contact wants a colleague in the room: waits until he is let in or not, which ends the row by itself.</summary>
sealed class ColleagueChange(Db db) : ChangeKind(db), IReactTo<ColleagueNamed>, IReactTo<ColleagueDecided>
{
    public override string Name => "colleague";
    public override string Icon => "user-plus";
    public override string Title(Platform.Text text) => text.Records.ColleagueChange;

    /// <inheritdoc />
    public async Task React(ColleagueNamed happened)
    {
        var named = Db.Colleagues.Local.FirstOrDefault(x => x.Id == happened.Colleague) ?? await Db.Colleagues.SingleAsync(x => x.Id == happened.Colleague);
        var lead = await Db.Clients.Where(x => x.Id == happened.Client).Select(x => x.LeadId).SingleAsync();
        await Come($"colleague:{named.Id}", new ChangeAbout(named.Why is { } why ? $"{named.Name}: {why}" : named.Name, $"/clients/{happened.Client}#client-colleagues", happened.Client, Owner: lead), happened.At);
    }

    /// <inheritdoc />
    public Task React(ColleagueDecided happened) => End(Db.Changes.Where(x => x.Key == $"colleague:{happened.Colleague}"), happened.Confirmed ? ChangeEnd.Recorded : ChangeEnd.Answered, happened.By, happened.At);
}
