using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>Makes something of a call: a task, a decision, or «ничего не нужно».</summary>
public static class RecordCall
{
    public static void Map(Routes routes)
    {
        routes.Create<RecordedJson>("calls/{call:guid}/task", Task, RecordMessage.Made);
        routes.Create<RecordedJson>("calls/{call:guid}/decision", Decide, RecordMessage.Made);
        routes.Create<RecordedJson>("calls/{call:guid}/nothing", Nothing, RecordMessage.Made);
    }

    static async Task<Answer> Task(Guid call, RecordMessage.TaskForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (at, of) = (clock.GetUtcNow(), await db.CallFor(by, call));
        var project = await RecordTarget.ProjectOf(db, of.ClientId, null, form.Project);
        var task = await db.TaskFrom(project, form.Title ?? of.About, $"{of.Outcome}\n\n[{page.Text.Records.CallLine(of.IsIncoming, of.About, of.Minutes)}](/calls#call-{of.Id})".Trim(), [], by, at);
        return await Keep(db, of, RecordedKind.Task, new Made(task), task.Title, form.Id, by, page, at);
    }

    static async Task<Answer> Decide(Guid call, RecordMessage.DecisionForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (at, of) = (clock.GetUtcNow(), await db.CallFor(by, call));
        var project = await RecordTarget.ProjectOf(db, of.ClientId, null, form.Project);
        var decision = new Decision(Ids.New(at), project, form.Text ?? of.Outcome ?? of.About, DateOnly.FromDateTime(page.Text.Local(of.StartedAt).Date), null, new SaidWhere(Call: of), by, at);
        decision.PublishAtOnce(form.Published, by, at);
        db.Add(decision);
        return await Keep(db, of, RecordedKind.Decision, new Made(Decision: decision), decision.Text, form.Id, by, page, at);
    }

    static async Task<Answer> Nothing(Guid call, RecordMessage.NothingForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (at, of) = (clock.GetUtcNow(), await db.CallFor(by, call));
        var kind = form.Enough ? RecordedKind.Answer : RecordedKind.Nothing;
        return await Keep(db, of, kind, new Made(), page.Text.Records.Kind(kind), form.Id, by, page, at);
    }

    static async Task<Answer> Keep(Db db, Call of, RecordedKind kind, Made made, string words, Guid? id, Member by, Page page, DateTimeOffset at)
    {
        var recorded = new Recorded(id ?? Ids.New(at), of.ClientId, new SaidWhere(Call: of), null, kind, made, words, by, at);
        db.Add(recorded);
        await db.Save();
        return await RecordMessage.Told(db, recorded, by, page);
    }
}
