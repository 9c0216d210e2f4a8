using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>What somebody else takes away under the hand: it is said in words, and nothing that was typed is lost.</summary>
public abstract class BadInputStory(House house)
{
    [Fact]
    public async Task A_project_archived_under_an_open_board_keeps_what_is_being_written_and_says_why_nothing_is_saved()
    {
        using var http = house.Program();
        var (code, stages, card) = await house.Project("Уйдёт в архив");
        await using var context = await house.SignIn("irina");
        var (board, note, text) = (await context.NewPageAsync(), await context.NewPageAsync(), await context.NewPageAsync());
        await board.GotoAsync($"/projects/{code}");
        await board.Locator($"#stage-{stages[0]} .stage-add summary").ClickAsync();
        var line = board.Locator($"#title-{stages[0]}");
        await line.FillAsync("Длинное название, которое жалко");
        await note.GotoAsync($"/tasks/{card}");
        await note.Locator("#note-text").FillAsync("Заметка, которую пишут");
        await text.GotoAsync($"/tasks/{card}");
        await text.Locator("#card-description").ClickAsync();
        await text.Locator("#card-description textarea").FillAsync("Описание, которое правят");

        (await http.PostAsync(new Uri($"/api/v1/projects/{code}/archive", UriKind.Relative), null)).EnsureSuccessStatusCode();
        foreach (var (page, field, save) in new[] { (board, line, "Enter"), (note, note.Locator("#note-text"), "Enter"), (text, text.Locator("#card-description textarea"), "Control+Enter") })
        {
            await page.BringToFrontAsync();
            if (page == board) await Expect(page.Locator("#toasts")).ToContainTextAsync("Это место изменили");
            var typed = await field.InputValueAsync();
            await field.PressAsync(save);
            await Expect(page.Locator("#toasts")).ToContainTextAsync("в архиве");
            await Expect(field).ToHaveValueAsync(typed);
        }
        await board.BringToFrontAsync();
        await BoardStoryTests.Drag(board, board.Locator($"#task-{card}"), board.Locator($"#stage-{stages[1]} .stage-list"));
        await Expect(board.Locator($"#stage-{stages[0]} #task-{card}")).ToBeVisibleAsync();

        (await http.PostAsync(new Uri($"/api/v1/projects/{code}/restore", UriKind.Relative), null)).EnsureSuccessStatusCode();
        await line.PressAsync("Enter");
        await Expect(board.Locator($"#stage-{stages[0]}")).ToContainTextAsync("Длинное название, которое жалко");
        await note.BringToFrontAsync();
        await note.Locator("#note-text").PressAsync("Enter");
        await Expect(note.Locator(".notes")).ToContainTextAsync("Заметка, которую пишут");
        await text.BringToFrontAsync();
        await text.Locator("#card-description textarea").PressAsync("Control+Enter");
        await Expect(text.Locator("#card-description textarea")).ToHaveCountAsync(0);
        await text.ReloadAsync();
        await Expect(text.Locator("#card-description")).ToContainTextAsync("Описание, которое правят");
    }

    [Fact]
    public async Task A_stage_deleted_while_a_card_is_over_it_or_its_menu_open_takes_none_and_says_so()
    {
        using var http = house.Program();
        var (code, stages, card) = await house.Project("Этап уйдёт");
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/projects/{code}");
        var box = (await page.Locator($"#stage-{stages[1]} .stage-list").BoundingBoxAsync())!;
        await Hand.Take(page, page.Locator($"#task-{card}"));
        await Hand.Over(page, box.X + (box.Width / 2), box.Y + 30);
        (await http.PostAsync(new Uri($"/api/v1/stages/{stages[1]}/archive", UriKind.Relative), null)).EnsureSuccessStatusCode();
        await page.Mouse.UpAsync();
        await Expect(page.Locator("#toasts")).ToContainTextAsync("убрали с доски");
        await Expect(page.Locator($"#stage-{stages[0]} #task-{card}")).ToBeVisibleAsync();
        await Expect(page.Locator($"#stage-{stages[1]}")).ToHaveCountAsync(0);

        await page.ReloadAsync();
        await page.Locator($"#task-{card} a.card-title").FocusAsync();
        await page.Keyboard.PressAsync("m");
        await Expect(page.Locator("#quick-menu [aria-checked=true]")).ToBeFocusedAsync();
        (await http.PostAsync(new Uri($"/api/v1/stages/{stages[2]}/archive", UriKind.Relative), null)).EnsureSuccessStatusCode();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#toasts")).ToContainTextAsync("убрали с доски");
        await Expect(page.Locator($"#stage-{stages[0]} #task-{card}")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Two_people_edit_one_description_and_both_texts_stay()
    {
        var (_, _, card) = await house.Project("Правят двое");
        await using var hers = await house.SignIn("irina");
        await using var his = await house.SignIn("pavel");
        var (one, other) = (await hers.NewPageAsync(), await his.NewPageAsync());
        foreach (var (page, words) in new[] { (one, "Текст Ирины"), (other, "Текст Павла") })
        {
            await page.GotoAsync($"/tasks/{card}");
            await page.Locator("#card-description").ClickAsync();
            await page.Locator("#card-description textarea").FillAsync(words);
        }
        await one.Locator("#card-description textarea").PressAsync("Control+Enter");
        await Expect(one.Locator("#card-description textarea")).ToHaveCountAsync(0);
        await Expect(other.Locator("#card-description textarea")).ToHaveValueAsync("Текст Павла");
        await other.Locator("#card-description textarea").PressAsync("Control+Enter");
        await Expect(other.Locator("#toasts")).ToContainTextAsync("не потерян");
        await Expect(other.Locator("#card-description textarea")).ToHaveValueAsync("Текст Павла");
        await other.Locator("[data-keep-text=both]").ClickAsync();
        foreach (var words in (string[])["Текст Ирины", "Текст Павла"])
        {
            await Expect(other.Locator("#card-description")).ToContainTextAsync(words);
            await Expect(one.Locator("#card-description")).ToContainTextAsync(words);
        }
    }
}

/// <summary>On SQLite.</summary>
[Collection(nameof(House))]
public class BadInputStoryTests(House house) : BadInputStory(house);

/// <summary>On PostgreSQL.</summary>
[Collection(nameof(HouseOnPostgres))]
public class BadInputStoryOnPostgresTests(HouseOnPostgres house) : BadInputStory(house);
