using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>A person's own day.</summary>
public static class ShowMyDay
{
    public static void Map(Routes routes) => routes.Get<MyDayJson>("my-day", Handle);

    static async Task<Answer> Handle(HttpContext http, Db db, Member by, Page page)
    {
        var day = await MyDay.Read(db, by, page);
        if (Answer.WantsFragment(http)) return Answer.Page<DayView>(new DayModel(day, by, null));
        var frame = Answer.WantsJson(http) ? null : await ViewFrame.Of(db, by, "/my-day", TaskFilter.Of(new TaskWords()));
        return Answer.Page<MyDayPage>(new DayModel(day, by, frame)).OrJson(() => Json(day));
    }

    internal static MyDayJson Json(MyDay day) =>
        new(day.Day, Told(day.Taken), Told(day.Due), Told(day.Other), [.. day.Waits.Select(x => x.Topic)], day.CapacityMinutes, day.PlannedMinutes, day.SpentMinutes, day.Running);

    static IReadOnlyList<DayLineJson> Told(IEnumerable<DayLine> lines) => [.. lines.Select(x => new DayLineJson(x.Id, x.Name, x.Title, x.DueOn, x.LeftMinutes, x.IsDone))];
}

/// <param name="Frame">Null in a fragment, which has no switcher.</param>
public sealed record DayModel(MyDay Day, Member By, ViewFrame? Frame);

/// <summary>A person's own day. Lengths are minutes.</summary>
/// <param name="Taken">What he took for it, in his order.</param>
/// <param name="Due">Due today or before, not taken.</param>
/// <param name="Waits">Ids of topics whose client waits for his answer.</param>
/// <param name="PlannedMinutes">What is left of what was taken.</param>
/// <param name="Running">Number of the task that his timer runs on.</param>
public sealed record MyDayJson(DateOnly Day, IReadOnlyList<DayLineJson> Taken, IReadOnlyList<DayLineJson> Due, IReadOnlyList<DayLineJson> Other, IReadOnlyList<Guid> Waits, int CapacityMinutes, int PlannedMinutes, int SpentMinutes, string? Running);

public sealed record DayLineJson(Guid Id, string Number, string Title, DateOnly? DueOn, int? LeftMinutes, bool IsDone);
