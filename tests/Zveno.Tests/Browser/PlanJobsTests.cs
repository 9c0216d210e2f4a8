using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>How many clicks and keys a stand-up, a plan and a fire take; they stand in the table of jobs (see <see cref="JobTable"/>).</summary>
[Collection(nameof(House))]
public class PlanJobsTests(House house)
{
    [Fact]
    public async Task A_stand_up_a_plan_and_a_fire_are_counted()
    {
        await using var context = await house.SignIn("irina", 1440, 900);
        var page = await context.NewPageAsync();

        var keys = new Hand(page);
        await page.GotoAsync("/stand-up");
        await keys.Press("9");
        await Expect(page.Locator("#stand-up [data-timer-of]")).ToBeVisibleAsync();
        await keys.Press("k");
        await Expect(page.Locator(".standup-row a:focus")).ToHaveCountAsync(1);
        await keys.Press("1");
        await Expect(page.Locator(".standup-row:has(a:focus) svg.intime")).ToHaveCountAsync(1);
        await keys.Press("9");
        await Expect(page.Locator("#stand-up .badge-intime").First).ToBeVisibleAsync();
        JobTable.Note(11, "a stand-up: begin, go to a row, settle, end (one more key a row)", "keyboard", keys);

        var mouse = new Hand(page);
        var (code, _, card) = await house.Project("План на пробу", "Тексты для лендинга 2ч");
        await page.GotoAsync($"/projects/{code}/plans");
        await page.FillAsync("[name=hours]", "60");
        await mouse.Click("form .btn-main");
        await page.WaitForURLAsync("**/plans/*-*");
        await mouse.Click($".packed[data-id='{card}'] form button");
        await Expect(page.Locator("[id^=item-]")).ToHaveCountAsync(1);
        await mouse.Click("#plan-head .btn-main");
        await Expect(page.Locator("#plan-head .btn-main")).ToHaveCountAsync(0);
        JobTable.Note(12, "a plan: begin, take a task, send it to the client", "mouse", mouse);

        var fire = new Hand(page);
        await page.GotoAsync($"/tasks/{await house.Card("Горит")}");
        await fire.Click("#raise-fire summary");
        await fire.Write("#fire-reason", "Акция завтра");
        await fire.Click("#raise-fire .btn-late");
        await Expect(page.Locator("#card-fires .mark-late")).ToBeVisibleAsync();
        JobTable.Note(13, "a fire: on the card, with its reason", "mouse", fire);
        TestContext.Current.SendDiagnosticMessage("{0}", await JobTable.Write());
    }
}
