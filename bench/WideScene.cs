using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Tests;
using Zveno.Work;

namespace Zveno.Bench;

/// <summary>An agency of a hundred projects and fifty people with so many tasks, one in ten of them open: what views over all projects are measured on.</summary>
/// <param name="Session">Ira's session cookie.</param>
/// <param name="Token">Ira's API token.</param>
/// <param name="Moved">Id of an open task that is moved to and fro between <paramref name="Stages"/>.</param>
sealed record WideScene(Guid Agency, string Session, string Token, Guid Moved, IReadOnlyList<Guid> Stages)
{
    /// <summary>Code of one of its projects, a person as quick add names him, and a word of many titles.</summary>
    public const string Code = "W00", Person = "Костя", Word = "задача";

    const int Projects = 100;
    const int People = 50;
    const int OpenOneIn = 10;

    static readonly string[] StageNames = ["План", "В работе", "Проверяем", "У клиента", "Готово"];

    public static async Task<WideScene> Make(App app, int tasks)
    {
        var world = await World.Build(app);
        var people = new List<Guid>();
        var moved = Guid.Empty;
        var boards = new List<(Guid Project, List<Guid> Stages)>();
        await world.Change(async db =>
        {
            var client = await db.FindAsync<Clients.Client>(world.AgencyId, world.AutoDetail.Id);
            for (var i = 0; i < People; i++)
            {
                var member = new Member(Ids.New(World.Now), $"Сотрудник {i:00}", $"p{i}@{world.AgencyId:N}.example", Roles.Specialist, "Europe/Moscow", null, World.Now);
                people.Add(member.Id);
                db.Add(member);
            }
            for (var i = 0; i < Projects; i++)
            {
                var project = new Project(Ids.New(World.Now), client!, $"Проект {i:00}", $"W{i:00}", showsTasks: false, world.Ira, World.Now);
                boards.Add((project.Id, [.. StageNames.Select(x => project.AddStage(Ids.New(World.Now), x, isDone: x == StageNames[^1], world.Ira, World.Now).Id)]));
                db.Add(project);
            }
        });
        // A commit for each project: what is tracked stays small.
        for (var i = 0; i < Projects; i++)
        {
            var (at, count) = (i, tasks / Projects);
            await world.Change(async db =>
            {
                var project = (await db.FindAsync<Project>(world.AgencyId, boards[at].Project))!;
                var stages = new List<Stage>();
                foreach (var id in boards[at].Stages) stages.Add((await db.FindAsync<Stage>(world.AgencyId, id))!);
                for (var n = 0; n < count; n++)
                {
                    var open = n % OpenOneIn == 0;
                    var task = new WorkTask(Ids.New(World.Now), stages[open ? n / OpenOneIn % 4 : 4], $"Задача {n} проекта {project.Name}", (n + 1) * Places.Step, world.Ira, World.Now);
                    task.HandTo(people[(n + at) % People], world.Ira, World.Now);
                    task.Schedule(null, DateOnly.FromDateTime(World.Now.UtcDateTime).AddDays(open ? (n % 50) - 2 : -30 - (n % 200)), world.Ira, World.Now);
                    task.Estimate(60 + (n % 7 * 60), world.Ira, World.Now);
                    if (!open) task.Arrive(stages[4], task.Place, World.Now.AddDays(-30 - (n % 200)), null);
                    task.Hush();
                    db.Add(task);
                    if (at == 0 && n == 0) moved = task.Id;
                }
            });
        }
        return new WideScene(world.AgencyId, world.SessionOf(world.Ira), world.TokenOf(world.Ira), moved, boards[0].Stages);
    }
}
