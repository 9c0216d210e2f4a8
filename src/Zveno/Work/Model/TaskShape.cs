using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>All of a card that is edited where it stands, so that any edit is taken back the same way: what was is put back by the same verbs, unless it has moved on.</summary>
public sealed record TaskShape(
    string Title, string Description, Guid? Assignee, string Helpers, DateOnly? StartOn, DateOnly? DueOn, TimeOnly? DueTime, int? Estimate, Priority Priority, bool Starred, bool Visible,
    Guid? Service, Guid? Type, string Labels, TimeOnly? StartTime)
{
    /// <summary>A checklist as it was, under the name <c>list-ID</c>; null there means that it was not.</summary>
    /// <param name="Items">In their order.</param>
    public sealed record List(Guid Id, string Name, int Place, bool IsPublic, IReadOnlyList<Item> Items);

    /// <summary>An item of a checklist as it was.</summary>
    public sealed record Item(Guid Id, string Text, int Place, bool IsDone);

    const string Prefix = "list-";

    /// <summary>The task as it is now, with those of its checklists that are loaded.</summary>
    public static JsonObject Of(WorkTask task)
    {
        var shape = JsonSerializer.SerializeToNode(new TaskShape(
            task.Title, task.Description, task.AssigneeId, Sorted(task.PeopleMarks), task.StartOn, task.DueOn, task.DueTime, task.EstimateMinutes, task.Priority, task.IsStarred, task.IsVisible,
            task.ServiceId, task.TypeId, Sorted(task.LabelMarks), task.StartTime), Json.Wire)!.AsObject();
        foreach (var list in task.Checklists)
            shape[Prefix + list.Id] = JsonSerializer.SerializeToNode(new List(list.Id, list.Name, list.Place, list.IsPublic, [.. list.Items.OrderBy(x => x.Place).ThenBy(x => x.Id).Select(x => new Item(x.Id, x.Text, x.Place, x.IsDone))]), Json.Wire);
        return shape;
    }

    /// <summary>What differs between two: how it was, and the marks of how it is.</summary>
    public static (JsonObject Was, JsonObject Is) Difference(JsonObject before, JsonObject after)
    {
        var (was, now) = (new JsonObject(), new JsonObject());
        foreach (var name in before.Select(x => x.Key).Union(after.Select(x => x.Key)).Where(x => !JsonNode.DeepEquals(before[x], after[x])))
        {
            was[name] = before[name]?.DeepClone();
            now[name] = Mark(after[name]);
        }
        return (was, now);
    }

    /// <summary>Puts back what is still as it was left; labels, people and checklists must be loaded.</summary>
    /// <param name="labels">Labels of the project.</param>
    /// <param name="lines">Services and types.</param>
    /// <returns>How many things were put back, and how many have moved on since.</returns>
    internal static (int Back, int MovedOn) PutBack(WorkTask task, JsonObject was, JsonObject now, IReadOnlyList<Label> labels, Catalogue lines, Member by, DateTimeOffset at)
    {
        var current = Of(task);
        var names = was.Select(x => x.Key).Where(x => Mark(current[x]) == now[x]?.ToString()).ToList();
        foreach (var name in names) current[name] = was[name]?.DeepClone();
        current.Where(x => x.Key.StartsWith(Prefix, StringComparison.Ordinal)).Select(x => x.Key).ToList().ForEach(x => current.Remove(x));
        current.Deserialize<TaskShape>(Json.Wire)!.PutOn(task, labels, lines, by, at);
        foreach (var name in names.Where(x => x.StartsWith(Prefix, StringComparison.Ordinal) && Guid.TryParse(x[Prefix.Length..], out _)))
            PutOn(task, Guid.Parse(name[Prefix.Length..]), was[name]?.Deserialize<List>(Json.Wire), by, at);
        return (names.Count, was.Count - names.Count);
    }

    void PutOn(WorkTask task, IReadOnlyList<Label> labels, Catalogue lines, Member by, DateTimeOffset at)
    {
        if (task.Title != Title) task.Rename(Title, by, at);
        if (task.Description != Description) task.Describe(Description, null, by, at);
        if (task.AssigneeId != Assignee) task.HandTo(Assignee, by, at);
        foreach (var (who, on) in Changes(task.PeopleMarks, Helpers)) task.Share(who, on, by, at);
        if ((task.StartOn, task.DueOn, task.DueTime) != (StartOn, DueOn, DueTime)) task.Schedule(StartOn, DueOn, DueTime, by, at);
        if (task.StartTime != StartTime) task.BeginAt(task.StartOn is null ? null : StartTime, by, at);
        if (task.EstimateMinutes != Estimate) task.Estimate(Estimate, by, at);
        if ((task.Priority, task.IsStarred) != (Priority, Starred)) task.Mark(Priority, Starred, by, at);
        if (task.IsVisible != Visible) task.Show(Visible, by, at);
        task.Sort(lines.Of<Service>(Service), lines.Of<TaskType>(Type), by, at);
        foreach (var (label, on) in Changes(task.LabelMarks, Labels))
            if (labels.FirstOrDefault(x => x.Id == label) is { } one) task.Label(one, on, by, at);
    }

    static void PutOn(WorkTask task, Guid id, List? was, Member by, DateTimeOffset at)
    {
        var list = task.Checklists.FirstOrDefault(x => x.Id == id);
        if (was is null)
        {
            if (list is not null) task.Remove(list, by, at);
            return;
        }
        list ??= task.AddChecklist(id, was.Name, by, at);
        list.StandAt(was.Place);
        if (list.Name != was.Name) task.Rename(list, was.Name, by, at);
        foreach (var gone in list.Items.Where(x => was.Items.All(y => y.Id != x.Id)).ToList()) task.Remove(gone, by, at);
        foreach (var one in was.Items)
        {
            var item = list.Items.FirstOrDefault(x => x.Id == one.Id) ?? task.AddItem(list, one.Id, one.Text, by, at);
            item.StandAt(one.Place);
            if (item.Text != one.Text) task.Rename(item, one.Text, by, at);
            task.Tick(item, one.IsDone, by, at);
        }
        if (list.IsPublic != was.IsPublic && by.TalksToClients) task.Show(list, was.IsPublic, by, at);          // who does not talk to clients brings it back unseen
    }

    static IEnumerable<(Guid, bool)> Changes(string from, string to)
    {
        var (now, then) = (TaskJson.Marks(from), TaskJson.Marks(to));
        return now.Except(then).Select(x => (x, false)).Concat(then.Except(now).Select(x => (x, true)));
    }

    static string Sorted(string marks) => string.Join(' ', marks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

    // The message at the foot carries what was; of what is it carries a mark only.
    static string Mark(JsonNode? node) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(node?.ToJsonString() ?? "null")))[..16];
}
