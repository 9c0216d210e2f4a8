using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Platform;
using Zveno.Room;
using Zveno.Work;

namespace Zveno.Tests;

/// <summary>«План-график» and «Документы»: dates with an honest forecast, and the one place where papers stand.</summary>
public class RoomScheduleTests(Engines engines) : Story(engines)
{
    static readonly DateOnly Monday16 = new(2026, 11, 16);

    [Fact]
    public void How_dates_are_kept_is_told_by_the_middle_of_the_last_tasks_and_not_by_fewer_than_five()
    {
        (DateOnly, DateOnly) Late(int days) => (Monday16, WorkingCalendar.Russia.Shifted(Monday16, days));
        RoomKeeping.Of([Late(0), Late(1), Late(2), Late(3)], WorkingCalendar.Russia).ShouldBeNull();
        RoomKeeping.Of([Late(0), Late(-2), Late(2), Late(3), Late(9)], WorkingCalendar.Russia).ShouldBe(new RoomKept(5, 2, 2));
        RoomKeeping.Of(Enumerable.Repeat(Late(0), 20).Concat(Enumerable.Repeat(Late(5), 100)), WorkingCalendar.Russia).ShouldBe(new RoomKept(20, 20, 0));
    }

    [Fact]
    public void A_forecast_is_as_late_as_others_were_over_working_days_and_never_in_the_past()
    {
        var (calendar, usual) = (WorkingCalendar.Russia, new RoomKept(5, 2, 2));
        RoomKeeping.Forecast(new(2026, 11, 19), usual, Monday16, calendar).ShouldBe(new DateOnly(2026, 11, 23));            // Thursday and two working days
        RoomKeeping.Forecast(new(2026, 11, 19), usual with { Delay = 0 }, Monday16, calendar).ShouldBeNull();
        RoomKeeping.Forecast(new(2026, 11, 19), null, Monday16, calendar).ShouldBeNull();
        RoomKeeping.Forecast(new(2026, 11, 2), null, Monday16, calendar).ShouldBe(Monday16);
        RoomKeeping.Forecast(new(2026, 11, 12), null, new(2026, 11, 14), calendar).ShouldBe(Monday16);                       // asked on a Saturday
        RoomKeeping.Forecast(null, usual, Monday16, calendar).ShouldBeNull();
    }

    [EachEngine]
    public async Task The_schedule_draws_visible_dates_and_says_what_is_late_without_a_script(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-2/dates", new { startOn = "2026-11-10", dueOn = "2026-11-12" });
        await ira.Does("/tasks/AUTO-3/dates", new { startOn = "2026-11-10", dueOn = "2026-11-30" });
        var page = await world.Guest().Page($"/r/{world.MarinasLink}/schedule");
        page.QuerySelectorAll(".sched li a").Select(x => x.TextContent).ShouldBe(["Баннеры к распродаже", "Лендинг для акции"]);
        page.QuerySelector(".sched li")!.TextContent.ShouldContain("прогноз: сегодня");
        page.QuerySelectorAll(".sched-late").Length.ShouldBe(1);
        page.QuerySelector(".room-kept").ShouldBeNull("nothing was done yet to tell by");
        page.QuerySelector(".room-menu [aria-current]")!.TextContent.ShouldBe("План-график");
        var json = await world.Guest().Ask($"/r/{world.MarinasLink}/schedule");
        (json["rows"]![0]!["forecast"]!.GetValue<string>(), json["rows"]![1]!["forecast"]).ShouldBe(("2026-11-16", null));

        for (var i = 0; i < RoomKeeping.Fewest; i++)
            await world.Change(async db =>
            {
                var done = await db.Stages.Include(x => x.Project).OneVisible(world.Done.Id);
                var task = new WorkTask(Ids.New(World.Now), done, $"Сделано {i}", (10 + i) * Places.Step, world.Ira, World.Now);
                task.Schedule(null, new DateOnly(2026, 11, 13), world.Ira, World.Now);
                db.Add(task);
            });
        (await world.Guest().Page($"/r/{world.MarinasLink}/schedule")).QuerySelector(".room-kept")!.TextContent.ShouldBe("Сдали в\u00A0срок 0 из\u00A05\u00A0последних задач. Обычно опаздываем на\u00A01\u00A0рабочий день: в\u00A0прогнозе это учтено.");
        (await world.As(world.Ira).Page($"/clients/{world.AutoDetail.Id}/as-client/schedule")).QuerySelectorAll(".sched li").Length.ShouldBe(7);
        (await world.Guest().Get($"/r/{world.StepansLink}/schedule?project={json["project"]!["id"]}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [EachEngine]
    public async Task Documents_are_the_files_of_the_talks_what_was_decided_and_what_was_agreed(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        (await world.Guest().Page($"/r/{world.MarinasLink}/documents")).Body!.TextContent.ShouldContain("Пока пусто");
        await world.Writes(world.Marina, "Вот цены", files: Talk.File("цены.csv", "1;2"));
        await world.Writes(world.Stepan, "А вот наши", files: Talk.File("тайна.csv", "3;4"));
        await ira.Does("/projects/AUTO/decisions", new { text = "Баннеры без цен", who = "Марина Белова", published = true });
        await ira.Does("/projects/AUTO/decisions", new { text = "Уступим, если спросит" });
        await ira.Does("/tasks/AUTO-1/approvals", new { words = "Первый экран" });
        var approval = (await world.Guest().Ask($"/r/{world.MarinasLink}"))["approvals"]![0]!["id"];
        (await world.Guest().Page($"/r/{world.MarinasLink}/documents")).Body!.TextContent.ShouldNotContain("Согласовано");
        await world.Guest(world.MarinasLink).Does($"/r/{world.MarinasLink}/approvals/{approval}/answer", new { agreed = true });

        var page = await world.Guest().Page($"/r/{world.MarinasLink}/documents");
        page.Body!.TextContent.ShouldContain("Согласовано");
        page.Body.TextContent.ShouldContain("Баннеры без цен");
        page.Body.TextContent.ShouldNotContain("Уступим");
        page.Body.TextContent.ShouldNotContain("тайна");
        var file = page.QuerySelector("#files a[href*='/files/']")!;
        file.TextContent.ShouldBe("цены.csv");
        (await (await world.Guest().Get(file.GetAttribute("href")!)).Content.ReadAsStringAsync()).ShouldBe("1;2");
        (await world.Guest().Get($"/r/{world.MarinasLink}/documents?page=2")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await world.As(world.Ira).Page($"/clients/{world.AutoDetail.Id}/as-client/documents")).QuerySelectorAll("#files li").Length.ShouldBe(1);
    }
}
