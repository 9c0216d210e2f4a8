using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Plans;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Notices;

/// <summary>A notice with the name of who did it; null when the product did.</summary>
/// <param name="Place">The stage where the task is now, for <see cref="NoticeKind.Moved"/>.</param>
public sealed record NoticeLine(Notice Of, string? By, string? Place);

/// <summary>Notices about one thing, newest first.</summary>
/// <param name="Number">Of a task, such as <c>AUTO-12</c>.</param>
/// <param name="Title">Of the task or topic; null for the morning's list.</param>
/// <param name="Where">The project's or client's name.</param>
public sealed record NoticeGroup(string Href, string? Number, string? Title, string? Where, IReadOnlyList<NoticeLine> Lines)
{
    /// <summary>When something of it happened last (UTC).</summary>
    public DateTimeOffset At => Lines[0].Of.At;

    /// <summary>Whether the person has yet to look.</summary>
    public bool IsUnseen => Lines.Any(x => x.Of.SeenAt is null);

    /// <summary>What is new of it; all of it when nothing is.</summary>
    public IReadOnlyList<NoticeLine> News => IsUnseen ? [.. Lines.Where(x => x.Of.SeenAt is null)] : Lines;

    /// <summary>Whether it opens in the right panel.</summary>
    public bool IsTask => Lines[0].Of.TaskId is not null;

    /// <summary>The notices by their things, the newest first; what the reader may not see (any more) is left out.</summary>
    internal static async Task<IReadOnlyList<NoticeGroup>> Of(Db db, Member reader, IReadOnlyCollection<Notice> notices, DateOnly today)
    {
        var (taskIds, topicIds) = (Ids(notices, x => x.TaskId), Ids(notices, x => x.TopicId));
        var tasks = taskIds.Count == 0 ? [] : await db.Tasks.AsNoTracking().SeenBy(reader).Where(x => taskIds.Contains(x.Id))
            .Select(x => new { x.Id, x.Project.Code, x.Number, x.Title, Project = x.Project.Name, Stage = x.Stage.Name }).ToDictionaryAsync(x => x.Id);
        var topics = topicIds.Count == 0 ? [] : await db.TopicsFor(reader).AsNoTracking().Where(x => topicIds.Contains(x.Id)).Select(x => new { x.Id, x.Title, Client = x.Client.Name }).ToDictionaryAsync(x => x.Id);
        var planIds = Ids(notices, x => x.PlanId);
        var plans = planIds.Count == 0 ? [] : await db.Plans.AsNoTracking().Where(x => planIds.Contains(x.Id)).Select(x => new { x.Id, x.Project.Name, Client = x.Project.Client.Name }).ToDictionaryAsync(x => x.Id);
        var projectIds = Ids(notices, x => x.ProjectId);
        var projects = projectIds.Count == 0 ? [] : await db.ProjectsSeenBy(reader).AsNoTracking().Where(x => projectIds.Contains(x.Id)).Select(x => new { x.Id, x.Code, x.Name, Client = x.Client.Name }).ToDictionaryAsync(x => x.Id);
        var clientIds = Ids(notices, x => x.ClientId);
        var clients = clientIds.Count == 0 ? [] : await db.Clients.For(reader).AsNoTracking().Where(x => clientIds.Contains(x.Id)).Select(x => new { x.Id, x.Name }).ToDictionaryAsync(x => x.Id, x => x.Name);
        var byIds = Ids(notices, x => x.ById);
        var names = byIds.Count == 0 ? [] : await db.Members.AsNoTracking().Where(x => byIds.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Name);

        var groups = new List<NoticeGroup>();
        foreach (var about in notices.OrderByDescending(x => x.At).ThenByDescending(x => x.Id).GroupBy(x => x.TaskId ?? x.TopicId ?? x.PlanId ?? x.ProjectId ?? x.ClientId ?? x.Id))
        {
            var first = about.First();
            var lines = about.Select(x => new NoticeLine(x, x.ById is { } by ? names.GetValueOrDefault(by) : null, x.TaskId is { } id ? tasks.GetValueOrDefault(id)?.Stage : null)).ToList();
            if (first.TaskId is { } task)
            {
                if (tasks.TryGetValue(task, out var found)) groups.Add(new($"/tasks/{found.Code}-{found.Number}", $"{found.Code}-{found.Number}", found.Title, found.Project, lines));
            }
            else if (first.TopicId is { } topic)
            {
                if (topics.TryGetValue(topic, out var found)) groups.Add(new($"/inbox/{topic}", null, found.Title, found.Client, lines));
            }
            else if (first.PlanId is { } plan)
            {
                if (plans.TryGetValue(plan, out var found)) groups.Add(new($"/plans/{plan}", null, found.Name, found.Client, lines));
            }
            else if (first.ProjectId is { } project)
            {
                if (projects.TryGetValue(project, out var found)) groups.Add(new($"/projects/{found.Code}/{(first.Kind is NoticeKind.ShareOverLimit ? "hours" : "package")}", null, found.Name, found.Client, lines));
            }
            else if (first.ClientId is { } client)
            {
                if (clients.TryGetValue(client, out var found)) groups.Add(new($"/clients/{client}#client-colleagues", null, found, null, lines));
            }
            else groups.Add(new(first.Kind switch { NoticeKind.MissingHours => "/hours", NoticeKind.Questions => "/questions", NoticeKind.Shift => "/changes", _ => "/tasks?assignee=me&sort=due" }, null, null, null, lines));
        }
        return groups;
    }

    /// <summary>The open tasks of a member that are due on a day or before.</summary>
    internal static IQueryable<WorkTask> DueOf(Db db, Member member, DateOnly day) => db.Tasks.InHandsOf(member.Id).Where(x => x.ArchivedAt == null && x.ClosedAt == null && x.DueOn <= day);

    static List<Guid> Ids(IEnumerable<Notice> notices, Func<Notice, Guid?> id) => [.. notices.Select(id).OfType<Guid>().Distinct()];
}
