using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>Meetings with clients: the list, one with its agenda, people, minutes and what followed, and the form of a new one.</summary>
public static class ShowMeetings
{
    public static void Map(Routes routes)
    {
        routes.Api.Get<Paged<MeetingJson>>("meetings", List);
        routes.Get<MeetingJson>("meetings/{meeting:guid}", One);
        routes.Desk.Get("meetings/new", New);
    }

    /// <summary>Meetings, those to come first, then the latest.</summary>
    internal static IQueryable<Meeting> Of(Db db, Guid? client) => db.Meetings.AsNoTracking().Include(x => x.Client).Where(x => x.RemovedAt == null && (client == null || x.ClientId == client)).OrderByDescending(x => x.StartsAt).ThenBy(x => x.Id);

    /// <param name="after">How many were read already.</param>
    static async Task<Answer> List(Guid? client, int? after, Db db, Member by)
    {
        if (!by.CanRecord) throw new NotHere();
        var skip = Math.Max(0, after ?? 0);
        var rows = await Of(db, client).Skip(skip).Take(Paging.Most + 1).ToListAsync();
        return Answer.Done().OrJson(() => Paging.Page(rows, Paging.Most, MeetingJson.Of, () => skip + Paging.Most));
    }

    static async Task<Answer> One(Guid meeting, Db db, Member by)
    {
        var found = await db.MeetingFor(by, meeting);
        var (ours, theirs) = (MeetingJson.IdsOf(found.Ours), MeetingJson.IdsOf(found.Theirs));
        var people = await db.Members.Where(x => ours.Contains(x.Id)).OrderBy(x => x.Name).ThenBy(x => x.Id).Select(x => x.Name).ToListAsync();
        var guests = await db.Contacts.Where(x => theirs.Contains(x.Id)).OrderBy(x => x.Name).ThenBy(x => x.Id).Select(x => x.Name).ToListAsync();
        var recorded = await db.Recorded.AsNoTracking().Where(x => x.MeetingId == meeting && x.RemovedAt == null).OrderBy(x => x.RecordedAt).ThenBy(x => x.Id).ToListAsync();
        var numbers = await RecordedJson.Numbers(db, recorded);
        var code = await db.Decisions.Where(x => x.MeetingId == meeting).Select(x => x.Project.Code).FirstOrDefaultAsync();
        var lines = recorded.Select(x => new RecordedLine(x.Id, null, x.Kind, x.Words, x.TaskId is { } task && numbers.TryGetValue(task, out var number) ? $"/tasks/{number}" : x.DecisionId is { } decision ? $"/projects/{code}/decisions#decision-{decision}" : null, x.TaskId is { } of ? numbers.GetValueOrDefault(of) : null)).ToList();
        return Answer.Page<MeetingPage>(new MeetingModel(found, people, guests, lines, by.SortsChanges)).OrJson(() => MeetingJson.Of(found));
    }

    static async Task<Answer> New(Guid? client, Db db, Member by, Page page)
    {
        if (!by.SortsChanges) throw new NotHere();
        var clients = await db.Clients.AsNoTracking().Where(x => x.ArchivedAt == null).OrderBy(x => x.Name).ThenBy(x => x.Id).Select(x => new ProjectPick(x.Id, x.Name)).ToListAsync();
        var at = client ?? clients.FirstOrDefault()?.Id ?? throw new NotHere();
        var projects = await db.Projects.Where(x => x.ClientId == at && x.ArchivedAt == null).OrderBy(x => x.Name).ThenBy(x => x.Id).Select(x => new ProjectPick(x.Id, x.Name)).ToListAsync();
        var theirs = await db.Contacts.Where(x => x.ClientId == at && x.ArchivedAt == null).OrderBy(x => x.Name).ThenBy(x => x.Id).Select(x => new ProjectPick(x.Id, x.Name)).ToListAsync();
        var ours = (await db.Members.AsNoTracking().Active().ToListAsync()).Where(x => !x.IsOutside).ToList();
        return Answer.Page<NewMeetingPage>(new NewMeetingModel(Ids.New(page.Now), at, clients, projects, theirs, ours, by));
    }
}

/// <summary>A meeting's page.</summary>
/// <param name="Writes">Whether the reader may write its minutes.</param>
public sealed record MeetingModel(Meeting Meeting, IReadOnlyList<string> Ours, IReadOnlyList<string> Theirs, IReadOnlyList<RecordedLine> Followed, bool Writes);

/// <summary>The form of a new meeting, for a client that is chosen.</summary>
public sealed record NewMeetingModel(Guid Id, Guid Client, IReadOnlyList<ProjectPick> Clients, IReadOnlyList<ProjectPick> Projects, IReadOnlyList<ProjectPick> Theirs, IReadOnlyList<Member> Ours, Member Reader);
