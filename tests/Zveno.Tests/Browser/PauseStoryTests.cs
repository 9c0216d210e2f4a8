using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shouldly;
using Zveno.Agencies;
using Zveno.Hours;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>Back at the desk after two hours in which a timer ran: a quiet question, answered by a click.</summary>
public abstract class PauseStory(House house)
{
    [Fact]
    public async Task The_first_touch_after_a_silence_brings_a_question_and_the_pause_is_taken_off_by_a_click()
    {
        var (_, _, card) = await house.Project("Перерыв на обед", "Сверстать до обеда");
        await using var context = await house.SignIn("kostya");
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/tasks/{card}");
        await page.Locator("[id^=timer-card-] form[action^='/timers?'] button").ClickAsync();
        await Expect(page.Locator(".top-timer")).ToContainTextAsync(card);
        await page.RunAndWaitForResponseAsync(() => page.Mouse.MoveAsync(300, 300), x => x.Url.EndsWith("/sign", StringComparison.Ordinal));
        await Expect(page.Locator("[data-dialog-open=timer-pause]")).ToHaveCountAsync(0);

        await house.Change(async db =>
        {
            var timer = await db.Timers.SingleAsync(x => x.StoppedAt == null && x.Task!.Title == "Сверстать до обеда");
            var now = timer.StartedAt;
            // He works where it is noon: over his midnight the part before the pause would ask how much of it was work, which is another story.
            db.Entry(await db.Set<Member>().SingleAsync(x => x.Id == timer.MemberId)).Property(x => x.Zone).CurrentValue = WhereItIsNoon(now);
            db.Entry(timer).Property(x => x.StartedAt).CurrentValue = now.AddHours(-3);
            db.Entry(timer).Property(x => x.SignAt).CurrentValue = now.AddHours(-2);
        });
        await page.EvaluateAsync("() => { const kept = JSON.parse(localStorage.getItem('zv-sign')); localStorage.setItem('zv-sign', JSON.stringify({ ...kept, last: kept.last - 7200000, told: kept.told - 7200000 })); }");
        await page.Mouse.MoveAsync(500, 400);
        await page.Locator("[data-dialog-open=timer-pause]").ClickAsync();
        // Two hours, unless the demo says that he did something meanwhile: then from that on.
        var (started, pause) = (default(DateTimeOffset), default(Pause));
        await house.Change(async db =>
        {
            var timer = await db.Timers.SingleAsync(x => x.StoppedAt == null && x.Task!.Title == "Сверстать до обеда");
            (started, pause) = (timer.StartedAt, timer.Pause!.Value);
        });
        pause.Length.ShouldBeInRange(TimeSpan.FromMinutes(HoursSettings.UsualSilence), TimeSpan.FromHours(3));
        await Expect(page.Locator("#timer-pause")).ToContainTextAsync(card);
        await page.Locator("#timer-pause form:has([value=off]) button").ClickAsync();
        await Expect(page.Locator("[data-dialog-open=timer-pause]")).ToHaveCountAsync(0);
        await Expect(page.Locator(".top-timer .ticking")).ToHaveTextAsync(new Regex(@"^[\d:]+$"));
        await house.Change(async db => (await db.TimeEntries.SingleAsync(x => x.Task!.Title == "Сверстать до обеда")).Seconds.ShouldBeInRange((int)(pause.From - started).TotalSeconds - 1, (int)(pause.From - started).TotalSeconds + 1));
        await page.Locator(".top-timer button").ClickAsync();
        await Expect(page.Locator(".top-timer")).ToHaveCountAsync(0);
        await house.Change(async db => db.Entry(await db.Set<Member>().SingleAsync(x => x.Name.StartsWith("Костя"))).Property(x => x.Zone).CurrentValue = DemoTime.Moscow.Id);
    }

    // The names of these zones count hours to the west.
    static string WhereItIsNoon(DateTimeOffset at)
    {
        var west = at.UtcDateTime.Hour - 12;
        return string.Create(CultureInfo.InvariantCulture, $"Etc/GMT{(west < 0 ? '-' : '+')}{Math.Abs(west)}");
    }
}

/// <summary>On SQLite.</summary>
[Collection(nameof(House))]
public class PauseStoryTests(House house) : PauseStory(house);

/// <summary>On PostgreSQL.</summary>
[Collection(nameof(HouseOnPostgres))]
public class PauseStoryOnPostgresTests(HouseOnPostgres house) : PauseStory(house);
