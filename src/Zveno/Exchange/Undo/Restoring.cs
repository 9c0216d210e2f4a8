using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>What an import changed of what earlier ones had brought is put back, unless people changed it since.</summary>
sealed class Restoring(Db db, Import import, Member by, DateTimeOffset at)
{
    /// <summary>Does it.</summary>
    /// <returns>How many things are as before.</returns>
    public async Task<int> Do(IReadOnlyList<Guid> projects, CancellationToken stop)
    {
        var name = import.Id.ToString();
        var (restored, order) = (0, new RestoringOrder(db, import));
        var changed = await db.ImportedRefs.Where(x => projects.Contains(x.ProjectId) && x.ImportId != import.Id && EF.Property<string?>(x, "BeforeData") != null && EF.Property<string>(x, "BeforeData").Contains(name)).ToListAsync(stop);
        foreach (var list in changed.Where(x => x.Kind == ImportedKind.List)) await order.Look(list, list.Before(import.Id), stop);
        foreach (var one in changed)
        {
            var took = one.Before(import.Id).Where(x => x.Value.Ours is not null).ToDictionary(x => x.Key, x => x.Value);
            one.Forget(import.Id);
            if (took.Count > 0 && await Restore(one, took, stop)) restored++;
        }
        return restored + await order.PutBack(stop);
    }

    async Task<bool> Restore(ImportedRef one, Dictionary<string, FieldBefore> took, CancellationToken stop) => one.Kind switch
    {
        ImportedKind.Card => await db.Tasks.WithBoard().Include(x => x.Labels).Include(x => x.People).Include(x => x.Project.Stages).SingleOrDefaultAsync(x => x.Id == one.Ours, stop) is { } task && await Restore(task, took, stop),
        ImportedKind.List => await db.Stages.Include(x => x.Project).SingleOrDefaultAsync(x => x.Id == one.Ours, stop) is { } stage && Restore(stage, took),
        ImportedKind.Label => await db.Labels.Include(x => x.Project).SingleOrDefaultAsync(x => x.Id == one.Ours, stop) is { } label && Restore(label, took),
        ImportedKind.Comment or ImportedKind.People => await db.TaskNotes.Include(x => x.Task.Project).Include(x => x.Task.Stage).SingleOrDefaultAsync(x => x.Id == one.Ours, stop) is { } note && Restore(note, took),
        ImportedKind.Checklist => await db.Checklists.Include(x => x.Task.Project).Include(x => x.Task.Stage).SingleOrDefaultAsync(x => x.Id == one.Ours, stop) is { } list && Restore(list, took),
        ImportedKind.Item => await db.ChecklistItems.Include(x => x.Checklist.Task.Project).Include(x => x.Checklist.Task.Stage).SingleOrDefaultAsync(x => x.Id == one.Ours, stop) is { } item && Restore(item, took),
        _ => false,
    };

    async Task<bool> Restore(WorkTask task, Dictionary<string, FieldBefore> took, CancellationToken stop)
    {
        var here = CardWords.Here(task, import.Source == ImportSource.Table).ToDictionary(x => x.Field, x => x.Value, StringComparer.Ordinal);
        var back = Back(took, here.GetValueOrDefault);
        var came = took.TryGetValue("watchers", out var watchers) ? Ids(watchers.Ours!) : [];
        if (back.Count == 0 && came.Count == 0) return false;
        var (closed, archived) = (task.ClosedAt, task.ArchivedAt);
        if (back.TryGetValue("closed", out var wasClosed)) closed = wasClosed == "1" ? task.MovedAt : null;
        if (back.TryGetValue("archived", out var wasArchived)) archived = wasArchived == "1" ? task.MovedAt : null;
        var stage = back.TryGetValue("stage", out var was) ? task.Project.Stages.Find(x => x.Id == Guid.Parse(was)) ?? task.Stage : task.Stage;
        Intake.Open(task);
        if (back.TryGetValue("title", out var title)) task.Rename(title, by, at);
        if (back.TryGetValue("description", out var description)) task.Describe(description, null, by, at);
        if (back.ContainsKey("dates") || back.ContainsKey("time"))
        {
            var (start, due) = back.TryGetValue("dates", out var dates) ? (Day(dates.Split('/')[0]), Day(dates.Split('/')[1])) : (task.StartOn, task.DueOn);
            var time = back.TryGetValue("time", out var wasTime) ? Time(wasTime) : task.DueTime;
            task.Schedule(start, due, due is null ? null : time, by, at);
        }
        if (back.TryGetValue("start", out var begins)) task.BeginAt(task.StartOn is null ? null : Time(begins), by, at);
        if (back.ContainsKey("service") || back.ContainsKey("type"))
        {
            var service = back.TryGetValue("service", out var wasService) ? Ids(wasService) : Ids($"{task.ServiceId}");
            var type = back.TryGetValue("type", out var wasType) ? Ids(wasType) : Ids($"{task.TypeId}");
            var lines = await Catalogue.Of(db);
            task.Sort(lines.Offered<Service>(service.Count > 0 ? service[0] : null), lines.Offered<TaskType>(type.Count > 0 ? type[0] : null), by, at);
        }
        foreach (var one in await db.Members.Where(x => came.Contains(x.Id)).ToListAsync(stop)) task.Watch(one, false, by, at);
        if (back.TryGetValue("estimate", out var estimate)) task.Estimate(int.TryParse(estimate, CultureInfo.InvariantCulture, out var minutes) ? minutes : null, by, at);
        if (back.TryGetValue("priority", out var priority)) task.Mark(Enum.Parse<Priority>(priority), task.IsStarred, by, at);
        if (back.TryGetValue("assignee", out var assignee)) task.HandTo(Guid.TryParse(assignee, out var id) ? id : null, by, at);
        if (back.TryGetValue("helpers", out var helpers))
        {
            var wanted = Ids(helpers);
            foreach (var gone in task.Helpers.Except(wanted).ToList()) task.Share(gone, false, by, at);
            foreach (var come in wanted) task.Share(come, true, by, at);
        }
        if (back.TryGetValue("labels", out var labels))
        {
            var wanted = labels.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse).ToHashSet();
            foreach (var label in await db.Labels.Where(x => x.ProjectId == task.ProjectId).ToListAsync(stop))
                if (task.Labels.Exists(x => x.LabelId == label.Id) != wanted.Contains(label.Id)) task.Label(label, wanted.Contains(label.Id), by, at);
        }
        task.Arrive(stage, task.Place, closed, archived);
        task.Hush();
        return true;
    }

    bool Restore(Stage stage, Dictionary<string, FieldBefore> took)
    {
        var back = Back(took, field => field switch { "name" => stage.Name, "done" => Bit(stage.IsDone), "archived" => Bit(stage.ArchivedAt is not null), _ => null });
        if (back.Count == 0) return false;
        if (back.TryGetValue("archived", out var archived) && archived == "0") stage.Restore(by, at);
        else if (archived == "1") stage.Archive(0, by, at);
        stage.Describe(back.GetValueOrDefault("name", stage.Name), back.GetValueOrDefault("done", Bit(stage.IsDone)) == "1", stage.WaitsForClient, stage.Limit, stage.HandsTo, by, at);
        stage.Hush();
        return true;
    }

    bool Restore(Label label, Dictionary<string, FieldBefore> took)
    {
        var back = Back(took, field => field == "name" ? label.Name : label.Colour.ToString());
        if (back.Count == 0) return false;
        label.Describe(back.GetValueOrDefault("name", label.Name), Enum.Parse<LabelColour>(back.GetValueOrDefault("colour", label.Colour.ToString())), by);
        return true;
    }

    bool Restore(TaskNote note, Dictionary<string, FieldBefore> took)
    {
        if (Back(took, _ => note.Text) is not { Count: > 0 } back) return false;
        On(note.Task, task => task.Correct(note, back["text"], by, at));
        return true;
    }

    bool Restore(Checklist list, Dictionary<string, FieldBefore> took)
    {
        if (Back(took, _ => list.Name) is not { Count: > 0 } back) return false;
        On(list.Task, task => task.Rename(list, back["name"], by, at));
        return true;
    }

    bool Restore(ChecklistItem item, Dictionary<string, FieldBefore> took)
    {
        var back = Back(took, field => field == "text" ? item.Text : Bit(item.IsDone));
        if (back.Count == 0) return false;
        On(item.Checklist.Task, task =>
        {
            if (back.TryGetValue("text", out var text)) task.Rename(item, text, by, at);
            if (back.TryGetValue("done", out var done)) task.Tick(item, done == "1", by, at);
        });
        return true;
    }

    /// <summary>Changes a task whether it is archived or not; the history has one line for the whole import.</summary>
    static void On(WorkTask task, Action<WorkTask> change)
    {
        var (place, closed, archived) = (task.Place, task.ClosedAt, task.ArchivedAt);
        Intake.Open(task);
        change(task);
        task.Arrive(task.Stage, place, closed, archived);
        task.Hush();
    }

    /// <summary>The fields that still say what the import brought, with what they said before.</summary>
    static Dictionary<string, string> Back(Dictionary<string, FieldBefore> took, Func<string, string?> now) =>
        took.Where(x => now(x.Key) is { } here && ImportedRef.HashOf(here) == x.Value.Now).ToDictionary(x => x.Key, x => x.Value.Ours!, StringComparer.Ordinal);

    static List<Guid> Ids(string marks) => [.. marks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];

    static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    static TimeOnly? Time(string text) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    static string Bit(bool on) => on ? "1" : "0";
}
