using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>The stand-up of this hour, on one screen that is run by keys; and those that were held.</summary>
public static class ShowStandUp
{
    /// <summary>So many stand in one answer of the API.</summary>
    const int Most = 50;

    public static void Map(Routes routes)
    {
        routes.Get<StandUpJson>("stand-up", async (Db db, Member by, Page page) =>
        {
            var model = await ModelOf(db, by, page);
            return Answer.Page<StandUpPage>(model).OrJson(() => StandUpJson.Of(model.Sheet));
        });
        routes.Api.Get<Paged<HeldStandUpJson>>("stand-ups/held", Held);
    }

    /// <param name="after">How many were read already.</param>
    static async Task<Answer> Held(int? after, Db db, Member by)
    {
        if (!by.ReadsPlans()) throw new NotHere();
        var skip = Math.Max(0, after ?? 0);
        var rows = await db.HeldStandUps.AsNoTracking().Include(x => x.Outcomes).OrderByDescending(x => x.Day).ThenByDescending(x => x.Slot).ThenBy(x => x.Id).Skip(skip).Take(Most + 1).ToListAsync();
        return Answer.Done().OrJson(() => Paging.Page(rows, Most, HeldStandUpJson.Of, () => skip + Most));
    }

    /// <summary>The screen again after a verb.</summary>
    internal static async Task<Answer> Again(Db db, Member by, Page page)
    {
        var model = await ModelOf(db, by, page);
        var answer = Answer.WantsFragment(page.Http) && !Answer.WantsJson(page.Http) ? Answer.Fragments(new Fragment(typeof(StandUpView), model, "stand-up")) : Answer.Done();
        return answer.OrJson(() => StandUpJson.Of(model.Sheet)).OrGoTo("/stand-up");
    }

    static async Task<StandUpModel> ModelOf(Db db, Member by, Page page)
    {
        if (!by.ReadsPlans()) throw new NotHere();
        var sheet = await StandUpSheet.Read(db, by, page);
        var told = sheet.Past.SelectMany(x => x.Outcomes).Select(x => x.TaskId).Concat(sheet.Held?.Outcomes.Select(x => x.TaskId) ?? []).OfType<Guid>().Distinct().ToList();
        var numbers = (await db.Tasks.AsNoTracking().Where(x => told.Contains(x.Id)).Select(x => new { x.Id, x.Project.Code, x.Number }).ToListAsync()).ToDictionary(x => x.Id, x => $"{x.Code}-{x.Number}");
        return new StandUpModel(sheet, by, await db.Members.AsNoTracking().ToDictionaryAsync(x => x.Id, x => x.Name), numbers);
    }
}

/// <summary>The screen.</summary>
/// <param name="Names">Names of members.</param>
/// <param name="Numbers">Numbers of tasks that something was settled about.</param>
public sealed record StandUpModel(StandUpSheet Sheet, Member Reader, IReadOnlyDictionary<Guid, string> Names, IReadOnlyDictionary<Guid, string> Numbers)
{
    /// <summary>Whether it runs and the reader may write things down.</summary>
    public bool Settles => Sheet.Held is { EndedAt: null } && Reader.Works();

    /// <summary>A member's name.</summary>
    public string? NameOf(Guid? member) => member is { } id ? Names.GetValueOrDefault(id) : null;
}
