using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

// Jobs 5 to 10: load, the client, time, parts, dates, the next week.
public abstract partial class TenJobs
{
    // 5

    const string Red = "td.load-over a";

    async Task<string> Overloaded(Hand hand)
    {
        var (_, number) = await Card("Гора");
        var nikita = (await house.Ids())[Doer];
        await Do($"/api/v1/tasks/{number}/assignee", new { assignee = nikita });
        await Do($"/api/v1/tasks/{number}/dates", new { startOn = Monday, dueOn = Monday.AddDays(1) });
        await Do($"/api/v1/tasks/{number}/estimate", new { estimateMinutes = 6000 });
        await hand.Page.GotoAsync($"/tasks/load?person={nikita}&week={Monday:yyyy-MM-dd}");        // late in a day what is left for today is too much for it, and would be the first red
        return number;
    }

    async Task LoadByMouse(Hand hand)
    {
        var number = await Overloaded(hand);
        await hand.Click(Red);
        await Expect(hand.Page.Locator("#panel #load-day")).ToBeVisibleAsync();
        await hand.Choose($"#panel [data-id='{number}'] select", Other);
        await IsHandedOn(number);
    }

    async Task LoadByKeys(Hand hand)
    {
        var number = await Overloaded(hand);
        await hand.Page.WaitForSelectorAsync($"{Red}[tabindex='0']");            // the grid hears keys
        await hand.Press("n");
        await Expect(hand.Page.Locator(Red).First).ToBeFocusedAsync();
        await hand.Press("Enter");
        await Expect(hand.Page.Locator("#panel #load-day")).ToBeVisibleAsync();
        await hand.TabTo($"#panel [data-id='{number}'] select", 160);
        await hand.Press("ArrowDown");
        await IsHandedOn(number);
    }

    async Task LoadByTouch(Hand hand)
    {
        var number = await Overloaded(hand);
        await hand.Click("td.load-over a:visible", touch: true);
        await Expect(hand.Page.Locator("#load-day")).ToBeVisibleAsync();
        await hand.Choose($"[data-id='{number}'] select", Other);
        await IsHandedOn(number);
    }

    async Task IsHandedOn(string number)
    {
        var nikita = (await house.Ids())[Doer];
        await Holds(async () => (await Task(number))["assignee"]?.GetValue<string>() != nikita);
        await Do($"/api/v1/tasks/{number}/archive", new { });
    }

    // 6

    async Task ClientByMouse(Hand hand)
    {
        await hand.Page.GotoAsync(Board);
        await hand.Click(".board-seen");
        await IsAsClient(hand);
    }

    async Task ClientByKeys(Hand hand)
    {
        await hand.Page.GotoAsync(Board);
        await hand.Press("v");
        await IsAsClient(hand);
    }

    async Task ClientByTouch(Hand hand)
    {
        await hand.Page.GotoAsync(Board);
        await hand.Click(".board-seen", touch: true);
        await IsAsClient(hand);
    }

    static async Task IsAsClient(Hand hand)
    {
        await hand.Page.WaitForURLAsync("**/as-client");
        await Expect(hand.Page.Locator(".works").First).ToBeVisibleAsync();
    }

    // 7

    const string TimerOf = "form[action^='/timers?'] button", TimerStop = ".topbar .top-timer button";

    async Task TimeByMouse(Hand hand) => await Time(hand, touch: false);

    async Task TimeByTouch(Hand hand) => await Time(hand, touch: true);

    async Task Time(Hand hand, bool touch)
    {
        var (_, number) = await Card("Время");
        await hand.Page.GotoAsync(Board);
        await hand.Click($"#task-{number} .card-title", touch);
        await hand.Click($"#card {TimerOf}", touch);
        await Expect(hand.Page.Locator(".topbar .top-timer")).ToContainTextAsync(number);        // another may have run before
        await hand.Click(TimerStop, touch);
        await Expect(hand.Page.Locator(".topbar .top-timer")).ToHaveCountAsync(0);
    }

    async Task TimeByKeys(Hand hand)
    {
        var (word, number) = await Card("Время");
        await hand.Page.GotoAsync(Board);
        await Open(hand, word);
        await hand.Press("t");
        await Expect(hand.Page.Locator(".topbar .top-timer")).ToContainTextAsync(number);
        await hand.Press("t");
        await Expect(hand.Page.Locator(".topbar .top-timer")).ToHaveCountAsync(0);
    }

    // 8

    async Task SplitByMouse(Hand hand) => await Split(hand, touch: false);

    async Task SplitByTouch(Hand hand) => await Split(hand, touch: true);

    async Task Split(Hand hand, bool touch)
    {
        var (_, number) = await Card("Разбить");
        await hand.Page.GotoAsync(Board);
        await hand.Click($"#task-{number} .card-title", touch);
        await hand.Click("#new-checklist", touch);
        await Items(hand, number);
    }

    async Task SplitByKeys(Hand hand)
    {
        var (word, number) = await Card("Разбить");
        await hand.Page.GotoAsync(Board);
        await Open(hand, word);
        await hand.Press("l");
        await Expect(hand.Page.Locator("#new-checklist")).ToBeFocusedAsync();
        await Items(hand, number);
    }

    async Task Items(Hand hand, string number)
    {
        await hand.Type("План");
        await hand.Press("Enter");
        await Expect(hand.Page.Locator("[id^=new-item-]")).ToBeFocusedAsync();
        foreach (var item in (string[])["макет", "тексты"])
        {
            await hand.Type(item);
            await hand.Press("Enter");
            await Expect(hand.Page.Locator("#card-checklists .checklist")).ToContainTextAsync(item);
        }
        (await Task(number))["itemsTotal"]!.GetValue<int>().ShouldBe(2);
    }

    // 9

    async Task<(string Word, string Number)> Promised()
    {
        var (word, number) = await Card("Когда");
        await Do($"/api/v1/tasks/{number}/dates", new { startOn = Monday, dueOn = Monday.AddDays(3) });
        return (word, number);
    }

    async Task WhenByMouse(Hand hand) => await When(hand, touch: false);

    async Task WhenByTouch(Hand hand) => await When(hand, touch: true);

    async Task When(Hand hand, bool touch)
    {
        var (_, number) = await Promised();
        await hand.Page.GotoAsync(Board);
        await hand.Click("a[href$='/gantt']", touch);
        await Expect(hand.Page.Locator($"#g-{number} .gantt-when")).ToContainTextAsync($"{Monday.AddDays(3).Day}");
    }

    async Task WhenByKeys(Hand hand)
    {
        var (word, _) = await Promised();
        await hand.Page.GotoAsync(Board);
        await Open(hand, word);
        await Expect(hand.Page.Locator("#card-due")).ToHaveValueAsync($"{Monday.AddDays(3):yyyy-MM-dd}");
    }

    // 10

    async Task PlanByMouse(Hand hand)
    {
        await Promised();
        var (_, number) = await Card("Неделя");
        await hand.Page.GotoAsync($"{Board}/gantt");
        var ground = hand.Page.Locator(".gantt-ground");
        await hand.Page.WaitForFunctionAsync("() => document.querySelector('.gantt-scroll').scrollLeft > 0");
        var from = DateOnly.ParseExact((await hand.Page.Locator("#gantt").GetAttributeAsync("data-gantt-from"))!, "yyyy-MM-dd", null);
        await hand.Page.Locator($"#gantt-undated #g-{number}").ScrollIntoViewIfNeededAsync();
        var (box, scroll) = ((await ground.BoundingBoxAsync())!, (await hand.Page.Locator(".gantt-scroll").BoundingBoxAsync())!);
        await hand.Drag(hand.Page.Locator($"#gantt-undated #g-{number}"), box.X + ((Monday.DayNumber - from.DayNumber) * 16) + 5, scroll.Y + 120);
        await IsPlanned(number, Monday);
    }

    async Task PlanByKeys(Hand hand)
    {
        var (_, number) = await Card("Неделя");
        await hand.Page.GotoAsync($"{Board}/gantt");
        await hand.Press("ArrowUp", "p");
        await Expect(hand.Page.Locator("#plan [name=startOn]")).ToBeFocusedAsync();
        await hand.TypeDate(Monday);
        await hand.Press("Tab");
        for (var i = 0; i < 3 && !await hand.Page.EvaluateAsync<bool>("document.activeElement.name === 'dueOn'"); i++) await hand.Press("Tab");
        await hand.TypeDate(Monday);
        await hand.Press("Enter");
        await IsPlanned(number, Monday);
    }

    async Task PlanByTouch(Hand hand)
    {
        var (_, number) = await Card("Неделя");
        await hand.Page.GotoAsync($"{Board}/gantt");
        for (var tries = 1; tries <= 5 && await hand.Page.Locator("#plan[open]").CountAsync() == 0; tries++)
        {
            // the page may move under a finger that is on its way: what was tapped instead is put right, and the tap made again, and counted
            if (await hand.Page.Locator("#gantt-undated:not([open])").CountAsync() > 0) await hand.Click("#gantt-undated summary", touch: true);
            await hand.Click($"#gantt-undated #g-{number} [data-plan]", touch: true);
            try { await hand.Page.WaitForSelectorAsync("#plan[open]", new() { Timeout = 4_000 }); }
            catch (TimeoutException) when (tries < 5) { }
        }
        await Expect(hand.Page.Locator("#plan [name=startOn]")).ToBeVisibleAsync();
        await hand.Pick("#plan [name=startOn]", $"{Monday:yyyy-MM-dd}");
        await hand.Pick("#plan [name=dueOn]", $"{Monday:yyyy-MM-dd}");
        await hand.Click("#plan form .btn-main", touch: true);
        await IsPlanned(number, Monday);
    }

    Task IsPlanned(string number, DateOnly day) => Holds(async () => (await Task(number))["startOn"]?.GetValue<string>() == $"{day:yyyy-MM-dd}");
}
