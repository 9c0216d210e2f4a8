using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Who owes what to whom, in how many minutes; the same in the API are <c>reply-clocks</c> that run.</summary>
public static class ShowClocks
{
    const int Most = 300;

    public static void Map(Routes routes) => routes.Desk.Get("inbox/clocks", async (HttpContext http, Db db, Member by, Page page) =>
        await Of(db, by, page) is var clocks && Answer.WantsFragment(http) ? Answer.Page<ClocksList>(clocks) : Answer.Page<ClocksPage>(clocks));

    static async Task<IReadOnlyList<ClockRow>> Of(Db db, Member by, Page page)
    {
        ShowInbox.Readers(by);
        var topics = await db.TopicsFor(by).AsNoTracking().WithClock().Include(x => x.Client).Where(x => x.AnswerBy != null).DueFirst().Take(Most).ToListAsync();
        var asked = topics.Select(x => x.Clock).OfType<ReplyClock>().Select(x => x.ContactId).ToList();
        var contacts = await db.Set<Clients.Contact>().AsNoTracking().Where(x => asked.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Name);
        var owing = topics.Select(x => x.OwedById).ToList();
        var names = await db.Members.AsNoTracking().Where(x => owing.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Name);
        return [.. (await ShowInbox.Rows(db, topics, page)).Where(x => x.Clock is not null)
            .Select(x => new ClockRow(x.Topic, x.Client, contacts.GetValueOrDefault(x.Topic.Clock!.ContactId) ?? "", x.Topic.OwedById is { } id ? names.GetValueOrDefault(id) : null, x.Clock!))];
    }
}

/// <summary>A clock that runs.</summary>
/// <param name="Owes">Who owes the answer; null for the whole desk.</param>
public sealed record ClockRow(Topic Topic, string Client, string Contact, string? Owes, ClockFace Face);
