using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

/// <summary>A day's life in the world with rows in as many tables as there are, internal and published, made by the product's own rules.</summary>
static class RichLife
{
    public static async Task Of(World world)
    {
        await world.Change(async db =>
        {
            foreach (var id in (Guid[])[world.Landing.Id, world.Secret.Id])
            {
                var task = await db.Tasks.WithBoard().Include(x => x.Labels).Include(x => x.Checklists).Include(x => x.People).OneVisible(id);
                db.Add(task.Write(Ids.New(World.Now), "Клиент опять тянет с оплатой", null, world.Ira, World.Now));
                db.Add(task.Write(Ids.New(World.Now), "Старая заметка", "Пётр из Trello", world.Ira, World.Now));
                task.Describe("Клиент не платит: не торопиться", null, world.Ira, World.Now);
                task.Describe("Внутреннее описание", null, world.Ira, World.Now);
                task.Estimate(90, world.Ira, World.Now);
                db.Add(task.Attach(Ids.New(World.Now), "Макет", "https://figma.example/secret", null, world.Ira, World.Now));
                var list = task.AddChecklist(Ids.New(World.Now), "Проверить до сдачи", world.Ira, World.Now);
                db.Add(list);
                db.Add(task.AddItem(list, Ids.New(World.Now), "Не сказать клиенту про баг", world.Ira, World.Now));
                task.Share(world.Lena.Id, true, world.Ira, World.Now);
                task.Watch(world.Oleg, true, world.Ira, World.Now);
                task.Schedule(null, new DateOnly(2026, 11, 27), new TimeOnly(15, 0), world.Ira, World.Now);
                task.AddSubtask(Ids.New(World.Now), task.Stage, "Переделать молча", 7, world.Ira, World.Now);
                db.Add(task.WaitFor(await db.Tasks.WithBoard().OneVisible(world.Banners.Id), null, world.Ira, World.Now));
            }
            var project = await db.Projects.Include(x => x.Stages).OneVisible(world.Auto.Id);
            db.Add(project.AddStage(Ids.New(World.Now), "Переделки за свой счёт", isDone: false, world.Ira, World.Now));
            db.Add(new Project(Ids.New(World.Now), await db.Set<Clients.Client>().OneVisible(world.AutoDetail.Id), "Тайный проект", "HUSH", showsTasks: false, world.Ira, World.Now));
        });
        var oleg = world.Api(world.Oleg);
        var (service, type) = ((await oleg.Does("/api/v1/services", new { name = "Тайная услуга" }))["id"], (await oleg.Does("/api/v1/task-types", new { name = "Тайный тип" }))["id"]);
        await oleg.Does($"/api/v1/catalogue/{(await oleg.Does("/api/v1/services", new { name = "Реклама" }))["id"]}/pitch", new { pitch = "Ведём рекламу: у соседей заявок стало вдвое больше" });
        await oleg.Does($"/api/v1/tasks/{world.Landing.Id}/service", new { service });
        await oleg.Does($"/api/v1/tasks/{world.Landing.Id}/type", new { type });
        await oleg.Does($"/api/v1/tasks/{world.Landing.Id}/recurring", new { unit = "week" });
        await oleg.Does($"/api/v1/projects/{world.Auto.Id}/team", new { role = "Тайный дизайнер", member = world.Kostya.Id });
        await oleg.Does($"/api/v1/tasks/{world.Landing.Id}/template", new { name = "Тайный шаблон" });
        var received = await world.Writes(world.Marina, "Когда будет готово?", files: [File("тз.txt", "Техническое задание")]);
        await world.Writes(world.Marina, "И сколько это стоит?", received.Topic.Id);
        var asked = (await world.Writes(world.Stepan, "Что с позициями?")).Topic.Id;
        await world.Change(async db => (await db.Topics.WithClock().OneVisible(asked)).WaitForClient("Пришлите доступ к Вебмастеру", await DeskTimes.Read(db), world.Pavel, World.Now));
        await world.Change(async db => (await db.Stages.Include(x => x.Project).OneVisible(world.Queue.Id)).Describe("Очередь", false, waitsForClient: true, null, null, world.Ira, World.Now));
        await world.Change(async db => db.Add(new TopicNote(Ids.New(World.Now), await db.Topics.OneVisible(received.Topic.Id), "Отвечать осторожно: судятся", world.Ira, World.Now)));
        var ira = world.Api(world.Ira);
        await ira.Does("/api/v1/hours-transfers", new { from = "AUTO-1", to = "AUTO-2", worked = "1м", reason = "Не успеваем и молчим" });
        await ira.Does("/api/v1/hours-transfers", new { from = "AUTO-1", to = "AUTO-2", worked = "1м", reason = "Баннеры важнее", shown = true });
        await oleg.Does("/api/v1/entry-phrases", new { text = "Спор с подрядчиком", project = world.Auto.Id });
        await oleg.Does("/api/v1/saving-minutes", new { kind = "answer", minutes = 7 });
        await ira.Does("/api/v1/projects/AUTO/hours/openness", new { byEntry = true });
        foreach (var task in (Guid[])[world.Landing.Id, world.Secret.Id])
            await ira.Does("/api/v1/time-entries", new { day = "2026-11-16", worked = "1:30", task, note = "Спорили с подрядчиком" });
        await ira.Does("/api/v1/projects/AUTO/package", new { hours = "40", price = "120000", hourPrice = "3000", carry = "months", carryMonths = 3, cap = "20" });
        await ira.Does("/api/v1/projects/AUTO/package/choice", new { choice = "moreHours", who = "Не сказала никому" });
        TimeMachine.Pass(TimeSpan.FromMinutes(40));
        await world.RunJobs();                      // alarms ring
        await world.Change(async db =>
        {
            var topic = await db.Topics.WithClock().Include(x => x.Messages).OneVisible(received.Topic.Id);
            db.Add(topic.Answer(Ids.New(World.Now), 2, "К пятнице", await DeskTimes.Read(db), world.Ira, World.Now));
        });
        await ira.Does("/api/v1/articles", new { question = "Когда будет готов отчёт?", answer = "Отчёт готов до пятого числа, {имя}.", isPublic = true });
        await ira.Does("/api/v1/articles", new { question = "Когда будет готов отчёт, если клиент скандалит?", answer = "Тянуть до конца месяца" });
        foreach (var (name, published) in ((string, bool)[])[("Заявки", true), ("Наша маржа", false)])
        {
            var metric = await ira.Does("/api/v1/projects/AUTO/metrics", new { name, unit = "шт.", target = 100, explanation = "Пояснение", published });
            await ira.Does($"/api/v1/metrics/{metric["id"]}/readings", new { on = "2026-11-15", value = 80 });
        }
        await ira.Does($"/api/v1/tasks/{world.Landing.Id}/approvals", new { words = "Первый экран" });
        await ira.Does($"/api/v1/tasks/{world.Landing.Id}/approvals", new { words = "Второй экран" });
        await ira.Does("/api/v1/projects/AUTO/decisions", new { text = "Уступим в цене, если спросит ещё раз", who = "Олег Маяков" });
        await ira.Does("/api/v1/projects/AUTO/decisions", new { text = "Баннеры без цен", who = "Марина Белова", published = true });
        await world.Guest(world.MarinasLink).Does($"/r/{world.MarinasLink}/colleagues", new { name = "Пётр Лавров", email = "lavrov@auto.example", phone = "+7 900 000-00-00", why = "Смотрит отчёты" });
        await world.Guest(world.StepansLink).Does($"/r/{world.StepansLink}/colleagues", new { name = "Анна Белая", email = "anna@bake.example" });
        await world.Change(async db =>
        {
            foreach (var one in await db.Set<Clients.Colleague>().ToListAsync()) one.Refuse("Пока рано", world.Ira, World.Now);
            var choice = new Room.RoomNoticeChoice(Ids.New(World.Now), await db.Set<Clients.Contact>().OneVisible(world.Marina.Id));
            choice.Choose(Room.RoomNotice.Mail, hasMail: true, hasChat: false, World.Now);
            db.Add(choice);
        });
        await ira.Does($"/api/v1/clients/{world.AutoDetail.Id}/digest", new { });
        var plan = (await ira.Does("/api/v1/projects/AUTO/plans", new { kind = "week", day = "2026-11-23", hours = 3 }))["id"]!.GetValue<Guid>();
        await ira.Does($"/api/v1/plans/{plan}/tasks/AUTO-1", new { hours = 2 });
        await ira.Does($"/api/v1/plans/{plan}/tasks/AUTO-2", new { hours = 2, way = "buyHours", reason = "Просили к акции" });
        await ira.Does($"/api/v1/plans/{plan}/send");
        await ira.Does($"/api/v1/plans/{plan}/tasks/AUTO-3", new { hours = 1, way = "nextPeriod", reason = "Тянем, пока не заплатят" });
    }

    public static IFormFile File(string name, string content) => new FormFile(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)), 0, System.Text.Encoding.UTF8.GetByteCount(content), "files", name) { Headers = new HeaderDictionary() };
}
