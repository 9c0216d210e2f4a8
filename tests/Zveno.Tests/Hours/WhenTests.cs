using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Zveno.Hours;

namespace Zveno.Tests.Hours;

/// <summary>When something would be ready if it were begun now.</summary>
public class WhenTests(Engines engines) : Story(engines)
{
    static readonly DateOnly First = new(2026, 11, 16);

    [Fact]
    public void It_is_ready_on_the_day_when_what_is_free_suffices() => Prop.ForAll<int, int[]>((minutes, free) =>
    {
        var (work, days) = (Math.Abs(minutes % 5000), free.Select(x => Math.Abs(x % 481)).DefaultIfEmpty(60).ToArray());
        int Free(DateOnly day) => days[(day.DayNumber - First.DayNumber) % days.Length];
        var ready = WhenReady.Of(work, First, Free);
        int Sum(DateOnly until) => Enumerable.Range(0, Math.Max(0, until.DayNumber - First.DayNumber + 1)).Sum(x => Free(First.AddDays(x)));
        if (ready is { } day) { Sum(day).ShouldBeGreaterThanOrEqualTo(work); if (day > First) Sum(day.AddDays(-1)).ShouldBeLessThan(work); }
        else Sum(First.AddDays(WhenReady.MostDays - 1)).ShouldBeLessThan(work);
    }).QuickCheckThrowOnFailure();

    [EachEngine]
    public async Task A_card_says_when_it_would_be_ready_by_calendar_and_free_load(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-2/assignee", new { assignee = world.Lena.Id });
        (await ira.Ask("/tasks/AUTO-2/when"))["readyOn"].ShouldBeNull("nobody knows how long it is");
        await ira.Does("/tasks/AUTO-2/estimate", new { estimateMinutes = 60 });
        var free = DayOf(await ira.Ask("/tasks/AUTO-2/when"));

        var other = (await ira.Does("/tasks", new { stage = world.InWork.Id, title = "Сорок часов" }))["number"]!.GetValue<string>();
        await ira.Does($"/tasks/{other}/assignee", new { assignee = world.Lena.Id });
        await ira.Does($"/tasks/{other}/estimate", new { estimateMinutes = 6000 });
        await ira.Does($"/tasks/{other}/dates", new { startOn = free, dueOn = free.AddDays(13) });
        var busy = DayOf(await world.Api(world.Ira).Ask("/api/v1/tasks/AUTO-2/when"));
        busy.ShouldBeGreaterThan(free.AddDays(13), "two full weeks are taken");
        busy.DayOfWeek.ShouldNotBeOneOf(DayOfWeek.Saturday, DayOfWeek.Sunday);
        (await ira.Piece("/tasks/AUTO-2/when")).Body!.TextContent.ShouldContain("1");
        (await world.As(world.Artyom).Get("/tasks/AUTO-2/when")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    static DateOnly DayOf(System.Text.Json.Nodes.JsonNode when) => DateOnly.ParseExact(when["readyOn"]!.GetValue<string>(), "yyyy-MM-dd", null);
}
