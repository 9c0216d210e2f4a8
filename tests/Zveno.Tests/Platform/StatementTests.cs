using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

/// <summary>What requests ask of the database, by count: a machine may be slow, a count is not.</summary>
public class StatementTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_move_asks_few_statements_however_often_the_card_was_moved_before(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        for (var i = 0; i < 3; i++) await ira.Does("/tasks/AUTO-2/move", new { stage = i % 2 == 0 ? world.InWork.Id : world.Queue.Id });
        var few = await Statements.Of(() => ira.Does("/tasks/AUTO-2/move", new { stage = world.Queue.Id }));
        few.Count.ShouldBeInRange(5, 14, string.Join("\n", few));
        (await Statements.Of(() => ira.Does("/tasks/AUTO-2/move", new { stage = world.InWork.Id }))).Count.ShouldBe(few.Count);
    }

    [EachEngine]
    public async Task A_changed_board_asks_a_statement_a_column_and_a_dozen_besides(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Page("/projects/AUTO");
        await ira.Does("/tasks/AUTO-2/move", new { stage = world.InWork.Id });
        var columns = await world.Read(db => db.Stages.CountAsync(x => x.Project.Code == "AUTO" && x.ArchivedAt == null));
        var asked = await Statements.Of(() => ira.Page("/projects/AUTO"));
        asked.Count.ShouldBeInRange(columns, columns + 12, string.Join("\n", asked));
        if (engine == Engine.Sqlite) (await Statements.Of(() => ira.Page("/projects/AUTO"))).ShouldBeEmpty("kept until it changes");
    }

    [EachEngine]
    public async Task What_was_begun_and_not_saved_is_gone_for_whoever_has_the_connection_next(Engine engine)
    {
        var world = await Begin(engine);
        await using (var look = world.Look())
        {
            await look.Db.BeginWriting();
            (await look.Db.Tasks.WithBoard().OneVisible(world.Landing.Id)).Describe("Не сохранено", null, world.Ira, World.Now);
            await look.Db.SavePart(TestContext.Current.CancellationToken);
        }
        for (var i = 0; i < 3; i++) (await world.Read(db => db.Tasks.AnyAsync(x => x.Description == "Не сохранено"))).ShouldBeFalse();
        await world.As(world.Ira).Does("/tasks/AUTO-2/move", new { stage = world.InWork.Id });         // the turn to write is free again
    }

    [Fact]
    public async Task A_connection_waits_open_for_the_next_context_and_knows_what_it_prepared()
    {
        var world = await Begin(Engine.Sqlite);
        System.Data.Common.DbConnection connection;
        await using (var look = world.Look())
        {
            await look.Db.Tasks.AnyAsync();
            connection = look.Db.Database.GetDbConnection();
        }
        connection.State.ShouldBe(System.Data.ConnectionState.Open);
    }

    [Fact]
    public async Task The_planner_learns_how_many_rows_there_are_and_a_connection_of_before_is_handed_to_nobody()
    {
        var folder = Directory.CreateTempSubdirectory("zveno-planner-");
        await using var app = new App(Engine.Sqlite, null, folder.FullName);        // of its own: other stories' connections are not to be let go of
        var world = await World.Build(app);
        System.Data.Common.DbConnection before;
        await using (var look = world.Look())
        {
            await look.Db.Database.ExecuteSqlAsync($"ANALYZE Agencies");                                  // makes the table of statistics where there is none yet
            await look.Db.Database.ExecuteSqlAsync($"DELETE FROM sqlite_stat1 WHERE tbl = 'Tasks'");
            before = look.Db.Database.GetDbConnection();
            world.App.Services.GetRequiredService<SqliteStatistics>().Learn();
        }
        before.State.ShouldBe(System.Data.ConnectionState.Closed);
        (await world.Read(db => db.Database.SqlQuery<long>($"SELECT COUNT(*) AS \"Value\" FROM sqlite_stat1 WHERE tbl = 'Tasks'").SingleAsync())).ShouldBePositive();
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_same_statement_runs_twice_at_once_on_one_connection()
    {
        var world = await Begin(Engine.Sqlite);
        await using var look = world.Look();
        var seen = 0;
        await foreach (var task in look.Db.Tasks.AsNoTracking().OrderBy(x => x.Id).Select(x => x.Id).AsAsyncEnumerable())
            seen += await look.Db.Tasks.AsNoTracking().OrderBy(x => x.Id).Select(x => x.Id).AnyAsync() && (await look.Db.Tasks.AsNoTracking().OrderBy(x => x.Id).Select(x => x.Id).ToListAsync()).Contains(task) ? 1 : 100;
        seen.ShouldBe(await look.Db.Tasks.CountAsync());
    }
}
