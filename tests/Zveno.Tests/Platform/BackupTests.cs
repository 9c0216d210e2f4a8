using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests.Platform;

public class BackupTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_backup_counts_as_one_only_after_a_restored_copy_had_every_row(Engine engine)
    {
        var world = await Begin(engine);
        var folder = Directory.CreateTempSubdirectory("zveno-backup-").FullName;
        var made = await world.App.Services.GetRequiredService<BackupCommand>().Make(Path.Combine(folder, "one"));
        var manifest = await made.Read();
        manifest.Rows["Tasks"].ShouldBeGreaterThanOrEqualTo(3);
        manifest.Engine.ShouldBe(engine == Engine.Sqlite ? "sqlite" : "postgres");
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task What_was_lost_is_back_after_one_command()
    {
        var folder = Directory.CreateTempSubdirectory("zveno-restore-").FullName;
        await using (var app = new App(Engine.Sqlite, null, Path.Combine(folder, "data")))
        {
            TimeMachine.TravelTo(Monday);
            var world = await World.Build(app);
            var command = app.Services.GetRequiredService<BackupCommand>();
            var backup = await command.Make(Path.Combine(folder, "backup"));
            await world.Change(async db =>
            {
                db.RemoveRange(await db.StageVisits.Where(x => x.TaskId == world.Banners.Id).ToListAsync());
                db.Remove(await db.Tasks.SingleAsync(x => x.Id == world.Banners.Id));
            });
            (await world.Read(db => db.Tasks.CountAsync())).ShouldBe(2);
            await command.Restore(backup.Path);
            (await world.Read(db => db.Tasks.CountAsync())).ShouldBe(3);
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_folder_that_is_no_whole_backup_is_refused()
    {
        var app = await Engines.On(Engine.Sqlite);
        var folder = Directory.CreateTempSubdirectory("zveno-nothing-").FullName;
        var refused = await Should.ThrowAsync<InvalidOperationException>(() => app.Services.GetRequiredService<BackupCommand>().Restore(folder));
        refused.Message.ShouldContain("manifest");
        Directory.Delete(folder);
    }
}
