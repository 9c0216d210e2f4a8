using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>
/// Places in a list: whole numbers with gaps, so that putting a thing between two others writes one row.
/// When a gap is used up the whole list is renumbered in the same transaction.
/// </summary>
public static class Places
{
    /// <summary>The gap that a fresh list has.</summary>
    public const long Step = 1 << 20;

    static readonly Func<Db, Guid, Guid, Task<long?>> PlaceOf = Ready.One((Db db, Guid stage, Guid id) => db.Set<WorkTask>().Where(x => x.StageId == stage && x.ArchivedAt == null && x.Id == id).Select(x => (long?)x.Place).SingleOrDefault());
    static readonly Func<Db, Guid, long, Guid, Task<long?>> Next = Ready.One((Db db, Guid stage, long above, Guid except) => db.Set<WorkTask>().Where(x => x.StageId == stage && x.ArchivedAt == null && x.Id != except && x.Place > above).OrderBy(x => x.Place).Select(x => (long?)x.Place).FirstOrDefault());
    static readonly Func<Db, Guid, Task<long?>> Last = Ready.One((Db db, Guid stage) => db.Set<WorkTask>().Where(x => x.StageId == stage && x.ArchivedAt == null).Max(x => (long?)x.Place));

    /// <summary>The place directly below <paramref name="below"/> in a stage; on top when null or not there any more.</summary>
    /// <param name="except">The task that is being moved: its own place does not count.</param>
    public static async Task<long> Below(this Db db, Stage stage, Guid? below, Guid? except = null)
    {
        var above = below is { } id && id != except ? await PlaceOf(db, stage.Id, id) : null;
        var next = await Next(db, stage.Id, above ?? long.MinValue, except ?? Guid.Empty);
        if (Between(above, next) is { } place) return place;
        var all = await Renumber(db.Tasks, stage.Id, except);
        var index = all.FindIndex(x => x.Id == below && !x.IsArchived);
        return index < 0 ? 0 : all[index].Place + (Step / 2);
    }

    /// <summary>The place at the foot of a stage; what is archived does not stand in it.</summary>
    public static async Task<long> AtFoot(this Db db, Stage stage) => (await Last(db, stage.Id) ?? 0) + Step;

    /// <summary>Between two places; null when there is no room.</summary>
    internal static long? Between(long? above, long? next) => (above, next) switch
    {
        (null, null) => Step,
        ({ } a, null) => a + Step,
        (null, { } n) => n - Step,
        ({ } a, { } n) => n - a >= 2 ? a + ((n - a) / 2) : null,
    };

    // What is renumbered is in memory until the save: the place is found there too, not asked of the database again.
    static async Task<List<WorkTask>> Renumber(IQueryable<WorkTask> tasks, Guid stage, Guid? except)
    {
        var all = await tasks.Where(x => x.StageId == stage && x.Id != except).OrderBy(x => x.Place).ThenBy(x => x.Id).ToListAsync();
        for (var i = 0; i < all.Count; i++) all[i].PutAt((i + 1) * Step);
        return all;
    }
}
