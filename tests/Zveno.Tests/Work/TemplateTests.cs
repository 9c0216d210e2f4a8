using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

public class TemplateTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_template_of_a_real_project_keeps_roles_ties_conditions_and_working_days(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/projects/AUTO/team", new { role = "Дизайнер", member = world.Kostya.Id });
        await ira.Does($"/stages/{world.InWork.Id}", new { name = "В работе", handsToRole = "Дизайнер", entry = "Макет принят" });
        await ira.Does("/tasks/AUTO-2/assignee", new { assignee = world.Kostya.Id });
        await ira.Does("/tasks/AUTO-3/assignee", new { assignee = world.Lena.Id });
        await ira.Does("/tasks/AUTO-2/subtasks", new { title = "Часть", assignee = world.Ira.Id, dueOn = "2026-11-24", estimateMinutes = 30 });
        await ira.Does("/tasks/AUTO-2/due", new { dueOn = "2026-11-20" });
        await ira.Does("/tasks/AUTO-3/blockers", new { blocker = "AUTO-2" });
        var made = await ira.Does("/projects/AUTO/template", new { name = "Сайт" });
        var stages = made["content"]!["stages"]!.AsArray();
        (stages[1]!["handsToRole"]!.GetValue<string>(), stages[1]!["entry"]![0]!.GetValue<string>()).ShouldBe(("Дизайнер", "Макет принят"));
        var tasks = made["content"]!["tasks"]!.AsArray();
        var banners = tasks.Single(x => x!["title"]!.GetValue<string>() == world.Banners.Title)!;
        (banners["role"]!.GetValue<string>(), banners["subtasks"]![0]!["role"]!.GetValue<string>()).ShouldBe(("Дизайнер", "accountManager"));
        tasks.Single(x => x!["title"]!.GetValue<string>() == world.Secret.Title)!["waitsFor"]![0]!.GetValue<string>().ShouldBe(banners["key"]!.GetValue<string>());

        // a new project asks for the designer only: the account manager is the client's lead
        var preview = await ira.Piece($"/projects/new/preview?template={made["key"]}&startOn=2026-12-28&client={world.Bakery.Id}");
        preview.QuerySelectorAll("#template-asks select").Select(x => x.ParentElement!.QuerySelector(".label")!.TextContent).ShouldBe(["Дизайнер", "Специалист"], ignoreOrder: true);
        await ira.Does("/projects", new { client = world.Bakery.Id, name = "Новый", code = "NEW", template = made["key"]!.GetValue<string>(), startOn = "2026-12-28", people = (string[])[$"Дизайнер={world.Lena.Id}", $"specialist={world.Kostya.Id}"] });
        var project = await world.Read(db => db.Projects.SingleAsync(x => x.Code == "NEW"));
        var all = await world.Read(db => db.Tasks.Where(x => x.ProjectId == project.Id).ToListAsync());
        all.Single(x => x.Title == world.Banners.Title).AssigneeId.ShouldBe(world.Lena.Id);
        (all.Single(x => x.Title == "Часть").AssigneeId, all.Single(x => x.Title == "Часть").DueOn).ShouldBe((world.Pavel.Id, WorkingCalendar.Russia.WorkingDay(new DateOnly(2026, 12, 28), Between(world, "2026-11-24"))));
        (await world.Read(db => db.TaskLinks.CountAsync(x => x.Task.ProjectId == project.Id))).ShouldBe(1);
        var inWork = await world.Read(db => db.Stages.SingleAsync(x => x.ProjectId == project.Id && x.Name == "В работе"));
        (inWork.HandsTo, inWork.Entry.Count).ShouldBe((world.Lena.Id, 1));
    }

    [EachEngine]
    public async Task A_tree_of_tasks_is_made_of_a_card_and_applied_to_another_project_in_one_go_and_taken_back(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var list = (await ira.Does("/tasks/AUTO-1/checklists", new { name = "Сдать" }))["id"]!.GetValue<Guid>();
        await ira.Does($"/checklists/{list}/items", new { text = "Проверить ссылки" });
        await ira.Does("/tasks/AUTO-1/subtasks", new { title = "Вёрстка", assignee = world.Lena.Id, dueOn = "2026-11-18", estimateMinutes = 90 });
        await ira.Does("/tasks/AUTO-1/start", new { startOn = "2026-11-16" });
        var tree = await ira.Does("/tasks/AUTO-1/template", new { name = "Лендинг под ключ" });
        tree["kind"]!.GetValue<string>().ShouldBe("tasks");
        (await world.Api(world.Ira).Ask("/api/v1/templates"))["items"]!.AsArray().Count(x => x!["isBuiltIn"]!.GetValue<bool>()).ShouldBe(3);        // a tree does not end the built-in projects

        var form = await ira.Piece("/projects/BAKE/apply");
        form.QuerySelectorAll("#template-asks select").Length.ShouldBe(2);
        var before = await world.Read(db => db.Tasks.CountAsync(x => x.ProjectId == world.Bake.Id));
        var applied = await ira.Does("/projects/BAKE/apply", new { template = tree["key"]!.GetValue<string>(), startOn = "2026-12-30", people = (string[])[$"specialist={world.Kostya.Id}", $"specialist 2={world.Lena.Id}"] });
        var made = await world.Read(db => db.Tasks.Include(x => x.Parent).Where(x => x.Batch == applied["batch"]!.GetValue<Guid>()).OrderBy(x => x.Number).ToListAsync());
        made.Select(x => x.Title).ShouldBe([world.Landing.Title, "Вёрстка"]);
        (made[0].AssigneeId, made[0].StartOn, made[0].ItemsTotal, made[1].ParentId).ShouldBe((world.Kostya.Id, new DateOnly(2026, 12, 30), 1, made[0].Id));
        (made[1].AssigneeId, made[1].DueOn, made[1].EstimateMinutes).ShouldBe((world.Lena.Id, WorkingCalendar.Russia.WorkingDay(new DateOnly(2026, 12, 30), 2), 90));
        (await ira.Piece("/projects/BAKE/apply")).QuerySelectorAll("#template-asks select").Length.ShouldBe(0, "the team knows now");

        await ira.Does($"/projects/BAKE/applied/{applied["batch"]}/archive");
        (await world.Read(db => db.Tasks.CountAsync(x => x.ProjectId == world.Bake.Id && x.ArchivedAt == null))).ShouldBe(before);
        await ira.Does($"/projects/BAKE/applied/{applied["batch"]}/restore");
        (await world.Read(db => db.Tasks.CountAsync(x => x.ProjectId == world.Bake.Id && x.ArchivedAt == null))).ShouldBe(before + 2);

        await ira.IsRefused("/projects/BAKE/apply", new { template = (await ira.Does("/projects/AUTO/template", new { name = "Проект" }))["key"]!.GetValue<string>() });
        await ira.IsRefused("/projects/BAKE/apply", new { template = tree["key"]!.GetValue<string>(), people = (string[])["кто-то"] });
        await world.As(world.Kostya).IsRefused("/projects/BAKE/apply", new { template = tree["key"]!.GetValue<string>() }, 403);
        (await world.Read(db => db.Tasks.CountAsync(x => x.ProjectId == world.Bake.Id && x.ArchivedAt == null))).ShouldBe(before + 2);
    }

    [EachEngine]
    public async Task A_template_is_edited_row_by_row_and_the_last_change_is_taken_back(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var key = (await ira.Does("/projects/AUTO/template", new { name = "Сайт" }))["key"]!.GetValue<string>();
        var url = $"/templates/{key}";
        (await ira.Page($"{url}/edit")).QuerySelectorAll(".template-edit tr[id]").Length.ShouldBe(3);
        await ira.Does($"{url}/rows", new { title = "Сдать", stage = 0 });
        var row = Rows(await Content()).Single(x => x.Title == "Сдать").Key;
        await ira.Does($"{url}/rows", new { title = "Часть", stage = 0, under = row });
        await ira.Does($"{url}/rows/{row}", new { dueAfterDays = "10", startAfterDays = "8" });
        await ira.Does($"{url}/rows/{row}", new { role = "Специалист" });
        await ira.Does($"{url}/rows/{row}", new { estimateHours = "1,5" });
        var task = (await Content())["tasks"]!.AsArray().Single(x => x!["key"]!.GetValue<string>() == row)!;
        (task["dueAfterDays"]!.GetValue<int>(), task["startAfterDays"]!.GetValue<int>(), task["role"]!.GetValue<string>(), task["estimateMinutes"]!.GetValue<int>(), task["subtasks"]!.AsArray().Count).ShouldBe((10, 8, "specialist", 90, 1));
        await ira.Does($"{url}/rows/{row}", new { dueAfterDays = "" });
        (await Content())["tasks"]!.AsArray().Single(x => x!["key"]!.GetValue<string>() == row)!["dueAfterDays"].ShouldBeNull();

        var queue = Rows(await Content()).Where(x => x.Stage == 0).Select(x => x.Title).ToList();
        queue[^1].ShouldBe("Сдать");
        await ira.Does($"{url}/rows/{row}/move", new { up = true });
        Rows(await Content()).Where(x => x.Stage == 0).Select(x => x.Title).ShouldBe([.. queue.Take(queue.Count - 2), "Сдать", queue[^2]]);
        var said = await ira.PieceOf($"{url}/rows/{row}/remove", null);
        Rows(await Content()).ShouldNotContain(x => x.Title == "Сдать");
        await PutTaskBackTests.Undo(ira, said);
        Rows(await Content()).ShouldContain(x => x.Title == "Сдать");

        await ira.IsRefused($"{url}/rows/{row}", new { title = " " });
        await ira.IsRefused($"{url}/rows/{row}", new { dueAfterDays = "-1" });
        await ira.IsRefused($"{url}/rows/{row}", new { estimateHours = "10000" });
        await ira.IsRefused($"{url}/rows/{row}", new { stage = 9 });
        await ira.IsRefused($"{url}/rows/nothing", new { title = "Да" }, 409);
        await world.As(world.Kostya).IsRefused($"{url}/rows/{row}", new { title = "Моё" }, 403);
        await world.As(world.Artyom).IsRefused($"{url}/rows/{row}", new { title = "Моё" }, 404);

        async Task<System.Text.Json.Nodes.JsonNode> Content() => (await world.Api(world.Ira).Ask($"/api/v1/templates/{key}"))["content"]!;
    }

    [Fact]
    public void Ties_in_a_circle_and_ties_to_nothing_fall_out_and_every_row_has_a_key_of_its_own()
    {
        var keyed = new TemplateContent([new("Этап")], [
            new("А", 0, Key: "a", WaitsFor: ["b", "x"]), new("Б", 0, Key: "b", WaitsFor: ["c"]), new("В", 0, Key: "c", WaitsFor: ["a"], Subtasks: [new("Г", 0, Key: "a"), new("Д", 0)])]).Keyed();
        var all = keyed.Tasks.SelectMany(x => (IEnumerable<TemplateTask>)[x, .. x.Subtasks ?? []]).ToList();
        all.Select(x => x.Key).Distinct().Count().ShouldBe(5);
        all.Single(x => x.Title == "А").WaitsFor!.ShouldNotContain("x");
        keyed.Keyed().Tasks.SelectMany(x => x.WaitsFor!).ShouldBe(keyed.Tasks.SelectMany(x => x.WaitsFor!));
    }

    static IReadOnlyList<(string Key, string Title, int Stage)> Rows(System.Text.Json.Nodes.JsonNode content) => [.. content["tasks"]!.AsArray().Select(x => (x!["key"]!.GetValue<string>(), x["title"]!.GetValue<string>(), x["stage"]!.GetValue<int>()))];

    static int Between(World world, string date)
    {
        var days = 0;
        var last = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
        for (var day = DateOnly.FromDateTime(world.Auto.BegunAt.UtcDateTime.AddHours(3)).AddDays(1); day <= last; day = day.AddDays(1)) if (WorkingCalendar.Russia[day].IsWorking) days++;
        return days;
    }
}
