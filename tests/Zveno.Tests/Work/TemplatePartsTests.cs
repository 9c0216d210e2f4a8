using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Work;

namespace Zveno.Tests;

public class TemplatePartsTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Checklists_and_ties_of_a_template_are_edited_where_they_stand(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var (template, first, second) = await Made(ira);
        var row = $"/templates/{template}/rows/{first}";
        await ira.Does($"{row}/checklists", new { name = "Сдать" });
        foreach (var text in (string[])["Проверить", "Отправить", "Спросить"]) await ira.Does($"{row}/checklists/0/items", new { text });
        await ira.Does($"{row}/checklists/0/items/2/move", new { up = true });
        await ira.Does($"{row}/checklists/0/items/0/text", new { text = "Проверить ссылки" });
        await ira.Does($"{row}/checklists/0/items/2/remove");
        await ira.Does($"{row}/checklists", new { name = "Начать" });
        await ira.Does($"{row}/checklists/1/move", new { up = true });
        await ira.Does($"{row}/checklists/1/public", new { isPublic = true });
        await ira.Does($"{row}/checklists/0/name", new { name = "Принять" });
        var lists = (await ira.Does($"/templates/{template}/rows/{second}/blockers", new { blocker = first }))["content"]!["tasks"]![0]!["checklists"]!.AsArray();
        lists.Select(x => $"{x!["name"]} {x["isPublic"]} {string.Join(", ", x["items"]!.AsArray().Select(i => i!.GetValue<string>()))}").ShouldBe(["Принять false ", "Сдать true Проверить ссылки, Спросить"]);

        (await ira.IsRefused($"{row}/blockers", new { blocker = "Вёрстка" })).ShouldContain("→");
        await ira.IsRefused($"{row}/checklists/{TemplatePlace.Of(0, "Сдать")}/remove", new { }, 409);        // somebody moved it meanwhile
        await ira.IsRefused($"{row}/checklists/7/remove", new { }, 409);
        await ira.IsRefused($"{row}/checklists/1/items", new { text = " " });
        await world.As(world.Kostya).IsRefused($"{row}/checklists", new { name = "Нет" }, 403);
        var parts = await ira.Piece($"{row}/parts");
        parts.QuerySelectorAll(".checklist-box").Length.ShouldBe(2);
        (await ira.Piece($"/templates/{template}/rows/{second}/parts")).Body!.TextContent.ShouldContain("Макет");

        // step by step back, each exactly
        var was = await Content(ira, template);
        var said = await ira.PieceOf($"{row}/checklists/0/remove", new { });
        said.QuerySelector($"#parts-of-{first} .checklist-box").ShouldNotBeNull();
        var again = await ira.PieceOf($"/templates/{template}/rows/{second}/blockers/remove", new { blocker = first });
        await ira.IsRefused(PutTaskBackTests.Offered(said).Url, PutTaskBackTests.Offered(said).Body, 409);
        await PutTaskBackTests.Undo(ira, again);
        await PutTaskBackTests.Undo(ira, said);
        (await Content(ira, template)).ShouldBe(was);
    }

    [EachEngine]
    public async Task What_a_template_says_of_its_tasks_comes_with_them(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, oleg) = (world.As(world.Ira), world.As(world.Oleg));
        var service = (await oleg.Does("/services", new { name = "SEO" }))["id"]!.GetValue<Guid>();
        var type = (await oleg.Does("/task-types", new { name = "Тексты" }))["id"]!.GetValue<Guid>();
        var gone = (await oleg.Does("/task-types", new { name = "Старый" }))["id"]!.GetValue<Guid>();
        var (template, first, second) = await Made(ira);
        await ira.Does($"/templates/{template}/rows/{first}", new { description = "Сделать **хорошо**", dueAfterDays = "2", startAfterDays = "1", dueTime = "15:00", startTime = "10:30", helpers = "Дизайнер, Редактор", watchers = "Редактор", service, type, role = "Дизайнер", visible = false, estimateHours = "1,5" });
        await ira.Does($"/templates/{template}/rows/{second}", new { type = gone });
        await ira.IsRefused($"/templates/{template}/rows/{first}", new { dueTime = "25:00" });
        await oleg.Does($"/catalogue/{gone}/archive");

        var preview = await ira.Piece($"/projects/new/preview?template={template}&client={world.Bakery.Id}");
        preview.QuerySelectorAll("#template-asks select").Length.ShouldBe(2);
        await ira.Does("/projects", new { client = world.Bakery.Id, name = "Новый", code = "NEW", template, startOn = "2026-11-16", showsTasks = true, people = (string[])[$"Дизайнер={world.Kostya.Id}", $"Редактор={world.Lena.Id}"] });
        var tasks = await world.Read(db => db.Tasks.Include(x => x.People).Where(x => x.Project.Code == "NEW").OrderBy(x => x.Number).ToListAsync());
        tasks[0].ShouldSatisfyAllConditions(
            x => (x.Description, x.StartOn, x.StartTime, x.DueOn, x.DueTime).ShouldBe(("Сделать **хорошо**", new DateOnly(2026, 11, 17), new TimeOnly(10, 30), new DateOnly(2026, 11, 18), new TimeOnly(15, 0))),
            x => (x.AssigneeId, x.ServiceId, x.TypeId, x.IsVisible, x.EstimateMinutes).ShouldBe((world.Kostya.Id, service, type, false, 90)),
            x => x.Helpers.ShouldBe([world.Lena.Id]),
            x => x.Watchers.ShouldContain(world.Lena.Id));
        (tasks[1].TypeId, tasks[1].IsVisible).ShouldBe((null, true));

        var of = (await ira.Does("/projects/NEW/template", new { name = "Обратно" }))["content"]!["tasks"]![0]!;
        (of["startTime"]!.GetValue<string>()[..5], of["dueTime"]!.GetValue<string>()[..5], of["service"]!.GetValue<Guid>(), of["type"]!.GetValue<Guid>(), of["helpers"]![0]!.GetValue<string>()).ShouldBe(("10:30", "15:00", service, type, "Редактор"));
    }

    static async Task<(string Template, string First, string Second)> Made(Actor ira)
    {
        var content = new { stages = new object[] { new { name = "Начало" }, new { name = "Готово", isDone = true } }, tasks = new object[] { new { title = "Макет", stage = 0, key = "a" }, new { title = "Вёрстка", stage = 0, key = "b" } } };
        return ((await ira.Does("/templates", new { name = "Сайт", content }))["key"]!.GetValue<string>(), "a", "b");
    }

    static async Task<string> Content(Actor ira, string template) => (await ira.Ask("/templates"))["items"]!.AsArray().Single(x => x!["key"]!.GetValue<string>() == template)!["content"]!.ToJsonString();
}
