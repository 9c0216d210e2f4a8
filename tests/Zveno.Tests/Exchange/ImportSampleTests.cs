using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using Zveno.Exchange;
using Zveno.Work;

namespace Zveno.Tests.Exchange;

/// <summary>Every real board in the database, against counts made from the raw file by other means than the reader's.</summary>
public class ImportSampleTests(Engines engines, ITestOutputHelper output) : Story(engines)
{
    [EachEngine]
    public async Task Every_real_board_stands_in_the_database_as_counted_in_the_file_and_comes_again_without_a_change(Engine engine)
    {
        foreach (var sample in TrelloSampleTests.Samples.Keys)
        {
            var world = await Begin(engine);
            var file = await File.ReadAllBytesAsync(TrelloSampleTests.Sample(sample));
            var first = await world.Import(world.Ira, file, new { name = "Доска", code = "DOSKA" });
            output.WriteLine($"{engine} {sample}: {first.Milliseconds} ms");

            using var raw = JsonDocument.Parse(file);
            var root = raw.RootElement;
            var project = await world.ProjectOf(root.GetProperty("id").GetString()!);
            var stands = await Counted(world, project);
            stands.ShouldBe(Counted(root), sample);
            (await StagesOf(world, project)).ShouldBe(OrderIn(root), sample);

            var second = await world.Import(world.Ira, file);
            second.IsUpdate.ShouldBeTrue();
            foreach (var tally in new[] { second.Lists, second.Cards, second.Labels, second.Checklists, second.Items, second.Comments, second.Attachments, second.Orders })
                (tally.New, tally.Changed, tally.Kept).ShouldBe((0, 0, 0), sample);
            (await Counted(world, project)).ShouldBe(stands, sample);
            (await world.ProjectOf(root.GetProperty("id").GetString()!)).Version.ShouldBe(project.Version, sample);
            (await world.Read(db => db.Projects.CountAsync(x => x.Name == "Доска"))).ShouldBe(1);
        }
    }

    record Figures(int Stages, int StagesArchived, int Cards, int CardsArchived, int Titles, int Due, int Checklists, int Items, int Done, int Labels, int OnCards, int Comments, int Attachments, int Noted);

    static async Task<Figures> Counted(World world, Project project)
    {
        var tasks = await world.TasksOf(project);
        var items = tasks.SelectMany(x => x.Checklists).SelectMany(x => x.Items).ToList();
        var notes = await world.Read(db => db.TaskNotes.Where(x => x.Task.ProjectId == project.Id).ToListAsync());
        tasks.Select(x => x.Number).ShouldBe(Enumerable.Range(1, tasks.Count));
        tasks.Sum(x => x.ItemsTotal).ShouldBe(items.Count);
        tasks.Sum(x => x.ItemsDone).ShouldBe(items.Count(x => x.IsDone));
        tasks.ShouldAllBe(x => !x.IsVisible);
        return new(project.Stages.Count, project.Stages.Count(x => x.ArchivedAt is not null), tasks.Count, tasks.Count(x => x.IsArchived), tasks.Select(x => x.Title).Distinct().Count(),
            tasks.Count(x => x.DueOn is not null), tasks.Sum(x => x.Checklists.Count), items.Count, items.Count(x => x.IsDone), await world.Read(db => db.Labels.CountAsync(x => x.ProjectId == project.Id)),
            tasks.Sum(x => x.Labels.Count), notes.Count(x => x.AuthorName != "Trello"), await world.Read(db => db.TaskAttachments.CountAsync(x => x.Task.ProjectId == project.Id)), notes.Count(x => x.AuthorName == "Trello"));
    }

    static Figures Counted(JsonElement board)
    {
        List<JsonElement> All(JsonElement of, string name) => of.TryGetProperty(name, out var list) ? [.. list.EnumerateArray()] : [];
        var (lists, cards, checklists) = (All(board, "lists"), All(board, "cards"), All(board, "checklists"));
        var closedLists = lists.Where(x => x.GetProperty("closed").GetBoolean()).Select(x => x.GetProperty("id").GetString()).ToHashSet();
        var items = checklists.SelectMany(x => All(x, "checkItems")).ToList();
        return new(lists.Count, closedLists.Count, cards.Count, cards.Count(x => x.GetProperty("closed").GetBoolean() || closedLists.Contains(x.GetProperty("idList").GetString())),
            cards.Select(x => x.GetProperty("name").GetString()!.Replace("\n", " ", StringComparison.Ordinal).Trim()).Distinct().Count(),
            cards.Count(x => x.GetProperty("due").ValueKind == JsonValueKind.String), checklists.Count, items.Count, items.Count(x => x.GetProperty("state").GetString() == "complete"),
            All(board, "labels").Count, cards.Sum(x => All(x, "idLabels").Count), All(board, "actions").Count(x => x.GetProperty("type").GetString() is "commentCard" or "copyCommentCard"),
            cards.Sum(x => All(x, "attachments").Count), cards.Count(x => All(x, "idMembers").Count > 0));
    }

    /// <summary>Titles of the cards of each list, from the top.</summary>
    static async Task<List<string>> StagesOf(World world, Project project)
    {
        var tasks = (await world.TasksOf(project)).ToLookup(x => x.StageId);
        return [.. project.Stages.OrderBy(x => x.Place).SelectMany(x => tasks[x.Id].OrderBy(t => t.Place).ThenBy(t => t.Id).Select(t => t.Title).Prepend($"== {x.Name}"))];
    }

    static List<string> OrderIn(JsonElement board)
    {
        static string Name(JsonElement of) => of.GetProperty("name").GetString()!.Replace("\n", " ", StringComparison.Ordinal).Trim();
        static (double, string) By(JsonElement of) => (of.GetProperty("pos").GetDouble(), of.GetProperty("id").GetString()!);
        var cards = board.GetProperty("cards").EnumerateArray().ToLookup(x => x.GetProperty("idList").GetString());
        return [.. board.GetProperty("lists").EnumerateArray().OrderBy(By).SelectMany(x => cards[x.GetProperty("id").GetString()].OrderBy(By).Select(Name).Prepend($"== {Name(x)}"))];
    }
}
