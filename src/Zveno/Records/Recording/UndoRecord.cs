using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>Takes back what was made of something said, with the line that told of it: a task goes to the archive while only its maker touched it, a decision out of the register, an item off its list.</summary>
public static class UndoRecord
{
    public static void Map(Routes routes) => routes.Post<RecordedJson>("recorded/{recorded:guid}/undo", Handle);

    static async Task<Answer> Handle(Guid recorded, Db db, Member by, Page page, TimeProvider clock)
    {
        if (!by.ReadsInbox) throw new NotHere();
        var (at, undone) = (clock.GetUtcNow(), await db.Recorded.OneVisible(recorded));
        undone.Undo(by, at);
        await TakeBack(db, undone, by, at);
        await db.Save();
        var json = await RecordedJson.Of(db, undone);
        return (undone.TopicId is { } topic ? await ShowTopic.Again(db, topic, by, page) : Answer.Done()).OrJson(() => json);
    }

    static async Task TakeBack(Db db, Recorded undone, Member by, DateTimeOffset at)
    {
        if (undone.Kind is RecordedKind.Task or RecordedKind.Fire && undone.TaskId is { } id)
        {
            var task = await db.Tasks.WithBoard().Include(x => x.Subtasks).OneVisible(id);
            if (await db.TouchedByOthers([id], by)) throw Work.Refusals.TaskTouched(task.Name);
            if (!task.IsArchived) task.Archive(by, at);
        }
        if (undone.Kind == RecordedKind.Item && undone.ItemId is { } item) await Off(db, item, undone, by, at);
        if (undone.DecisionId is { } decision) (await db.Decisions.OneVisible(decision)).Remove(by, at);
        if (undone.QuestionId is { } question) (await db.Questions.OneVisible(question)).Remove(by, at);
        if (undone.EntryId is { } entry) await Hours(db, entry, by, at);
    }

    static async Task Hours(Db db, Guid id, Member by, DateTimeOffset at)
    {
        var entry = await db.TimeEntries.Include(x => x.Member).Include(x => x.Corrections).OneVisible(id);
        db.AddRange(entry.Remove(await db.HoursPolicy(entry.ProjectId), by, at));
    }

    // The item stays and is ticked off the talk only if it was done; else it goes, and the line that told of it with it.
    static async Task Off(Db db, Guid id, Recorded undone, Member by, DateTimeOffset at)
    {
        var item = await db.ChecklistItems.Include(x => x.Checklist.Items).Include(x => x.Checklist.Task.Project).SingleOrDefaultAsync(x => x.Id == id);
        if (item is null) return;
        undone.Forget();
        item.Checklist.Task.Remove(item, by, at);
    }
}
