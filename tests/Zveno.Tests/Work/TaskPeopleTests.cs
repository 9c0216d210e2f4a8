using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Work;

namespace Zveno.Tests;

public class TaskPeopleTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Several_work_on_a_task_and_one_is_responsible(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Page("/projects/AUTO");
        await ira.Does("/tasks/AUTO-1/people", new { member = world.Lena.Id, on = true });
        var card = await ira.Piece("/tasks/AUTO-1");
        card.QuerySelector("#card-assignee option[selected]")!.TextContent.ShouldBe("Костя Журавлёв");
        card.QuerySelector("#card-helpers")!.TextContent.ShouldContain("Лена Орлова");
        (await ira.Page("/projects/AUTO")).QuerySelectorAll("#task-AUTO-1 .avatars .avatar").Select(x => x.GetAttribute("title")).ShouldBe(["Костя Журавлёв", "Лена Орлова"]);
        var json = await world.Api(world.Ira).Ask("/api/v1/tasks/AUTO-1");
        json["task"]!["helpers"]!.AsArray().Select(x => x!.GetValue<Guid>()).ShouldBe([world.Lena.Id]);

        (await Numbers(world.As(world.Lena), "/api/v1/tasks?person=me")).ShouldBe(["AUTO-1"]);
        (await Numbers(world.As(world.Ira), $"/api/v1/tasks?person={world.Lena.Id}")).ShouldBe(["AUTO-1"]);
        (await world.As(world.Lena).Page("/")).Body!.TextContent.ShouldContain(world.Landing.Title);

        await ira.Does("/tasks/AUTO-1/assignee", new { assignee = world.Lena.Id });
        (await world.Api(world.Ira).Ask("/api/v1/tasks/AUTO-1"))["task"]!["helpers"]!.AsArray().Count.ShouldBe(0);
        await ira.Does("/tasks/AUTO-1/assignee", new { assignee = world.Kostya.Id });
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Landing.Id))).Helpers.ShouldBe([world.Lena.Id], "who was beside stays beside");
        await ira.Does("/tasks/AUTO-1/people", new { member = world.Lena.Id, on = false });
        (await Numbers(world.As(world.Lena), "/api/v1/tasks?person=me")).ShouldBeEmpty();
        var history = (await ira.Ask("/tasks/AUTO-1/history"))["items"]!.AsArray().Select(x => x!["what"]!.GetValue<string>()).ToList();
        history.ShouldContain("ещё исполнитель: Лена Орлова");
        history.ShouldContain("больше не\u00A0исполнитель: Лена Орлова");
    }

    [EachEngine]
    public async Task The_first_of_a_task_that_is_nobodys_becomes_responsible(Engine engine)
    {
        var world = await Begin(engine);
        (await world.As(world.Ira).Does("/tasks/AUTO-2/people", new { member = world.Lena.Id }))["assignee"]!.GetValue<Guid>().ShouldBe(world.Lena.Id);
    }

    [EachEngine]
    public async Task A_subcontractor_sees_finds_and_changes_what_he_works_on_beside_another(Engine engine)
    {
        var world = await Begin(engine);
        var artyom = world.As(world.Artyom);
        (await artyom.Get("/tasks/AUTO-1")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        await world.As(world.Ira).Does("/tasks/AUTO-1/people", new { member = world.Artyom.Id });
        (await artyom.Page("/projects/AUTO")).QuerySelector("#task-AUTO-1").ShouldNotBeNull();
        await artyom.Does("/tasks/AUTO-1/estimate", new { estimateMinutes = 60 });
        (await artyom.Page("/search?q=лендинг")).Body!.TextContent.ShouldContain(world.Landing.Title);
        await world.As(world.Ira).Does("/tasks/AUTO-1/people", new { member = world.Artyom.Id, on = false });
        (await artyom.Get("/tasks/AUTO-1")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await artyom.Get("/projects/AUTO")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [EachEngine]
    public async Task Who_made_a_task_and_who_works_on_it_watch_it_and_anybody_may(Engine engine)
    {
        var world = await Begin(engine);
        (await Watchers(world)).ShouldBe(["Ирина Соколова", "Костя Журавлёв"]);
        (await world.Read(db => db.TaskPeople.CountAsync())).ShouldBe(0, "what follows from the task is not stored");
        await world.As(world.Tamara).Does("/tasks/AUTO-1/watchers", new { });
        await world.As(world.Ira).Does("/tasks/AUTO-1/watchers", new { on = false });
        await world.As(world.Ira).Does("/tasks/AUTO-1/watchers", new { member = world.Lena.Id });
        (await Watchers(world)).ShouldBe(["Костя Журавлёв", "Лена Орлова", "Тамара Рубан"]);
        await world.As(world.Ira).Does("/tasks/AUTO-1/watchers", new { on = true });
        await world.As(world.Tamara).Does("/tasks/AUTO-1/watchers", new { on = false });
        (await Watchers(world)).ShouldBe(["Ирина Соколова", "Костя Журавлёв", "Лена Орлова"]);
        (await world.As(world.Tamara).Piece("/tasks/AUTO-1/watchers")).QuerySelector("button[aria-pressed=false]").ShouldNotBeNull();
        (await world.As(world.Tamara).IsRefused("/tasks/AUTO-1/watchers", new { member = world.Oleg.Id }, 403)).ShouldNotBeEmpty();
        (await world.As(world.Ira).IsRefused("/tasks/AUTO-1/watchers", new { member = world.Artyom.Id })).ShouldContain("Артём Вольный не\u00A0видит");
    }

    [EachEngine]
    public async Task Whoever_is_named_in_a_note_is_recorded_and_told(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Ira).Does("/tasks/AUTO-1/notes", new { text = "@лена, посмотри с @Журавлёв до вечера; почта ira@mail.example, @Артём не видит, @никто" });
        var named = await world.Read(db => db.Set<Zveno.Platform.ActivityRow>().Where(x => x.Subject == world.Landing.Id && x.Kind == nameof(MemberMentioned)).ToListAsync());
        named.Select(x => ((MemberMentioned)x.Read()).Member).ShouldBe([world.Lena.Id, world.Kostya.Id], ignoreOrder: true);
        (await world.As(world.Ira).Ask("/tasks/AUTO-1/history"))["items"]!.AsArray().Select(x => x!["what"]!.GetValue<string>()).ShouldContain("упоминание: Лена Орлова");
    }

    [EachEngine]
    public async Task A_due_time_makes_a_task_late_from_that_minute_where_the_agency_is(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var today = DateOnly.FromDateTime(World.Now.UtcDateTime.AddHours(3));
        (await ira.IsRefused("/tasks/AUTO-2/due-time", new { dueTime = "15:00" })).ShouldContain("Сначала назначьте срок");
        await ira.Does("/tasks/AUTO-2/due", new { dueOn = today, dueTime = "15:00" });
        (await ira.Does("/tasks/AUTO-2/start", new { startOn = today }))["dueTime"]!.GetValue<string>().ShouldStartWith("15:00");
        (await ira.IsRefused("/tasks/AUTO-2/start", new { startOn = today.AddDays(1) })).ShouldContain("раньше");
        var noon = TimeOnly.FromDateTime(World.Now.UtcDateTime.AddHours(3));
        await ira.Does("/tasks/AUTO-2/due-time", new { dueTime = noon.AddMinutes(30) });
        (await Numbers(ira, "/api/v1/tasks?due=overdue")).ShouldNotContain("AUTO-2");
        (await ira.Page("/projects/AUTO")).QuerySelector("#task-AUTO-2 [data-late-at]")!.ClassList.ShouldNotContain("mark-late");
        await ira.Does("/tasks/AUTO-2/due-time", new { dueTime = noon.AddMinutes(-1) });
        (await Numbers(ira, "/api/v1/tasks?due=overdue")).ShouldContain("AUTO-2");
        (await ira.Page("/projects/AUTO")).QuerySelector("#task-AUTO-2 [data-late-at]")!.ClassList.ShouldContain("mark-late");
        (await ira.Page("/tasks?due=overdue")).QuerySelector($"#row-{world.Banners.Id} .due-late").ShouldNotBeNull();
        await ira.Does("/tasks/AUTO-2/due", new { dueOn = (string?)null });
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Banners.Id))).DueTime.ShouldBeNull();
    }

    [EachEngine]
    public async Task The_client_is_told_a_due_time_on_his_own_clock(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Ira).Does("/tasks/AUTO-2/due", new { dueOn = "2026-11-26", dueTime = "15:00" });
        var room = await world.Guest(world.MarinasLink).Page($"/r/{world.MarinasLink}");
        room.Body!.TextContent.ShouldContain("17:00");          // Moscow 15:00 in Yekaterinburg
    }

    [EachEngine]
    public async Task An_estimate_of_minus_one_or_of_ten_thousand_hours_is_refused_with_the_bound(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        foreach (var hours in (string[])["-1", "0", "10000", "99999999999"])
            (await ira.IsRefused("/tasks/AUTO-2/estimate", new { estimateHours = hours })).ShouldContain("1000\u00A0часов");
        foreach (var minutes in (int[])[-1, 600_000]) (await world.Api(world.Ira).IsRefused("/api/v1/tasks/AUTO-2/estimate", new { estimateMinutes = minutes })).ShouldContain("1000\u00A0часов");
    }

    static async Task<IReadOnlyList<string>> Watchers(World world) =>
        [.. (await world.Api(world.Ira).Ask("/api/v1/tasks/AUTO-1/watchers"))["items"]!.AsArray().Select(x => x!["name"]!.GetValue<string>())];

    static async Task<IReadOnlyList<string>> Numbers(Actor actor, string url)
    {
        var table = await actor.Ask(url.Replace("/api/v1/tasks", "/tasks", StringComparison.Ordinal));
        return [.. table["items"]!.AsArray().Select(x => x!["number"]!.GetValue<string>())];
    }
}
