using Zveno.Platform;

namespace Zveno.Work;

public sealed partial record TemplateContent
{
    /// <summary>The task of that key.</summary>
    /// <exception cref="Refused">It is gone.</exception>
    public TemplateTask Row(string key) => All.FirstOrDefault(x => x.Key == key) ?? throw Refusals.RowGone();

    /// <summary>The same with one task changed.</summary>
    public TemplateContent WithRow(string key, Func<TemplateTask, TemplateTask> change)
    {
        Row(key);
        TemplateTask With(TemplateTask x) => (x.Key == key ? change(x) : x) is var y && y.Subtasks is { } parts ? y with { Subtasks = [.. parts.Select(With)] } : y;
        return this with { Tasks = [.. Tasks.Select(With)] };
    }

    /// <summary>The same with one task more: a subtask at the foot of <paramref name="under"/>, or a task at the foot of its stage.</summary>
    public TemplateContent WithAdded(TemplateTask added, string? under) => (under is null ? this with { Tasks = [.. Tasks, added] } : WithRow(Root(under).Key!, x => x with { Subtasks = [.. x.Subtasks ?? [], added] })).Keyed();

    /// <summary>The same without a task and its subtasks; nothing waits for them any more.</summary>
    public TemplateContent Without(string key)
    {
        Row(key);
        return (this with { Tasks = [.. Tasks.Where(x => x.Key != key).Select(x => x with { Subtasks = x.Subtasks?.Where(part => part.Key != key).ToList() })] }).Keyed();
    }

    /// <summary>The same with a task one place up or down among those of its stage, or of its task.</summary>
    public TemplateContent WithMoved(string key, bool up)
    {
        var row = Row(key);
        if (Tasks.FirstOrDefault(x => x.Subtasks?.Any(part => part.Key == key) == true) is { } parent) return WithRow(parent.Key!, x => x with { Subtasks = Swapped(x.Subtasks!, key, up, _ => true) });
        return this with { Tasks = Swapped(Tasks, key, up, x => x.Stage == row.Stage) };
    }

    TemplateTask Root(string key) => Tasks.FirstOrDefault(x => x.Key == key || x.Subtasks?.Any(part => part.Key == key) == true) ?? throw Refusals.RowGone();

    static List<TemplateTask> Swapped(IReadOnlyList<TemplateTask> rows, string key, bool up, Func<TemplateTask, bool> beside)
    {
        var moved = rows.ToList();
        var from = moved.FindIndex(x => x.Key == key);
        var to = up ? moved.FindLastIndex(Math.Max(0, from - 1), from, x => beside(x)) : moved.FindIndex(Math.Min(from + 1, moved.Count), x => beside(x));
        if (to >= 0 && to != from) (moved[from], moved[to]) = (moved[to], moved[from]);
        return moved;
    }
}
