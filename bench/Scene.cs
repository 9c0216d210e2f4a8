using Zveno.Platform;
using Zveno.Tests;
using Zveno.Work;

namespace Zveno.Bench;

/// <summary>The named world, scaled: one project whose board holds so many cards, made by the product's own rules.</summary>
/// <param name="Session">Ira's session cookie.</param>
/// <param name="Token">Ira's API token.</param>
/// <param name="Link">Marina's room link.</param>
/// <param name="Card">Number of one card.</param>
/// <param name="Moved">Id of a card that is moved to and fro between <paramref name="Stages"/>.</param>
sealed record Scene(string Session, string Token, string Link, Guid Project, string Code, string Card, Guid Moved, IReadOnlyList<Guid> Stages)
{
    /// <summary>A hundred projects with 1,000 tasks, where it was asked for.</summary>
    public WideScene? Small { get; private init; }

    /// <summary>The same with 100,000.</summary>
    public WideScene? Large { get; private init; }

    static readonly string[] Titles = ["Собрать семантическое ядро раздела", "Баннеры к распродаже", "Исправить форму заказа на телефоне", "Тексты карточек товаров, партия", "Отчёт по рекламе за неделю", "Согласовать макет главной"];

    /// <param name="wide">Whether the agencies for views over all projects are made too.</param>
    public static async Task<Scene> Make(string folder, int cards, bool wide)
    {
        Environment.SetEnvironmentVariable("ASPNETCORE_TEST_CONTENTROOT_ZVENO", Path.Combine(Source.Root, "src", "Zveno"));    // the host looks for it beside a test project
        await using var app = new App(Engine.Sqlite, null, folder);
        TimeMachine.TravelTo(DateTimeOffset.UtcNow);
        var world = await World.Build(app);
        var stages = new List<Guid>();
        var tasks = new List<WorkTask>();
        Project? project = null;
        await world.Change(async db =>
        {
            var client = await db.FindAsync<Clients.Client>(world.AgencyId, world.AutoDetail.Id);
            project = new Project(Ids.New(World.Now), client!, "Большой проект", "BIG", showsTasks: true, world.Ira, World.Now);
            var columns = Enumerable.Range(1, 5).Select(x => project.AddStage(Ids.New(World.Now), $"Этап {x}", isDone: x == 5, world.Ira, World.Now)).ToList();
            stages.AddRange(columns.Select(x => x.Id));
            db.Add(project);
            for (var i = 0; i < cards; i++)
            {
                var task = new WorkTask(Ids.New(World.Now), columns[i % 5], $"{Titles[i % Titles.Length]} {i}", (i + 1) * Places.Step, world.Ira, World.Now);
                task.HandTo(i % 3 == 0 ? world.Kostya.Id : world.Lena.Id, world.Ira, World.Now);
                task.Schedule(null, DateOnly.FromDateTime(World.Now.UtcDateTime).AddDays((i % 30) - 5), world.Ira, World.Now);
                var list = task.AddChecklist(Ids.New(World.Now), "Готово, когда", world.Ira, World.Now);
                for (var item = 0; item < i % 4; item++) task.AddItem(list, Ids.New(World.Now), $"Пункт {item + 1}", world.Ira, World.Now);
                tasks.Add(task);
            }
            db.AddRange(tasks);
        });
        await GanttScene.Make(world);
        return new Scene(world.SessionOf(world.Ira), world.TokenOf(world.Ira), world.MarinasLink, project!.Id, "BIG", "BIG-1", tasks[0].Id, stages)
        {
            Small = wide ? await WideScene.Make(app, 1_000) : null,
            Large = wide ? await WideScene.Make(app, 100_000) : null,
        };
    }
}
