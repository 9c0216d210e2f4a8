using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Knowledge;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>What was recorded of a talk; what a message can become; on a task's card, where it came from.</summary>
public static class ShowRecords
{
    /// <summary>Tasks that are offered for an item of a checklist, or to be pushed out.</summary>
    const int MostTasks = 100;

    public static void Map(Routes routes)
    {
        routes.Api.Get<Paged<RecordedJson>>("topics/{topic:guid}/recorded", OfTopic);
        routes.Api.Get<RecordedJson>("recorded/{recorded:guid}", One);
        routes.Desk.Get("messages/{message:guid}/record", Dialog);
        routes.Desk.Get("tasks/{task}/source", OfTask);
        routes.Desk.Get("records/button", (Member by) => by.CanRecord ? Answer.Page<RecordButton>(true) : Answer.Done());
    }

    static async Task<Answer> OfTopic(Guid topic, Db db, Member by)
    {
        await db.TopicsFor(by).AsNoTracking().OneVisible(topic);
        var rows = await db.Recorded.AsNoTracking().Where(x => x.TopicId == topic && x.RemovedAt == null).OrderBy(x => x.RecordedAt).ThenBy(x => x.Id).ToListAsync();
        var numbers = await RecordedJson.Numbers(db, rows);
        return Answer.Done().OrJson(() => Paging.Whole(rows.Select(x => RecordedJson.Of(x, x.TaskId is { } task ? numbers.GetValueOrDefault(task) : null))));
    }

    static async Task<Answer> One(Guid recorded, Db db, Member by)
    {
        if (!by.ReadsInbox) throw new NotHere();
        var json = await RecordedJson.Of(db, await db.Recorded.AsNoTracking().OneVisible(recorded));
        return Answer.Done().OrJson(() => json);
    }

    /// <param name="what"><c>question</c> begins with the question for a specialist.</param>
    static async Task<Answer> Dialog(Guid message, string? what, Db db, Member by, Page page)
    {
        if (!by.CanRecord) throw new NotHere();
        var from = await RecordTarget.Of(db, by, message);
        var client = from.Message.ClientId;
        var projects = await db.Projects.Where(x => x.ClientId == client && x.ArchivedAt == null).OrderByDescending(x => x.BegunAt).ThenBy(x => x.Id).Select(x => new ProjectPick(x.Id, x.Name)).ToListAsync();
        var tasks = await db.Tasks.OnBoard().Where(x => x.ClientId == client && x.ClosedAt == null).OrderByDescending(x => x.MovedAt).ThenBy(x => x.Id).Take(MostTasks).Select(x => new TaskPick(x.Project.Code + "-" + x.Number, x.Title)).ToListAsync();
        var specialists = (await db.Members.AsNoTracking().Active().ToListAsync()).Where(x => x.Is(Roles.Specialist | Roles.Subcontractor)).ToList();
        return Answer.Page<RecordDialog>(new RecordDialogModel(from.Message, Ids.New(page.Now), projects, from.Topic.ProjectId ?? projects.FirstOrDefault()?.Id, tasks, specialists, what == "question", by.CanAnswer, ArticleQuestion.Of(from.Message, from.Topic.Channel), (await ArticleQuestion.After(db, from.Message))?.Text));
    }

    static async Task<Answer> OfTask(TaskName task, Db db, Member by)
    {
        if (!by.ReadsInbox) return Answer.Done();
        var of = await db.TaskFor(by, task);
        var rows = await db.Recorded.AsNoTracking().Where(x => x.TaskId == of.Id && x.RemovedAt == null).OrderBy(x => x.RecordedAt).ThenBy(x => x.Id).Take(10).ToListAsync();
        var topics = rows.Select(x => x.TopicId).OfType<Guid>().Distinct().ToList();
        var titles = await db.Topics.Where(x => topics.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Title);
        return Answer.Page<RecordedSource>((IReadOnlyList<SourceLine>)[.. rows.Select(x => new SourceLine(
            x.TopicId is { } topic ? $"/inbox/{topic}{(x.MessageId is { } message ? $"#message-{message}" : null)}" : x.MeetingId is { } meeting ? $"/meetings/{meeting}" : $"/calls#call-{x.CallId}",
            x.TopicId is { } id ? titles.GetValueOrDefault(id) ?? x.Words : x.Words))]);
    }
}

/// <summary>A project to choose.</summary>
public sealed record ProjectPick(Guid Id, string Name);

/// <summary>A task to choose.</summary>
public sealed record TaskPick(string Number, string Title);

/// <summary>Where a task came from.</summary>
public sealed record SourceLine(string Href, string Words);

/// <summary>What a message can become.</summary>
/// <param name="Id">Of the line that will be kept.</param>
/// <param name="ArticleQuestion">What an article of it would be asked by, and (<paramref name="ArticleAnswer"/>) what we have answered.</param>
/// <param name="IsQuestion">Whether the question for a specialist is what is wanted.</param>
public sealed record RecordDialogModel(Message Message, Guid Id, IReadOnlyList<ProjectPick> Projects, Guid? Project, IReadOnlyList<TaskPick> Tasks, IReadOnlyList<Member> Specialists, bool IsQuestion, bool Asks, string ArticleQuestion, string? ArticleAnswer);
