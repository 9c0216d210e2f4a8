using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>What every table must be, read off the model: grows by itself with each new one.</summary>
public class SchemaTests(Engines engines) : Story(engines)
{
    /// <summary>Tables of the whole installation, each with its reason.</summary>
    static readonly Dictionary<string, string> Installation = new()
    {
        ["Account"] = "a sign-in is looked up before its agency is known",
        ["AccessKey"] = "a secret is looked up before its agency is known",
        ["Watch"] = "a channel of any agency is looked after by one node",
        ["DataKey"] = "the key that secrets of all agencies are kept under",
        ["JobRow"] = "claimed for all agencies by one worker",
    };

    /// <summary>Ids that point at more than one kind of thing, so that no foreign key can say it.</summary>
    // An answer that waits is a row that goes when it leaves, and a message under the same id from then on.
    static readonly string[] Loose = ["ActivityRow.Subject", "ActivityRow.By", "StoredFile.By", "Question.HeldId"];

    [EachEngine]
    public async Task Which_migrations_are_missing_is_known_without_the_model(Engine engine)
    {
        var app = await Engines.On(engine);
        (await Migrating.Missing(app.Services.GetRequiredService<DbOwner>(), TestContext.Current.CancellationToken)).ShouldBeEmpty();
        if (engine == Engine.Postgres) return;
        var folder = Directory.CreateTempSubdirectory("zveno-empty-").FullName;
        using var nowhere = new DbConnectionSettings(null, folder);
        await using var db = app.Services.GetRequiredService<DbOwner>().Open();
        (await Migrating.Missing(new DbOwner(nowhere, app.Services.GetRequiredService<DbTools>()), TestContext.Current.CancellationToken)).ShouldBe(db.Database.GetMigrations());
        Directory.EnumerateFileSystemEntries(folder).ShouldBeEmpty("looking makes nothing");
        Directory.Delete(folder);
    }

    [EachEngine]
    public async Task The_agency_is_part_of_every_key_and_foreign_key(Engine engine)
    {
        foreach (var type in await Types(engine))
        {
            if (!typeof(Owned).IsAssignableFrom(type.ClrType))
            {
                Installation.ShouldContainKey(type.ClrType.Name);
                continue;
            }
            type.FindPrimaryKey()!.Properties.Select(x => x.Name).ShouldBe(["AgencyId", "Id"], type.Name);
            foreach (var key in type.GetForeignKeys()) key.Properties[0].Name.ShouldBe("AgencyId", $"{type.Name} → {key.PrincipalEntityType.Name}");
            foreach (var index in type.GetIndexes().Where(x => x.IsUnique)) index.Properties[0].Name.ShouldBe("AgencyId", $"{type.Name}: a unique index would tell of other agencies");
        }
    }

    [EachEngine]
    public async Task Every_reference_to_another_row_is_a_foreign_key(Engine engine)
    {
        var loose = from type in await Types(engine)
                    where typeof(Owned).IsAssignableFrom(type.ClrType)
                    from property in type.GetProperties()
                    where property.Name.EndsWith("Id", StringComparison.Ordinal) && property.Name is not ("Id" or "AgencyId") && (property.ClrType == typeof(Guid) || property.ClrType == typeof(Guid?))
                    where type.GetForeignKeys().All(x => !x.Properties.Contains(property)) && !Loose.Contains($"{type.ClrType.Name}.{property.Name}")
                    select $"{type.ClrType.Name}.{property.Name}";
        loose.ShouldBeEmpty();
    }

    [EachEngine]
    public async Task Every_table_is_filtered_by_agency_and_denies_guests_by_default(Engine engine)
    {
        foreach (var type in (await Types(engine)).Where(x => typeof(Owned).IsAssignableFrom(x.ClrType)))
            type.GetDeclaredQueryFilters().Select(x => x.Key).ShouldBe(["agency", "guest"], ignoreOrder: true, type.Name);
    }

    [EachEngine]
    public async Task Nothing_is_seen_and_nothing_is_written_without_a_viewer(Engine engine)
    {
        var app = await Engines.On(engine);
        await using var scope = app.Services.GetService(typeof(Scopes)).ShouldBeOfType<Scopes>().Everywhere();
        await Should.ThrowAsync<NoViewer>(() => scope.Db.Set<Work.WorkTask>().AnyAsync());
    }

    async Task<IReadOnlyList<IEntityType>> Types(Engine engine)
    {
        var app = await Engines.On(engine);
        await using var scope = app.Services.GetService(typeof(Scopes)).ShouldBeOfType<Scopes>().Everywhere();
        return [.. scope.Db.Model.GetEntityTypes()];
    }
}
