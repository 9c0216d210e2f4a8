using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests.Desk;

/// <summary>Each kind of thing is found by another form of its word, by a slip, by the start of it, within its group; and by nobody who may not see it.</summary>
public class SearchKindsTests(Engines engines) : Story(engines)
{
    /// <summary>A kind, how its word was typed: in another form, as a slip, half; the group's name, and somebody of the agency who may not see it.</summary>
    static readonly (string Kind, string Form, string Slip, string Half, string Group, string MayNot)[] Kinds =
    [
        ("task", "эскалатором", "эскалотор", "эскала", "tasks", "Artyom"),
        ("project", "автозапчастями", "автазапчасти", "автозапч", "projects", "Artyom"),
        ("client", "автодетали", "автадеталь", "автодет", "clients", "Artyom"),
        ("contact", "Беловой", "Белава", "Бело", "clients", "Kostya"),
        ("topic", "дирижаблями", "дирежабль", "дириж", "talk", "Artyom"),
        ("message", "дирижаблями", "дирежабль", "дириж", "talk", "Artyom"),
        ("note", "хризантемой", "хрезантема", "хризан", "notes", "Artyom"),
        ("file", "гербарии", "гербареи", "герба", "files", "Artyom"),
        ("article", "стратостатами", "стратастат", "страто", "knowledge", "Artyom"),
        ("task", "lighthouses", "lighthouze", "lightho", "tasks", "Artyom"),
    ];

    [EachEngine]
    public async Task Each_kind_is_found_by_another_form_by_a_slip_by_its_start_and_in_its_group_by_whoever_may_see_it(Engine engine)
    {
        var (world, other) = (await Begin(engine), await Begin(engine));
        foreach (var one in (World[])[world, other])
        {
            await one.Writes(one.Marina, "Запустим дирижабль?");
            await one.Change(async db =>
            {
                var stage = await db.Stages.Include(x => x.Project).SingleAsync(x => x.Id == one.Queue.Id);
                db.Add(new WorkTask(Ids.New(World.Now), stage, "Починить эскалатор", 8_000_000, one.Ira, World.Now));
                db.Add(new Zveno.Knowledge.Article(Ids.New(World.Now), "Сколько стоит стратостат?", "Считаем по смете.", false, null, one.Ira, World.Now));
                db.Add(new WorkTask(Ids.New(World.Now), stage, "Landing page of the lighthouse", 8_100_000, one.Ira, World.Now));
                var task = await db.Tasks.WithBoard().SingleAsync(x => x.Id == one.Secret.Id);
                db.Add(task.Write(Ids.New(World.Now), "Хризантема на обложке", null, one.Kostya, World.Now));
                db.Add(task.Attach(Ids.New(World.Now), "гербарий.pdf", "https://example.org/1", null, one.Kostya, World.Now));
            });
        }
        var mine = await world.Read(db => db.Set<SearchEntry>().Select(x => x.Id).ToListAsync());
        foreach (var (kind, form, slip, half, group, mayNot) in Kinds)
        {
            foreach (var typed in (string[])[form, slip, half, $"{form} in:{group}"])
            {
                var found = await Find(world.Ira, typed);
                found.ShouldContain(x => x.Kind == kind, $"{kind} by «{typed}»");
                found.ShouldAllBe(x => mine.Contains(x.Id), typed);
                (await Find(mayNot == "Kostya" ? world.Kostya : world.Artyom, typed)).ShouldNotContain(x => x.Kind == kind, $"{kind} by «{typed}» for {mayNot}");
            }
            (await Find(world.Ira, $"{form} in:{Kinds.First(x => x.Group != group).Group}")).ShouldNotContain(x => x.Kind == kind, kind);
        }

        async Task<List<(string Kind, Guid Id)>> Find(Zveno.Agencies.Member who, string typed) =>
            [.. (await world.Api(who).Ask("/api/v1/search?q=" + Uri.EscapeDataString(typed)))["items"]!.AsArray().Select(x => (x!["kind"]!.GetValue<string>(), x["id"]!.GetValue<Guid>()))];
    }

    [EachEngine]
    public async Task What_was_in_the_index_before_is_found_when_the_index_is_made_anew(Engine engine)
    {
        var world = await Begin(engine);
        await using (var scope = world.Look())
        {
            await Migrating.Run(scope.Services.GetRequiredService<DbOwner>(), TestContext.Current.CancellationToken);
        }
        (await world.Api(world.Ira).Ask("/api/v1/search?q=баннерами"))["items"]!.AsArray().Count.ShouldBe(1);
        (await world.Api(world.Ira).Ask("/api/v1/search?q=бонеры"))["items"]!.AsArray().ShouldBeEmpty();
        (await world.Api(world.Ira).Ask("/api/v1/search?q=балнеры"))["items"]!.AsArray().Count.ShouldBe(1);
    }
}
