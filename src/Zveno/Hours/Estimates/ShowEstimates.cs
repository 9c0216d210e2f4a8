using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>What tasks of a service and type took, in minutes.</summary>
public sealed record EstimateHintJson(Guid? Service, Guid? Type, int? Median, int? P80, int Count);

/// <summary>How a person's estimates of a type came out.</summary>
public sealed record EstimateAccuracyJson(Guid Person, Guid? Type, decimal? Ratio, decimal? Within, int Count);

/// <summary>What the last year of finished tasks says.</summary>
public sealed record EstimatesJson(IReadOnlyList<EstimateHintJson> Hints, IReadOnlyList<EstimateAccuracyJson> Accuracy);

/// <summary>History of estimates: what tasks of each service and type took, how right each person's estimates were.</summary>
public static class ShowEstimates
{
    public static void Map(Routes routes)
    {
        routes.Get<EstimatesJson>("hours/estimates", Handle);
        routes.Api.Get<EstimateHintJson>("tasks/{task}/estimate-hint", Hint);
    }

    static async Task<Answer> Handle(Db db, Member by, Page page, TimeProvider clock)
    {
        if (!by.SeesHoursOfOthers) throw new NotHere();
        var tasks = await Finished(db, clock.GetUtcNow(), db.Tasks);
        var (services, types, people) = (await db.Services.ToDictionaryAsync(x => x.Id, x => x.Name), await db.TaskTypes.ToDictionaryAsync(x => x.Id, x => x.Name), await db.Members.ToDictionaryAsync(x => x.Id, x => x.Name));
        var hints = tasks.GroupBy(x => (x.Service, x.Type)).Select(x => (x.Key, Hint: EstimateHistory.Hint(x))).Where(x => x.Hint.Count > 0).OrderByDescending(x => x.Hint.Count).ThenBy(x => x.Key.Service).ThenBy(x => x.Key.Type).ToList();
        var accuracy = tasks.Where(x => x.Person is not null).GroupBy(x => (Person: x.Person!.Value, x.Type)).Select(x => (x.Key, Said: EstimateHistory.Accuracy(x))).Where(x => x.Said.Count > 0).OrderByDescending(x => x.Said.Count).ThenBy(x => x.Key.Person).ThenBy(x => x.Key.Type).ToList();
        var model = new EstimatesModel(
            [.. hints.Select(x => (Name(services, x.Key.Service), Name(types, x.Key.Type), x.Hint))],
            [.. accuracy.Select(x => (people.GetValueOrDefault(x.Key.Person) ?? "", Name(types, x.Key.Type), x.Said))]);
        return Answer.Page<EstimatesPage>(model).OrJson(() => new EstimatesJson(
            [.. hints.Select(x => new EstimateHintJson(x.Key.Service, x.Key.Type, x.Hint.Median, x.Hint.P80, x.Hint.Count))],
            [.. accuracy.Select(x => new EstimateAccuracyJson(x.Key.Person, x.Key.Type, x.Said.Ratio, x.Said.Within, x.Said.Count))]));
    }

    static string? Name(Dictionary<Guid, string> names, Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;

    static async Task<Answer> Hint(TaskName task, Db db, Member by, TimeProvider clock)
    {
        var of = await db.Tasks.SeenBy(by).Named(task).Select(x => new { x.ServiceId, x.TypeId }).SingleOrDefaultAsync() ?? throw new NotHere();
        var hint = EstimateHistory.Hint(await Finished(db, clock.GetUtcNow(), db.Tasks.Where(x => x.ServiceId == of.ServiceId && x.TypeId == of.TypeId)));
        return Answer.Done().OrJson(() => new EstimateHintJson(of.ServiceId, of.TypeId, hint.Median, hint.P80, hint.Count));
    }

    // Tasks of the last year with any work on them; what was talked about them is not what they took.
    internal static async Task<List<FinishedTask>> Finished(Db db, DateTimeOffset at, IQueryable<WorkTask> like)
    {
        var (since, entries) = (at.AddYears(-1), db.TimeEntries.Counted().Where(x => x.Kind == HoursKind.Work && x.TaskId != null));
        var finished = like.Where(x => x.ClosedAt >= since);
        var tasks = await finished
            .Select(x => new { x.Id, x.ServiceId, x.TypeId, x.AssigneeId, x.EstimateMinutes }).ToListAsync();
        var spent = await entries.Where(x => finished.Any(t => t.Id == x.TaskId)).GroupBy(x => x.TaskId!.Value).Select(x => new { x.Key, Minutes = x.Sum(y => y.Minutes) }).ToDictionaryAsync(x => x.Key, x => x.Minutes);
        return [.. tasks.Select(x => new FinishedTask(x.ServiceId, x.TypeId, x.AssigneeId, x.EstimateMinutes, spent.GetValueOrDefault(x.Id)))];
    }
}

/// <summary>History of estimates.</summary>
public sealed record EstimatesModel(IReadOnlyList<(string? Service, string? Type, EstimateHint Hint)> Hints, IReadOnlyList<(string Person, string? Type, EstimateAccuracy Said)> Accuracy);
