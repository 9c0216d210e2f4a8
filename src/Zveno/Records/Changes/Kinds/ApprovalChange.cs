using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>A client agreed to a task's result, or returned it: what it says is seen to. A later showing of the same result ends the row of a return by itself.</summary>
sealed class ApprovalChange(Db db) : ChangeKind(db), IReactTo<ApprovalAnswered>, IReactTo<ApprovalAsked>
{
    public override string Name => "approval";
    public override string Icon => "thumb-up";
    public override string Title(Platform.Text text) => text.Records.ApprovalChange;

    /// <inheritdoc />
    public async Task React(ApprovalAnswered happened)
    {
        var of = await Db.Approvals.Include(x => x.Task.Project).SingleAsync(x => x.Id == happened.Approval);
        var lead = await Db.Set<Clients.Client>().Where(x => x.Id == of.ClientId).Select(x => x.LeadId).SingleAsync();
        await Come($"approval:{of.Id}", new ChangeAbout($"{(happened.Agreed ? "✓" : "↩")} {of.Task.Name} {of.Task.Title}{(of.Comment is { } said ? ": " + said : null)}", $"/tasks/{of.Task.Name}", of.ClientId, Task: of.TaskId, Owner: lead), happened.At);
    }

    /// <inheritdoc />
    public Task React(ApprovalAsked happened) => End(Db.Changes.Where(x => x.Kind == Name && x.TaskId == happened.Task), ChangeEnd.Answered, happened.By, happened.At);
}
