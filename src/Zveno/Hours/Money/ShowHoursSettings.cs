using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>How hours are rounded, for everybody; what they cost, for who leads.</summary>
public static class ShowHoursSettings
{
    public static void Map(Routes routes)
    {
        routes.Get<HoursRoundingJson>("settings/hours", Handle);
        routes.Api.Get<Paged<CostRateJson>>("cost-rates", Rates);
    }

    static async Task<Answer> Handle(Db db, Member by)
    {
        var (rounding, reminds, silence) = (await db.HoursRounding(), await db.HoursSettings.AnyAsync(x => x.Reminds), (int)(await db.Silence()).TotalMinutes);
        var rates = by.Leads ? (await db.CostRates.AsNoTracking().OrderByDescending(x => x.From).ToListAsync()).ToLookup(x => x.MemberId) : null;
        var people = by.Leads ? await db.Members.Active().OrderBy(x => x.Name).ThenBy(x => x.Id).Select(x => new { x.Id, x.Name }).ToListAsync() : [];
        var model = new HoursSettingsModel(rounding, reminds, silence, by.Leads, [.. people.Select(x => new PersonRates(x.Id, x.Name, [.. rates![x.Id]]))], await ShowPhrases.Model(db, by), await db.SavingMinutes());
        return Answer.Page<HoursSettingsPage>(model).OrJson(() => new HoursRoundingJson(rounding.Step, rounding.Up, reminds, silence));
    }

    static async Task<Answer> Rates(Db db, Member by)
    {
        if (!by.Leads) throw new NotHere();
        var rates = await db.CostRates.AsNoTracking().OrderBy(x => x.MemberId).ThenBy(x => x.From).ToListAsync();
        return Answer.Done().OrJson(() => Paging.Whole(rates.Select(CostRateJson.Of)));
    }
}

/// <summary>The settings of hours.</summary>
/// <param name="PauseAfter">Minutes without a sign after which a timer asks.</param>
/// <param name="People">Empty for who does not lead.</param>
public sealed record HoursSettingsModel(Rounding Rounding, bool Reminds, int PauseAfter, bool MayChange, IReadOnlyList<PersonRates> People, PhrasesModel Phrases, IReadOnlyDictionary<SavingKind, int> Savings);

/// <summary>What an hour of a person costs, the latest first.</summary>
public sealed record PersonRates(Guid Id, string Name, IReadOnlyList<CostRate> Rates);
