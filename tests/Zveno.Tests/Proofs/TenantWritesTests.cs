using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>Trust, rule 5: filters do not guard writes, so every entity × insert, update, delete, attach against another agency is tried, by reflection over the model.</summary>
public class TenantWritesTests(Engines engines) : Story(engines)
{
    static readonly (string Name, Action<Db, Owned> Do)[] Ways =
    [
        ("insert", (db, row) => db.Add(row)),
        ("update", (db, row) => db.Update(row)),
        ("delete", (db, row) => db.Remove(row)),
        ("attach and change", (db, row) => { var entry = db.Attach(row); entry.State = EntityState.Modified; }),
        ("attach as mine and move", (db, row) => { row.GetType().BaseType!.GetProperty("AgencyId")!.SetValue(row, db.AgencyOfViewer); db.Attach(row); db.Entry(row).Property("AgencyId").OriginalValue = Guid.CreateVersion7(); db.Entry(row).State = EntityState.Modified; }),
    ];

    [EachEngine]
    public async Task No_row_of_another_agency_can_be_written(Engine engine)
    {
        var mine = await Begin(engine);
        var other = await Begin(engine);
        List<Type> types;
        await using (var scope = mine.Look()) types = [.. scope.Db.Model.GetEntityTypes().Select(x => x.ClrType).Where(x => typeof(Owned).IsAssignableFrom(x))];
        var (tried, wrong) = (0, new List<string>());
        foreach (var type in types)
        {
            foreach (var (name, way) in Ways)
            {
                tried++;
                if (await Outcome(mine, other.AgencyId, type, way) is var outcome && outcome is not (nameof(CrossAgencyWrite) or nameof(InvalidOperationException))) wrong.Add($"{type.Name}, {name}: {outcome}");
            }
        }
        wrong.ShouldBeEmpty();
        tried.ShouldBe(types.Count * Ways.Length);
        TestContext.Current.SendDiagnosticMessage($"{engine}: {tried} foreign writes tried, 0 succeeded");
    }

    static async Task<string> Outcome(World mine, Guid foreign, Type type, Action<Db, Owned> way)
    {
        await using var scope = mine.Look();
        var row = (Owned)RuntimeHelpers.GetUninitializedObject(type);
        typeof(Owned).GetProperty("AgencyId")!.SetValue(row, foreign);
        typeof(Owned).GetProperty("Id")!.SetValue(row, Guid.CreateVersion7());
        try
        {
            way(scope.Db, row);
            await scope.Db.SaveChangesAsync();
            return "written";
        }
        catch (Exception refused)
        {
            return refused.GetType().Name;
        }
    }

    [EachEngine]
    public async Task A_foreign_row_given_as_a_parent_is_refused_by_the_database_itself(Engine engine)
    {
        var mine = await Begin(engine);
        var other = await Begin(engine);
        await Should.ThrowAsync<DbUpdateException>(() => mine.Change(db =>
        {
            db.Add(new Clients.RoomLink(Ids.New(World.Now), other.Marina, null, mine.Ira, World.Now));
            return Task.CompletedTask;
        }));
    }

    [Fact]
    public async Task PostgreSQL_itself_shows_and_changes_no_row_of_another_agency()
    {
        var mine = await Begin(Engine.Postgres);
        var other = await Begin(Engine.Postgres);
        await using var scope = mine.Look();
        await scope.Db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        foreach (var table in scope.Db.Model.GetEntityTypes().Where(x => typeof(Owned).IsAssignableFrom(x.ClrType)).Select(x => x.GetTableName()).Distinct())
        {
            await using var command = scope.Db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT count(*) FROM \"{table}\" WHERE \"AgencyId\" = '{other.AgencyId}'";
            (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe(0L, table);
            command.CommandText = $"DELETE FROM \"{table}\" WHERE \"AgencyId\" = '{other.AgencyId}'";
            (await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken)).ShouldBe(0, table);
        }
        (await other.Read(db => db.Set<Work.WorkTask>().CountAsync())).ShouldBe(3);
    }
}
