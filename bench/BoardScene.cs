using Zveno.Platform;
using Zveno.Tests;
using Zveno.Work;

namespace Zveno.Bench;

/// <summary>A project whose board has so many cards in five columns, made by the product's own rules.</summary>
/// <param name="Moved">Id of a card that is moved to and fro between <paramref name="Stages"/>.</param>
sealed record BoardScene(Guid Project, string Code, Guid Moved, IReadOnlyList<Guid> Stages)
{
    /// <summary>The empty board that quick adds go to.</summary>
    public const string Quick = "QUICK";

    /// <summary>What a board shows at once: only these have checklists.</summary>
    const int Seen = 1_000;

    /// <summary>A commit for so many: what is tracked stays small.</summary>
    const int Portion = 1_000;

    static readonly string[] Titles = ["Собрать семантическое ядро раздела", "Баннеры к распродаже", "Исправить форму заказа на телефоне", "Тексты карточек товаров, партия", "Отчёт по рекламе за неделю", "Согласовать макет главной"];

    public static async Task<BoardScene> Make(World world, string code, int cards)
    {
        var stages = new List<Guid>();
        var (project, moved) = (Guid.Empty, Guid.Empty);
        await world.Change(async db =>
        {
            var client = await db.FindAsync<Clients.Client>(world.AgencyId, world.AutoDetail.Id);
            var made = new Project(Ids.New(World.Now), client!, $"Большой проект {code}", code, showsTasks: true, world.Ira, World.Now);
            project = made.Id;
            stages.AddRange(Enumerable.Range(1, 5).Select(x => made.AddStage(Ids.New(World.Now), $"Этап {x}", isDone: x == 5, world.Ira, World.Now).Id));
            db.Add(made);
        });
        for (var from = 0; from < cards; from += Portion)
        {
            var first = from;
            await world.Change(async db =>
            {
                _ = await db.FindAsync<Project>(world.AgencyId, project);
                var columns = new List<Stage>();
                foreach (var id in stages) columns.Add((await db.FindAsync<Stage>(world.AgencyId, id))!);
                for (var i = first; i < Math.Min(first + Portion, cards); i++)
                {
                    var task = new WorkTask(Ids.New(World.Now), columns[i % 5], $"{Titles[i % Titles.Length]} {i}", (i + 1) * Places.Step, world.Ira, World.Now);
                    task.HandTo(i % 3 == 0 ? world.Kostya.Id : world.Lena.Id, world.Ira, World.Now);
                    task.Schedule(null, DateOnly.FromDateTime(World.Now.UtcDateTime).AddDays((i % 30) - 5), world.Ira, World.Now);
                    if (i < Seen)
                    {
                        var list = task.AddChecklist(Ids.New(World.Now), "Готово, когда", world.Ira, World.Now);
                        for (var item = 0; item < i % 4; item++) task.AddItem(list, Ids.New(World.Now), $"Пункт {item + 1}", world.Ira, World.Now);
                    }
                    db.Add(task);
                    if (i == 0) moved = task.Id;
                }
            });
        }
        return new BoardScene(project, code, moved, stages);
    }
}
