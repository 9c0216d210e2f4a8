using Zveno.Platform;
using Zveno.Tests;
using Zveno.Work;

namespace Zveno.Bench;

/// <summary>A project of three hundred planned tasks, a third of which wait for the one before.</summary>
static class GanttScene
{
    public const string Code = "GANT";
    const int Tasks = 300;

    public static Task Make(World world) => world.Change(async db =>
    {
        var client = await db.FindAsync<Clients.Client>(world.AgencyId, world.AutoDetail.Id);
        var project = new Project(Ids.New(World.Now), client!, "Запуск магазина", Code, showsTasks: true, world.Ira, World.Now);
        var stage = project.AddStage(Ids.New(World.Now), "В работе", isDone: false, world.Ira, World.Now);
        db.Add(project);
        var today = DateOnly.FromDateTime(World.Now.UtcDateTime);
        WorkTask? before = null;
        for (var i = 0; i < Tasks; i++)
        {
            var task = new WorkTask(Ids.New(World.Now), stage, $"Согласовать и собрать страницу раздела {i}", (i + 1) * Places.Step, world.Ira, World.Now);
            task.HandTo(i % 3 == 0 ? world.Kostya.Id : world.Lena.Id, world.Ira, World.Now);
            task.Schedule(today.AddDays(i / 3), today.AddDays((i / 3) + (i % 9)), world.Ira, World.Now);
            db.Add(task);
            if (i % 3 == 0 && before is not null) db.Add(task.WaitFor(before, null, world.Ira, World.Now));
            before = task;
        }
    });
}
