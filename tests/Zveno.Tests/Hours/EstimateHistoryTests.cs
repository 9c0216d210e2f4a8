using Shouldly;
using Zveno.Hours;
using Zveno.Work;

namespace Zveno.Tests.Hours;

public class EstimateHistoryTests(Engines engines) : Story(engines)
{
    static IEnumerable<FinishedTask> Tasks(params (int? Estimate, int Spent)[] tasks) => tasks.Select(x => new FinishedTask(null, null, null, x.Estimate, x.Spent));

    [Fact]
    public void Fewer_than_five_say_nothing() =>
        EstimateHistory.Hint(Tasks((60, 60), (60, 70), (60, 80), (60, 90), (null, 0))).ShouldBe(new EstimateHint(null, null, 4));

    [Fact]
    public void The_middle_one_and_four_of_five_are_told_with_how_many_they_were()
    {
        EstimateHistory.Hint(Tasks((60, 50), (60, 10), (60, 40), (60, 20), (60, 30))).ShouldBe(new EstimateHint(30, 40, 5));
        EstimateHistory.Hint(Tasks((60, 10), (60, 20), (60, 30), (60, 41), (60, 50), (60, 60))).ShouldBe(new EstimateHint(36, 50, 6));
    }

    [Fact]
    public void Accuracy_is_spent_by_estimated_and_how_many_kept_to_it()
    {
        EstimateHistory.Accuracy(Tasks((100, 120), (100, 100), (100, 150), (100, 80), (100, 130), (null, 500))).ShouldBe(new EstimateAccuracy(1.2m, 0.4m, 5));
        EstimateHistory.Accuracy(Tasks((100, 120))).ShouldBe(new EstimateAccuracy(null, null, 1));
    }

    [EachEngine]
    public async Task A_card_is_told_what_finished_tasks_like_it_took(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, kostya) = (world.As(world.Ira), world.As(world.Kostya));
        foreach (var hours in Enumerable.Range(1, 5))
        {
            var task = (await ira.Does("/tasks", new { stage = world.InWork.Id, title = $"Баннер {hours}" }))["id"]!.GetValue<Guid>();
            await kostya.Does("/time-entries", new { day = "2026-11-16", worked = $"{hours}ч", task });
            await ira.Does($"/tasks/{task}/move", new { stage = world.Done.Id });
        }
        var hint = await world.Api(world.Ira).Ask("/api/v1/tasks/AUTO-2/estimate-hint");
        (hint["median"]!.GetValue<int>(), hint["p80"]!.GetValue<int>(), hint["count"]!.GetValue<int>()).ShouldBe((180, 240, 5));
        (await ira.Page("/hours/estimates")).QuerySelectorAll("#estimates tbody tr").Length.ShouldBe(1);
        (await world.Api(world.Artyom).Get("/api/v1/hours/estimates")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }
}
