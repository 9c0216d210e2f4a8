using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>Closed topics and logged calls that nothing was recorded of: to their account manager, and counted; to who leads, by account manager.</summary>
public static class ShowUnrecorded
{
    /// <summary>So many are shown.</summary>
    const int Most = 200;

    /// <summary>Older ones are let be, in days.</summary>
    const int Days = 30;

    public static void Map(Routes routes)
    {
        routes.Get<UnrecordedJson>("unrecorded", Handle);
        routes.Desk.Get("unrecorded/bar", async (Db db, Member by, Page page) => Answer.Page<UnrecordedBar>(by.CanAnswer ? await Count(db, by, page) : 0));
    }

    static async Task<Answer> Handle(Db db, Member by, Page page)
    {
        if (!by.ReadsInbox) throw new NotHere();
        var since = page.Now.AddDays(-Days);
        var names = await db.Members.AsNoTracking().ToDictionaryAsync(x => x.Id, x => x.Name);
        var topics = await db.UnrecordedTopics().Where(x => x.ClosedAt >= since).SeenToBy(by).OrderByDescending(x => x.ClosedAt).ThenBy(x => x.Id).Take(Most)
            .Select(x => new UnrecordedLine("topic", x.Id, x.Client.Name, x.Title, x.OwedById, x.ClosedAt!.Value)).ToListAsync();
        var calls = await db.UnrecordedCalls().Where(x => x.StartedAt >= since).SeenToBy(by).OrderByDescending(x => x.StartedAt).ThenBy(x => x.Id).Take(Most)
            .Select(x => new UnrecordedLine("call", x.Id, x.Client.Name, x.About, x.Client.LeadId ?? x.LoggedBy, x.StartedAt)).ToListAsync();
        var model = new UnrecordedJson(await Count(db, by, page), [.. topics.Concat(calls).OrderByDescending(x => x.At).Select(x => x with { MemberName = x.Member is { } id ? names.GetValueOrDefault(id) : null })]);
        return Answer.Page<UnrecordedPage>(model).OrJson(() => model);
    }

    static async Task<int> Count(Db db, Member by, Page page)
    {
        var since = page.Now.AddDays(-Days);
        return await db.UnrecordedTopics().Where(x => x.ClosedAt >= since).SeenToBy(by).CountAsync() + await db.UnrecordedCalls().Where(x => x.StartedAt >= since).SeenToBy(by).CountAsync();
    }
}

/// <summary>What nothing was recorded of in the last thirty days.</summary>
public sealed record UnrecordedJson(int Count, IReadOnlyList<UnrecordedLine> Items);

/// <summary>One of them.</summary>
/// <param name="What"><c>topic</c> or <c>call</c>.</param>
/// <param name="Member">Whose it is to record.</param>
/// <param name="At">When it was closed, or called (UTC).</param>
public sealed record UnrecordedLine(string What, Guid Id, string Client, string Words, Guid? Member, DateTimeOffset At)
{
    /// <summary>The same by name.</summary>
    public string? MemberName { get; init; }
}
