using Zveno.Platform;

namespace Zveno.Work;

public sealed partial record TemplateContent
{
    /// <summary>All tasks with their subtasks, in order.</summary>
    internal IEnumerable<TemplateTask> All => Tasks.SelectMany(x => (IEnumerable<TemplateTask>)[x, .. x.Subtasks ?? []]);

    /// <summary>The roles that its stages and tasks name, each once.</summary>
    public IReadOnlyList<string> Roles() => [.. Stages.Select(x => x.HandsToRole).Concat(All.Select(x => x.Role)).Concat(All.SelectMany(x => (x.Helpers ?? []).Concat(x.Watchers ?? []))).OfType<string>().Distinct()];

    /// <summary>A template of tasks: no stages, at least one task.</summary>
    TemplateContent CheckedTree()
    {
        if (Tasks.Count == 0) throw Refusals.BadTree();
        return (this with { Stages = [new("-")], Tasks = [.. Tasks.Select(x => x with { Stage = 0, Subtasks = x.Subtasks?.Select(part => part with { Stage = 0 }).ToList() })] }).Checked() with { Stages = [] };
    }

    /// <summary>The same with a key for each task, and without ties to tasks that are not there or that wait for each other in a circle.</summary>
    public TemplateContent Keyed()
    {
        var taken = All.Select(x => x.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var (next, seen) = (0, new HashSet<string>(StringComparer.Ordinal));
        string Key(string? had)
        {
            if (had is { Length: > 0 and <= 40 } && seen.Add(had)) return had;
            do next++; while (taken.Contains($"t{next}"));
            seen.Add($"t{next}");
            return $"t{next}";
        }
        TemplateTask With(TemplateTask x) => x with { Key = Key(x.Key), Subtasks = x.Subtasks?.Select(With).ToList() };
        var keyed = this with { Tasks = [.. Tasks.Select(With)] };
        var ties = keyed.All.ToDictionary(x => x.Key!, x => (x.WaitsFor ?? []).Where(seen.Contains).Distinct().ToList(), StringComparer.Ordinal);
        TemplateTask Tied(TemplateTask x) => x with { WaitsFor = [.. ties[x.Key!].Where(y => !Leads(ties, y, x.Key!))], Subtasks = x.Subtasks?.Select(Tied).ToList() };
        return keyed with { Tasks = [.. keyed.Tasks.Select(Tied)] };
    }

    static bool Leads(Dictionary<string, List<string>> ties, string from, string to)
    {
        var (asked, queue) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>([from]));
        while (queue.TryDequeue(out var key))
        {
            if (key == to) return true;
            if (asked.Add(key)) foreach (var next in ties.GetValueOrDefault(key, [])) queue.Enqueue(next);
        }
        return false;
    }
}
