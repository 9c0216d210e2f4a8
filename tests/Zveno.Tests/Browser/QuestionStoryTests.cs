using System.Text;
using Microsoft.Playwright;
using Shouldly;
using Zveno.Room;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>A client asks from a phone, an account manager answers, the client reads: the promise that the product is about.</summary>
[Collection(nameof(House))]
public class QuestionStoryTests(House house)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_question_from_a_phone_is_promised_answered_and_read(bool scripts)
    {
        var question = scripts ? "Когда будет готов отчёт по рекламе?" : "А без скриптов вопрос дойдёт?";
        var answer = $"Пришлём завтра до обеда ({(scripts ? "со скриптами" : "без скриптов")}).";
        await using var desk = await house.SignIn("irina");
        var inbox = await desk.NewPageAsync();
        await inbox.GotoAsync("/inbox?view=all");

        await using var phone = await house.Open(390, 844, scripts: scripts, touch: true);
        var room = await phone.NewPageAsync();
        await room.GotoAsync(house.Tale.Rooms["АвтоДеталь"]);
        await room.Locator("#ask-text").FillAsync(question);
        await room.Locator("#ask-files").SetInputFilesAsync(new FilePayload { Name = "снимок.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes("что видно на экране") });
        await room.Locator("#ask button[type=submit]").ClickAsync();
        var talk = room.Locator("#talk-list .talk").Filter(new() { HasText = question });
        await Expect(talk.Locator(".promise")).ToBeVisibleAsync();
        await Expect(talk).ToContainTextAsync("снимок.txt");

        // It came into the open tab of the inbox by itself, with its clock.
        var topic = inbox.Locator("#topics li").Filter(new() { HasText = question });
        await Expect(topic.Locator(".topic-waits")).ToBeVisibleAsync();
        await topic.Locator("a").First.ClickAsync();
        await inbox.Locator("#composer textarea").FillAsync(answer);
        await inbox.Locator("#composer [data-composer-target=send]").ClickAsync();
        await inbox.Locator("#talk .said-held button[hx-post$='/send']").ClickAsync();              // it can be taken back for ten seconds; not this time
        await Expect(inbox.Locator("#talk .said-held")).ToHaveCountAsync(0);
        await Expect(inbox.Locator("#talk")).ToContainTextAsync(answer);

        if (!scripts) await room.ReloadAsync();
        await Expect(talk).ToContainTextAsync(answer);
        await Expect(talk.Locator(".promise")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_note_on_a_topic_never_reaches_the_room()
    {
        await using var desk = await house.SignIn("irina");
        var inbox = await desk.NewPageAsync();
        await inbox.GotoAsync($"/inbox/{house.Tale.Story.Topic}");
        await inbox.Locator("#composer textarea").FillAsync("Не говорить про склад");
        await inbox.Locator("#composer [data-action*='composer#toggle']").ClickAsync();
        await inbox.Locator("#composer [data-composer-target=send]").ClickAsync();
        await Expect(inbox.Locator("#talk .note").Last).ToContainTextAsync("Не говорить про склад");

        await using var phone = await house.Open(390, 844, touch: true);
        var room = await phone.NewPageAsync();
        var link = house.Tale.Rooms["АвтоДеталь"];
        await room.GotoAsync($"{link}?project={new RoomIds(link["/r/".Length..]).Of(house.Tale.Story.Project)}");
        (await room.ContentAsync()).ShouldContain("Оплата не проходит");
        (await room.ContentAsync()).ShouldNotContain("про склад");
    }
}
