using System.Reflection;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Shouldly;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

/// <summary>
/// Trust, rule 1: a marker in every internal text and number column, found by reflection, and every id of ours; then every byte that a room sends
/// and answers to what is sent to it, decoded. A new column is internal unless it is listed here as published.
/// </summary>
public class CanaryTests(Engines engines) : Story(engines)
{
    /// <summary>Columns that a client may read, on the rows that his filter lets through.</summary>
    static readonly HashSet<string> Published =
    [
        "Agency.Name", "Member.Name", "Client.Name", "Contact.Name", "Project.Name", "Stage.Name", "WorkTask.Title", "Checklist.Name", "ChecklistItem.Text",
        "Topic.Title", "Topic.Need", "Message.Text", "Message.AuthorName", "MessageFile.Name", "MessageFile.Bytes", "StoredFile.Name", "RoomHours.Minutes", "RoomHours.GiftMinutes", "RoomEntry.Minutes", "RoomEntry.Words", "HoursTransfer.Minutes", "HoursTransfer.Reason", "Package.Minutes", "Package.CarryMonths", "Package.CapMinutes", "Package.HourPrice", "PackageMonth.Who", "Decision.Text", "Decision.Who", "PlanVersion.LimitMinutes", "PlanVersion.BoughtMinutes", "PlanVersion.AnsweredName", "PlanLine.Title", "PlanLine.Minutes", "PlanLine.Comment", "PlanChoice.Title", "PlanChoice.PushedTitle", "PlanChoice.Minutes", "PlanChoice.Reason", "Article.Question", "Article.Answer",
        "Service.Name", "Metric.Name", "Metric.Unit", "Metric.Explanation", "Approval.Words", "Approval.Comment", "Approval.ContactName", "Colleague.Name", "Colleague.Answer", "RoomDigest.Text", "RoomDigest.Hours",
    ];

    /// <summary>Columns that must stay what they are for the product to work; none of them is a text that somebody writes, but for what is told of a service: having it is what publishes the row.</summary>
    static readonly HashSet<string> Structural =
    [
        "Agency.Zone", "Agency.Hours", "Agency.Country", "Member.Zone", "Member.Hours", "Client.Zone", "Topic.LastNumber", "Topic.LastAnswerNumber", "Message.Number", "Stage.Place", "WorkTask.Place", "WorkTask.PeopleMarks",
        "StoredFile.Bytes", "Service.Pitch", "RoomState.Version", "Article.Version", "PlanVersion.Number", "PlanLine.Place", "RoomLink.Pin", "Wish.Rank", "Approval.Number",
    ];

    [EachEngine]
    public async Task No_internal_column_and_no_id_of_ours_reaches_a_room(Engine engine)
    {
        var world = await Begin(engine);
        await RichLife.Of(world);
        var search = await Plant(world);
        var sent = new List<RoomRoutes.Sent>(await RoomRoutes.Read(world, world.MarinasLink));
        sent.AddRange(await RoomRoutes.Read(world, world.StepansLink));
        List<RoomRoutes.Sent> told = [.. await RoomRoutes.Write(world, world.MarinasLink), .. await RoomRoutes.Write(world, world.StepansLink)];
        told.Where(x => x.Status >= 500).ShouldAllBe(x => x.What.Contains("/questions", StringComparison.Ordinal), "a clock cannot start by limits that are markers; the page that says so is searched as all others");
        told.Count(x => x.Status >= 400).ShouldBeGreaterThan(40, "much of it was refused");
        told.Count(x => x.Status < 400).ShouldBeGreaterThan(15, "and much was done");
        sent.AddRange(told);
        using (var stream = await Listening.To(world.App, $"/r/{world.MarinasLink}/live"))
        {
            await world.Change(async db =>
            {
                db.Tab = LeakSearch.Word(999_999);
                (await db.Tasks.WithBoard().OneVisible(world.Landing.Id)).Rename("Лендинг к акции", world.Ira, World.Now);
            });
            (await stream.Changes(1)).Count.ShouldBe(1);
            sent.Add(new("stream", 200, stream.Answer.Headers.ToString(), Encoding.UTF8.GetBytes(string.Join('\n', stream.Heard)), null));
        }

        sent.Count(x => x.Status == 200).ShouldBeGreaterThan(40, "the pages were really there");
        var leaks = sent.SelectMany(x => search.Find(x.Body, x.Encoding).Concat(search.Find(Encoding.UTF8.GetBytes(x.Headers))).Select(column => $"{column} in {x.What}")).Distinct().ToList();
        leaks.ShouldBeEmpty();
        TestContext.Current.SendDiagnosticMessage($"{engine}: {Planted} markers and ids, {sent.Count} answers, 0 leaks");
    }

    int Planted { get; set; }

    async Task<LeakSearch> Plant(World world)
    {
        var (words, numbers, ids) = (new Dictionary<string, string> { [LeakSearch.Word(999_999)] = "the tab of who did it" }, new Dictionary<long, string>(), new Dictionary<Guid, string>());
        var seen = await Seen(world);
        await world.Change(async db =>
        {
            foreach (var type in db.Model.GetEntityTypes().Where(x => typeof(Owned).IsAssignableFrom(x.ClrType)))
            {
                var rows = await (Task<List<Owned>>)typeof(CanaryTests).GetMethod(nameof(Rows), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.ClrType).Invoke(null, [db])!;
                foreach (var row in rows)
                {
                    ids[row.Id] = $"{type.ClrType.Name}.Id";
                    if (Said(row, LeakSearch.Word(words.Count)) is var (column, said))
                    {
                        db.Entry(row).Property(column).CurrentValue = said;
                        words[LeakSearch.Word(words.Count)] = $"{type.ClrType.Name}.{column}";
                    }
                    foreach (var property in type.GetProperties().Where(x => !x.IsKey() && !x.IsForeignKey()))
                    {
                        var name = $"{type.ClrType.Name}.{property.Name}";
                        if (Structural.Contains(name) || (Published.Contains(name) && seen.Contains((type.ClrType, row.Id)))) continue;
                        if (property.ClrType == typeof(string)) words[Set(db, row, property, property.GetMaxLength() is < 14 ? LeakSearch.Short(words.Count % 1000) : LeakSearch.Word(words.Count))] = name;
                        else if (Nullable.GetUnderlyingType(property.ClrType) is { } inner ? inner == typeof(int) || inner == typeof(long) : property.ClrType == typeof(int) || property.ClrType == typeof(long))
                            numbers[Set(db, row, property, LeakSearch.Number(numbers.Count))] = name;
                    }
                }
            }
        });
        words.Count.ShouldBeGreaterThan(80, "the world is rich enough to prove something");
        numbers.Count.ShouldBeGreaterThan(30);
        Planted = words.Count + numbers.Count + ids.Count;
        return new LeakSearch(words, numbers, ids);
    }

    /// <summary>A marker in a column that keeps more than one text.</summary>
    static (string Column, object Said)? Said(Owned row, string word) => row switch
    {
        Stage => (nameof(Stage.Entry), (IReadOnlyList<EntryItem>)[new EntryItem(row.Id, word)]),
        Recurrence rule => (nameof(Recurrence.Task), rule.Task with { Title = word, Description = word }),
        ProjectTemplate template => (nameof(ProjectTemplate.Content), template.Content with { Tasks = [new TemplateTask(word, 0)] }),
        _ => null,
    };

    static T Set<T>(Db db, Owned row, IProperty property, T value) where T : notnull
    {
        var kept = value is string word && property.GetMaxLength() is { } most && most < word.Length ? throw new InvalidOperationException($"{property} is too short for a marker: list it as structural.") : value;
        db.Entry(row).Property(property.Name).CurrentValue = property.ClrType == typeof(long) || property.ClrType == typeof(long?) ? Convert.ToInt64(kept) : kept;
        return kept;
    }

    /// <summary>Rows that some guest of this agency may read, less stages and projects with nothing visible in them: those the projection itself must leave out.</summary>
    static async Task<HashSet<(Type, Guid)>> Seen(World world)
    {
        var seen = new HashSet<(Type, Guid)>();
        var scopes = (Scopes)world.App.Services.GetService(typeof(Scopes))!;
        foreach (var contact in (Contact[])[world.Marina, world.Stepan])
        {
            await using var scope = scopes.As(new GuestViewer(world.AgencyId, contact.ClientId, contact.Id, Guid.Empty));
            foreach (var type in scope.Db.Model.GetEntityTypes().Where(x => typeof(Owned).IsAssignableFrom(x.ClrType)))
                foreach (var row in await (Task<List<Owned>>)typeof(CanaryTests).GetMethod(nameof(Rows), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.ClrType).Invoke(null, [scope.Db])!)
                    seen.Add((type.ClrType, row.Id));
        }
        await world.Read(async db =>
        {
            var stages = await db.Tasks.Where(x => x.IsVisible && x.ArchivedAt == null).Select(x => x.StageId).ToListAsync();
            seen.UnionWith((await db.MessageFiles.Select(x => x.FileId).ToListAsync()).Select(x => (typeof(StoredFile), x)));      // the file of a message bears its name
            var projects = await db.Tasks.Where(x => x.IsVisible && x.ArchivedAt == null).Select(x => x.ProjectId).ToListAsync();
            return seen.RemoveWhere(x => (x.Item1 == typeof(Stage) && !stages.Contains(x.Item2)) || (x.Item1 == typeof(Project) && !projects.Contains(x.Item2)));
        });
        return seen;
    }

    static async Task<List<Owned>> Rows<T>(Db db) where T : Owned => await db.Set<T>().OrderBy(x => x.Id).Cast<Owned>().ToListAsync();
}
