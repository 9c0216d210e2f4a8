using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>The ten jobs of a tracker, each by mouse, by keyboard and by touch; clicks, keys and letters are counted (see <see cref="JobTable"/>).</summary>
public abstract partial class TenJobs(House house, string language)
{
    const string Board = "/projects/AUTOAD", Doer = "Никита Фролов", Other = "Сергей Дроздов";
    static readonly DateOnly Monday = DateOnly.FromDateTime(DateTime.UnixEpoch.AddDays(Math.Ceiling((DateTimeOffset.UtcNow - DateTimeOffset.UnixEpoch).TotalDays / 7) * 7).AddDays(4));
    const string Counted = "ru-RU";
    static int s_words = Random.Shared.Next(1000, 9000);

    static readonly string[] Names =
    [
        "make a task with person and date", "move it", "find it", "change person and date on ten tasks at once", "see who is overloaded and move one task", "see what a client waits for",
        "start and stop time", "split a task into a checklist", "answer «когда будет готово?»", "plan next week",
    ];

    [Fact]
    public Task By_mouse() => All("mouse", 1440, 900, false, [MakeByMouse, MoveByMouse, FindByMouse, ManyByMouse, LoadByMouse, ClientByMouse, TimeByMouse, SplitByMouse, WhenByMouse, PlanByMouse]);

    [Fact]
    public Task By_keyboard() => All("keyboard", 1440, 900, false, [MakeByKeys, MoveByKeys, FindByKeys, ManyByKeys, LoadByKeys, ClientByKeys, TimeByKeys, SplitByKeys, WhenByKeys, PlanByKeys]);

    [Fact]
    public Task By_touch() => All("touch", 390, 844, true, [MakeByTouch, MoveByTouch, FindByTouch, ManyByTouch, LoadByTouch, ClientByTouch, TimeByTouch, SplitByTouch, WhenByTouch, PlanByTouch]);

    async Task All(string way, int width, int height, bool touch, Func<Hand, Task>[] jobs)
    {
        await using var context = await house.SignIn("irina", width, height, language: language, touch: touch);
        var failed = new List<string>();
        for (var i = 0; i < jobs.Length; i++)
        {
            var page = await context.NewPageAsync();
            var hand = new Hand(page);
            try
            {
                await jobs[i](hand);
                if (language == Counted) JobTable.Note(i + 1, Names[i], way, hand);
            }
            catch (Exception wrong) when (wrong is PlaywrightException or TimeoutException or InvalidOperationException or ShouldAssertException)
            {
                failed.Add($"{i + 1}. {Names[i]}: {wrong.Message}");
            }
            await page.CloseAsync();
        }
        TestContext.Current.SendDiagnosticMessage("{0}", await JobTable.Write());
        failed.ShouldBeEmpty();
    }

    // What stands there before, and what must hold after: by the API, uncounted.

    static string Word(string about) => $"{about}{Interlocked.Increment(ref s_words)}";

    async Task<(string Word, string Number)> Card(string about)
    {
        var word = Word(about);
        return (word, await house.Card($"{word} для проверки"));
    }

    async Task<JsonNode> Task(string number)
    {
        using var http = house.Program();
        return (await http.GetFromJsonAsync<JsonNode>($"/api/v1/tasks/{number}"))!["task"]!;
    }

    async Task Holds(Func<Task<bool>> holds)
    {
        for (var i = 0; i < 250; i++)
        {
            if (await holds()) return;
            await System.Threading.Tasks.Task.Delay(100);
        }
        throw new TimeoutException("It did not come to hold.");
    }

    async Task Do(string url, object body)
    {
        using var http = house.Program();
        (await http.PostAsJsonAsync(url, body)).EnsureSuccessStatusCode();
    }

    /// <summary>A card that is found by its word and opened on its own page, by keys.</summary>
    static async Task Open(Hand hand, string word)
    {
        await hand.Press("Control+k");
        await hand.Type(word);
        await Expect(hand.Page.Locator("#palette .palette-item[aria-selected=true]")).ToContainTextAsync(word);
        await hand.Press("Enter");
        await Expect(hand.Page.Locator("#card-title")).ToContainTextAsync(word);
    }
}

/// <summary>In Russian, on SQLite: these are counted.</summary>
[Collection(nameof(House))]
public class TenJobsTests(House house) : TenJobs(house, "ru-RU");

/// <summary>In English, on PostgreSQL.</summary>
[Collection(nameof(HouseOnPostgres))]
public class TenJobsInEnglishTests(HouseOnPostgres house) : TenJobs(house, "en-GB");
