using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>The log of calls and meetings: the whole, a client's, and those past the account manager; the dialog that logs one from anywhere.</summary>
public static class ShowCalls
{
    /// <summary>So many stand on the page, and in one answer of the API.</summary>
    const int Most = 100;

    public static void Map(Routes routes)
    {
        routes.Get<CallsJson>("calls", Handle);
        routes.Api.Get<CallJson>("calls/{call:guid}", async (Guid call, Db db, Member by) => { var json = CallJson.Of(await db.CallFor(by, call)); return Answer.Done().OrJson(() => json); });
        routes.Desk.Get("calls/new", Dialog);
        routes.Desk.Get("clients/{client:guid}/calls", OfClient);
    }

    /// <param name="past">Only those past the account manager.</param>
    /// <param name="after">How many were read already.</param>
    static async Task<Answer> Handle(Guid? client, bool? past, int? after, Db db, Member by, Page page)
    {
        if (!by.CanRecord) throw new NotHere();
        var (skip, since) = (Math.Max(0, after ?? 0), page.Now.AddDays(-30));
        var calls = db.Calls.AsNoTracking().Where(x => x.RemovedAt == null && (client == null || x.ClientId == client) && (past != true || x.IsPastLead));
        var rows = await calls.Include(x => x.Client).OrderByDescending(x => x.StartedAt).ThenBy(x => x.Id).Skip(skip).Take(Most + 1).ToListAsync();
        var count = await db.Calls.CountAsync(x => x.RemovedAt == null && x.IsPastLead && x.StartedAt >= since && (client == null || x.ClientId == client));
        if (Answer.WantsJson(page.Http))
        {
            var paged = Paging.Page(rows, Most, CallJson.Of, () => skip + Most);
            return Answer.Done().OrJson(() => new CallsJson(paged.Items, paged.Next, count));
        }
        var meetings = await ShowMeetings.Of(db, client).Take(50).ToListAsync();
        return Answer.Page<CallsPage>(new CallsModel(await Lines(db, [.. rows.Take(Most)]), meetings, count, past == true, client, by.SortsChanges));
    }

    static async Task<Answer> OfClient(Guid client, Db db, Member by)
    {
        if (!by.CanRecord) throw new NotHere();
        await db.Clients.OneVisible(client);
        var rows = await db.Calls.AsNoTracking().Include(x => x.Client).Where(x => x.ClientId == client && x.RemovedAt == null).OrderByDescending(x => x.StartedAt).ThenBy(x => x.Id).Take(5).ToListAsync();
        return Answer.Page<ClientCalls>(new CallsModel(await Lines(db, rows), await ShowMeetings.Of(db, client).Take(5).ToListAsync(), 0, false, client, by.SortsChanges));
    }

    /// <summary>Whom to log a call with: everybody at every client; the client that the page is about stands first.</summary>
    static async Task<Answer> Dialog(Db db, Member by, Page page)
    {
        if (!by.CanRecord) throw new NotHere();
        var (client, topic) = await Here(db, by, page);
        var clients = await db.Clients.AsNoTracking().Where(x => x.ArchivedAt == null).OrderBy(x => x.Name).ThenBy(x => x.Id).Select(x => new CallClient(x.Id, x.Name, x.LeadId)).ToListAsync();
        var people = (await db.Contacts.AsNoTracking().Where(x => x.ArchivedAt == null && x.Client.ArchivedAt == null).OrderBy(x => x.Name).ThenBy(x => x.Id).Select(x => new { x.Id, x.Name, x.ClientId }).ToListAsync()).ToLookup(x => x.ClientId, x => new ProjectPick(x.Id, x.Name));
        var ours = (await db.Members.AsNoTracking().Active().ToListAsync()).Where(x => !x.IsOutside).ToList();
        return Answer.Page<CallDialog>(new CallDialogModel(Ids.New(page.Now), clients, people, ours, by, client, topic));
    }

    /// <summary>The client and the talk of the page that the dialog was opened on.</summary>
    static async Task<(Guid? Client, Guid? Topic)> Here(Db db, Member by, Page page)
    {
        if (!Uri.TryCreate(page.Http.Request.Headers.Referer.ToString(), UriKind.Absolute, out var from) || from.Segments is not [_, var place, var name, ..] || !Guid.TryParse(name.TrimEnd('/'), out var id)) return (null, null);
        if (place == "clients/") return (id, null);
        return place == "inbox/" && await db.Topics.AsNoTracking().SingleOrDefaultAsync(x => x.Id == id) is { } topic ? (topic.ClientId, topic.Id) : (null, null);
    }

    /// <summary>What a page shows after a verb: nothing anew, it hears of it; or the log.</summary>
    internal static Task<Answer> Again(Call call, Page page) =>
        Task.FromResult((Answer.WantsFragment(page.Http) && !Answer.WantsJson(page.Http) ? Answer.Fragments() : Answer.GoTo("/calls")).OrJson(() => CallJson.Of(call)));

    static async Task<IReadOnlyList<CallLine>> Lines(Db db, IReadOnlyList<Call> calls)
    {
        var names = await db.Members.AsNoTracking().ToDictionaryAsync(x => x.Id, x => x.Name);
        var (contacts, ids) = (calls.Select(x => x.ContactId).OfType<Guid>().Distinct().ToList(), calls.Select(x => x.Id).ToList());
        var people = await db.Contacts.Where(x => contacts.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Name);
        var recorded = (await db.Recorded.AsNoTracking().Where(x => x.CallId != null && ids.Contains(x.CallId.Value) && x.RemovedAt == null).OrderBy(x => x.RecordedAt).ToListAsync());
        var numbers = await RecordedJson.Numbers(db, recorded);
        var lines = recorded.ToLookup(x => x.CallId!.Value, x => new RecordedLine(x.Id, null, x.Kind, x.Words, x.TaskId is { } task && numbers.TryGetValue(task, out var number) ? $"/tasks/{number}" : null, x.TaskId is { } of ? numbers.GetValueOrDefault(of) : null));
        return [.. calls.Select(x => new CallLine(x, names[x.MemberId], x.ContactId is { } who ? people.GetValueOrDefault(who) : null, [.. lines[x.Id]]))];
    }

}

/// <summary>The log.</summary>
/// <param name="PastLead">Calls past the account manager in thirty days.</param>
/// <param name="Plans">Whether the reader plans meetings.</param>
public sealed record CallsModel(IReadOnlyList<CallLine> Calls, IReadOnlyList<Meeting> Meetings, int PastLead, bool OnlyPast, Guid? Client, bool Plans);

/// <summary>A call with its people and what became of it.</summary>
public sealed record CallLine(Call Call, string Ours, string? Theirs, IReadOnlyList<RecordedLine> Recorded);

/// <summary>A client to choose.</summary>
public sealed record CallClient(Guid Id, string Name, Guid? Lead);

/// <summary>The dialog.</summary>
public sealed record CallDialogModel(Guid Id, IReadOnlyList<CallClient> Clients, ILookup<Guid, ProjectPick> People, IReadOnlyList<Member> Ours, Member Reader, Guid? Client, Guid? Topic);
