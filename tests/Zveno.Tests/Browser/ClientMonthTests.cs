using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Shouldly;
using Zveno.Room;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>
/// A client's month on a phone, with scripts and without: opens the link, asks and attaches, wishes and orders wishes, returns a result and agrees to the next, agrees to a plan,
/// rates an answer, sees hours, takes the workbook along. The team's side is done by the API; each step waits for a state of the page.
/// </summary>
public abstract class ClientMonth(House house)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_clients_month_is_walked_by_a_link_alone(bool scripts)
    {
        var name = scripts ? "Месяц со скриптами" : "Месяц без скриптов";
        using var team = house.Program();
        var today = House.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (code, _, card) = await house.Project(name, "Первый экран");
        var link = house.Tale.Rooms["АвтоДеталь"];
        var project = (await team.GetFromJsonAsync<JsonNode>($"/api/v1/projects/{code}"))!["id"]!.GetValue<Guid>();
        var overview = $"{link}?project={new RoomIds(link["/r/".Length..]).Of(project)}";
        await using var phone = await house.Open(390, 844, scripts: scripts, touch: true);
        var room = await phone.NewPageAsync();

        await room.GotoAsync(overview);
        await Expect(room.Locator("h1")).ToHaveTextAsync(name);
        await Expect(room.Locator("#work")).ToContainTextAsync("Первый экран");

        await Ask(room, $"Когда покажете? {name}", "снимок.txt");
        var talk = room.Locator("#talk-list .talk").Filter(new() { HasText = $"Когда покажете? {name}" });
        await Expect(talk.Locator(".promise")).ToBeVisibleAsync();
        await Expect(talk).ToContainTextAsync("снимок.txt");
        foreach (var wish in (string[])["Хочу рассылку", "Хочу лендинг"])
        {
            await room.GotoAsync(overview);
            await Ask(room, $"{wish}: {name}", wish: true);
        }
        await room.GotoAsync(overview);
        var wishes = room.Locator("#wishes li");
        await Expect(wishes).ToHaveCountAsync(2);
        var last = await wishes.Nth(1).Locator(".work-main").InnerTextAsync();
        await wishes.Nth(1).Locator("button[value=true]").ClickAsync();
        await Expect(room.Locator("#wishes li").Nth(0)).ToContainTextAsync(last.Trim());

        var shown = await Does(team, $"/api/v1/tasks/{card}/approvals", new { words = "Первый вид" });
        await room.GotoAsync(overview);
        var approval = room.Locator("#needs .approval").Filter(new() { HasText = "Первый вид" });
        await approval.Locator("summary").ClickAsync();
        await approval.Locator("textarea").FillAsync("Цена крупнее");
        await approval.Locator("details button").ClickAsync();
        await Expect(room.Locator("#approval")).ToContainTextAsync("Цена крупнее");
        await Does(team, $"/api/v1/tasks/{card}/approvals", new { words = "Второй вид" });
        await room.GotoAsync(overview);
        approval = room.Locator("#needs .approval").Filter(new() { HasText = "Второй вид" });
        await approval.Locator("form button.btn-main").ClickAsync();
        await Expect(room.Locator("#approval")).ToContainTextAsync("Согласовано");
        await room.GoBackAsync();                                  // back after the approval: what is given is not asked for again
        await room.GotoAsync(overview);
        await Expect(room.Locator("#needs .approval").Filter(new() { HasText = "Второй вид" })).ToHaveCountAsync(0);

        var plan = (await Does(team, $"/api/v1/projects/{code}/plans", new { kind = "month", day = today, hours = 20 }))["id"];
        await Does(team, $"/api/v1/plans/{plan}/tasks/{card}", new { hours = 3 });
        await Does(team, $"/api/v1/plans/{plan}/send", new { });
        await room.GotoAsync(overview);
        await room.Locator("#needs a.btn[href*='/plans/']").Last.ClickAsync();
        await room.Locator("form[action*='/agree'] button").ClickAsync();
        await Expect(room.Locator("[role=status]").First).ToBeVisibleAsync();
        await Expect(room.Locator("form[action*='/agree']")).ToHaveCountAsync(0);

        var topic = (await team.GetFromJsonAsync<JsonNode>("/api/v1/topics?view=all"))!["items"]!.AsArray().First(x => x!["title"]!.GetValue<string>().Contains($"Когда покажете? {name}", StringComparison.Ordinal))!;
        await Does(team, $"/api/v1/topics/{topic["id"]}/answers", new { seen = 1, text = "Покажем в пятницу." });
        await room.GotoAsync(overview);
        await Expect(talk).ToContainTextAsync("Покажем в пятницу.");
        await talk.Locator(".helped button[value=true]").ClickAsync();
        await Expect(room.Locator(".helped button[value=true][aria-pressed=true]")).ToHaveCountAsync(1);

        await Does(team, $"/api/v1/projects/{code}/package", new { hours = "40" });
        await Does(team, "/api/v1/time-entries", new { day = today, worked = "1:30", task = shown["task"]!.GetValue<Guid>() });
        await room.GotoAsync(overview);
        await Expect(room.Locator("#work")).ToContainTextAsync("40");
        await Expect(room.Locator("#work progress").First).ToBeVisibleAsync();

        await room.Locator(".room-menu a[href$='/sheets']").ClickAsync();
        var download = await room.RunAndWaitForDownloadAsync(() => room.Locator("a[href$='room.xlsx']").First.ClickAsync());
        var book = await WorkbookReaders.OpenPyxl(await File.ReadAllBytesAsync((await download.PathAsync())!));
        book.Count.ShouldBe(5);
        book.Values.SelectMany(x => x).SelectMany(x => x).ShouldContain(x => x.Value == "Первый экран");
    }

    static async Task Ask(IPage room, string text, string? file = null, bool wish = false)
    {
        await room.Locator("#ask-text").FillAsync(text);
        if (file is not null) await room.Locator("#ask-files").SetInputFilesAsync(new FilePayload { Name = file, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes("что видно на экране") });
        if (wish) await room.Locator("#ask input[name=wish]").CheckAsync();
        await room.Locator("#ask button[type=submit]").ClickAsync();
        await Expect(room.Locator("#talks [role=status]")).ToBeVisibleAsync();
    }

    static async Task<JsonNode> Does(HttpClient team, string address, object said)
    {
        var answer = await team.PostAsJsonAsync(address, said);
        var text = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{address}: {(int)answer.StatusCode} {text}");
        return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!;
    }
}

/// <summary>On SQLite.</summary>
[Collection(nameof(House))]
public class ClientMonthTests(House house) : ClientMonth(house);

/// <summary>On PostgreSQL.</summary>
[Collection(nameof(HouseOnPostgres))]
public class ClientMonthOnPostgresTests(HouseOnPostgres house) : ClientMonth(house);
