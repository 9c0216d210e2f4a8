using Microsoft.Playwright;
using Zveno.Agencies;
using Zveno.Platform;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>A day of a busy desk: 300 messages from 30 clients by Telegram, mail (real servers), MAX and the room, answered by four people, some of it by hand.</summary>
[Collection(nameof(BrowserAlone))]
public class BusyDayTests(BrowserAlone chromium)
{
    [EachEngine]
    public async Task Three_hundred_messages_are_answered_each_once_and_every_clock_is_right(Engine engine)
    {
        await using var servers = await MailServers.Start();
        TimeMachine.TravelTo(DayReference.At(0));
        await using var house = await DayHouse.Open(engine, DayReference.At(0));
        var world = await World.Build(house.App);
        var script = new DayScript(seed: 1);
        var clients = new DayClients(world, servers);
        await clients.Come();
        var day = new BusyDay(world, house.Time, script, clients);
        await day.Live(x => ByHand(world, house, x));
        await day.EachWordIsThereOnce();
        await day.EachClockIsRight();
    }

    /// <summary>At noon Ирина answers three, says of one that no answer is needed, hands one over and puts one off.</summary>
    async Task ByHand(World world, DayHouse house, IReadOnlyList<(DayDone What, Guid Topic)> hands)
    {
        await using var context = await chromium.Open(at: house.Address);
        var session = world.SessionOf(world.Ira);
        await context.AddCookiesAsync([Kept(DeskGate.Cookie, session), Kept(Forgery.Cookie, AccessKey.ForgeryTokenOf(session))]);
        var page = await context.NewPageAsync();
        foreach (var (what, topic) in hands)
        {
            await page.GotoAsync($"/inbox/{topic}");
            if (what.Deed == DayDeed.NoAnswer) await NeedsNone(page, what.Text);
            else await Answer(page, what.Text);
            switch (DayScript.ChannelOf(what.Client))
            {
                case DayChannel.Mail: await HandOver(page, world.Galina); break;
                case DayChannel.Telegram: await PutOff(page); break;
            }
        }

        Cookie Kept(string name, string value) => new() { Name = name, Value = value, Url = house.Address };
    }

    static async Task Answer(IPage page, string text)
    {
        await page.Locator("#composer textarea").FillAsync(text);
        await page.Locator("#composer [data-composer-target=send]").ClickAsync();
        await page.Locator("#talk .said-held button[hx-post$='/send']").ClickAsync();               // it could be taken back for ten seconds
        await Expect(page.Locator("#talk .said-we:not(.said-held)").Filter(new() { HasText = text })).ToHaveCountAsync(1);
        await Expect(page.Locator("#talk-head [data-dialog-open=no-answer]")).ToHaveCountAsync(0);   // no clock runs
    }

    static async Task NeedsNone(IPage page, string why)
    {
        await page.Keyboard.PressAsync("x");
        await page.Locator("#no-answer input[name=reason]").FillAsync(why);
        await page.Locator("#no-answer button[type=submit]").ClickAsync();
        await Expect(page.Locator("#talk-head [data-dialog-open=no-answer]")).ToHaveCountAsync(0);
    }

    static async Task HandOver(IPage page, Member to)
    {
        await page.Locator("#composer textarea").BlurAsync();
        await page.Keyboard.PressAsync("a");
        await page.Locator("#hand-over select").SelectOptionAsync(to.Id.ToString());
        await page.Locator("#hand-over button[type=submit]").ClickAsync();
        await Expect(page.Locator("#talk-head")).ToContainTextAsync(to.Name);
        await Expect(page.Locator("#hand-over")).Not.ToBeVisibleAsync();
    }

    static async Task PutOff(IPage page)
    {
        await page.Locator("#composer textarea").BlurAsync();
        await page.Keyboard.PressAsync("z");
        await page.Locator("#snooze [hx-post$='/snooze']").First.ClickAsync();
        await Expect(page.Locator("#talk-head [hx-post$='/wake']")).ToHaveCountAsync(1);
    }
}
