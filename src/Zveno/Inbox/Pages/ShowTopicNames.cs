using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Inbox;

/// <summary>Who may be named in a note on a topic: whoever reads the talk with clients.</summary>
public static class ShowTopicNames
{
    public static void Map(Routes routes) => routes.Get<Paged<NamedJson>>("topics/{topic:guid}/names", Handle);

    static async Task<Answer> Handle(Guid topic, HttpContext http, Db db, Member by)
    {
        if (!await db.TopicsFor(by).AnyAsync(x => x.Id == topic)) throw new NotHere();
        return NamesAnswer.Of(await Of(db), by, http, $"/inbox/{topic}");
    }

    internal static async Task<IReadOnlyList<QuickName>> Of(Db db) =>
        [.. (await db.Members.AsNoTracking().OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync()).Where(x => x.ReadsInbox).Select(x => new QuickName(x.Id, x.Name, x.Email.Split('@')[0]))];
}
