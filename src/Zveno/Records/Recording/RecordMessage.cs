using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>Makes something of a client's message in one tap: a task, an item of a checklist, a decision, a fire, or «ничего не нужно».</summary>
public static class RecordMessage
{
    /// <param name="Title">What the task is called; the first words of the message, when not said.</param>
    /// <param name="Project">One of the client's; the talk's own, or the client's latest, when not said.</param>
    public record TaskForm(string? Title = null, Guid? Project = null) : Input<TaskForm>;

    /// <param name="Task">Its number, such as AUTO-12.</param>
    /// <param name="List">The checklist; the task's first, when not said.</param>
    /// <param name="Text">The first words of the message, when not said.</param>
    public record ItemForm(string Task, Guid? List = null, string? Text = null) : Input<ItemForm>;

    /// <param name="Text">What was decided; the message, when not said.</param>
    /// <param name="Published">Whether the client reads it in the room at once; as the project's rule has it, when not said.</param>
    public record DecisionForm(string? Text = null, Guid? Project = null, bool? Published = null) : Input<DecisionForm>;

    /// <param name="Reason">Why it cannot wait.</param>
    /// <param name="Pushes">Number of the task that is pushed out: it waits until the fire is out.</param>
    /// <param name="Hours">Whose hours it takes; those of the task that it pushes out when one is named, else bought ones.</param>
    /// <param name="Takes">Hours of work that it is thought to take.</param>
    public record FireForm(string Reason, string? Title = null, Guid? Project = null, string? Pushes = null, FireHours? Hours = null, decimal? Takes = null) : Input<FireForm>;

    /// <param name="Enough">True: the answer says it all; false: nothing is needed.</param>
    public record NothingForm(bool Enough = false) : Input<NothingForm>;

    public static void Map(Routes routes)
    {
        routes.Create<RecordedJson>("messages/{message:guid}/task", Task, Made);
        routes.Create<RecordedJson>("messages/{message:guid}/checklist-item", Item, Made);
        routes.Create<RecordedJson>("messages/{message:guid}/decision", Decide, Made);
        routes.Create<RecordedJson>("messages/{message:guid}/fire", Fire, Made);
        routes.Create<RecordedJson>("messages/{message:guid}/nothing", Nothing, Made);
    }

    static async Task<Answer> Task(Guid message, TaskForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (at, from) = (clock.GetUtcNow(), await RecordTarget.Of(db, by, message));
        var project = await RecordTarget.ProjectOf(db, from.Message.ClientId, from.Topic.ProjectId, form.Project);
        var task = await db.TaskFrom(project, form.Title ?? Topic.FirstWords(from.Message.Text, 120), from.Quote(page.Text), from.Message.Files, by, at);
        return await Keep(db, from, RecordedKind.Task, new Made(task), task.Title, form.Id, by, page, at);
    }

    static async Task<Answer> Item(Guid message, ItemForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (at, from) = (clock.GetUtcNow(), await RecordTarget.Of(db, by, message));
        var task = await db.TaskNamed(from.Message.ClientId, form.Task);
        var item = await db.ItemFrom(task, form.List, form.Text ?? Topic.FirstWords(from.Message.Text, 300), page.Text, by, at);
        foreach (var file in from.Message.Files.OrderBy(x => x.Id)) db.Add(task.Attach(Ids.New(at), file.Name, null, file.FileId, by, at));
        return await Keep(db, from, RecordedKind.Item, new Made(task, item), item.Text, form.Id, by, page, at);
    }

    static async Task<Answer> Decide(Guid message, DecisionForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (at, from) = (clock.GetUtcNow(), await RecordTarget.Of(db, by, message));
        var project = await RecordTarget.ProjectOf(db, from.Message.ClientId, from.Topic.ProjectId, form.Project);
        var said = from.Message.Text.Length > Decision.MostText ? from.Message.Text[..Decision.MostText] : from.Message.Text;
        var decision = new Decision(Ids.New(at), project, form.Text ?? said, page.Text.Local(from.Message.At).Date is var day ? DateOnly.FromDateTime(day) : null, from.Message.AuthorName, new SaidWhere(from.Message), by, at);
        decision.PublishAtOnce(form.Published, by, at);
        db.Add(decision);
        return await Keep(db, from, RecordedKind.Decision, new Made(Decision: decision), decision.Text, form.Id, by, page, at);
    }

    static async Task<Answer> Fire(Guid message, FireForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (at, from) = (clock.GetUtcNow(), await RecordTarget.Of(db, by, message));
        if (string.IsNullOrWhiteSpace(form.Reason)) throw Refusals.ReasonIsAsked();
        var pushed = string.IsNullOrWhiteSpace(form.Pushes) ? null : await db.TaskNamed(from.Message.ClientId, form.Pushes);
        var project = await RecordTarget.ProjectOf(db, from.Message.ClientId, from.Topic.ProjectId, form.Project);
        var why = page.Text.Records.FireReason(form.Reason.Trim(), pushed is null ? null : $"{pushed.Name} {pushed.Title}");
        var task = await db.TaskFrom(project, form.Title ?? Topic.FirstWords(from.Message.Text, 120), $"{why}\n\n{from.Quote(page.Text)}", from.Message.Files, by, at);
        db.Light(task, pushed, form.Hours, form.Takes, form.Reason, by, at);
        return await Keep(db, from, RecordedKind.Fire, new Made(task), task.Title, form.Id, by, page, at);
    }

    static async Task<Answer> Nothing(Guid message, NothingForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (at, from) = (clock.GetUtcNow(), await RecordTarget.Of(db, by, message));
        var kind = form.Enough ? RecordedKind.Answer : RecordedKind.Nothing;
        return await Keep(db, from, kind, new Made(), page.Text.Records.Kind(kind), form.Id, by, page, at);
    }

    /// <summary>Keeps the line «записано» with what was made, in one commit, and shows the talk again.</summary>
    internal static async Task<Answer> Keep(Db db, RecordTarget from, RecordedKind kind, Made made, string words, Guid? id, Member by, Page page, DateTimeOffset at)
    {
        var recorded = new Recorded(id ?? Ids.New(at), from.Message.ClientId, new SaidWhere(from.Message), from.Topic, kind, made, words, by, at);
        db.Add(recorded);
        await db.Save();
        return await Told(db, recorded, by, page);
    }

    /// <summary>What was recorded, with its way back; the talk again for the page.</summary>
    internal static async Task<Answer> Told(Db db, Recorded recorded, Member by, Page page)
    {
        var json = await RecordedJson.Of(db, recorded);
        var answer = recorded.TopicId is { } topic ? await ShowTopic.Again(db, topic, by, page) : Answer.Done();
        return answer.OrJson(() => json).Created($"/api/v1/recorded/{recorded.Id}").Say(page.Text.Records.RecordedSaid(recorded.Kind, json.Number ?? recorded.Words), $"/recorded/{recorded.Id}/undo");
    }

    /// <summary>The same again, for a second tap.</summary>
    internal static async Task<Answer> Made(Guid id, HttpContext http)
    {
        var (db, by) = (http.RequestServices.GetRequiredService<Db>(), http.RequestServices.GetRequiredService<Member>());
        if (!by.ReadsInbox) throw new NotHere();
        return await Told(db, await db.Recorded.OneVisible(id), by, http.RequestServices.GetRequiredService<Page>());
    }
}
