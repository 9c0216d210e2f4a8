using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Tells the others who looks at a topic, and who types an answer. Nothing of it is stored.</summary>
public static class LookAtTopic
{
    public record Form(LookKind Kind = LookKind.Looks) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post<Paged<LookerJson>>("topics/{topic:guid}/look", Handle);
        routes.Get<Paged<LookerJson>>("topics/{topic:guid}/lookers", async (Guid topic, Db db, Member by, Lookers lookers) => await Show(db, topic, by, lookers));
    }

    static async Task<Answer> Handle(Guid topic, Form form, Db db, Member by, Lookers lookers, TimeProvider clock)
    {
        if (!await db.TopicsFor(by).AnyAsync(x => x.Id == topic)) throw new NotHere();
        db.Tell(InboxTopics.Lookers(topic));
        db.Tell(Lookers.Word(topic, by.Id, form.Kind, clock.GetUtcNow()));
        await db.Save();
        return await Show(db, topic, by, lookers);
    }

    static async Task<Answer> Show(Db db, Guid topic, Member by, Lookers lookers)
    {
        if (!await db.TopicsFor(by).AnyAsync(x => x.Id == topic)) throw new NotHere();
        var others = await Others(db, topic, by, lookers);
        return Answer.Page<LookersView>((topic, others)).OrJson(() => Paging.Whole(others));
    }

    /// <summary>Everybody else who looks at it now.</summary>
    internal static async Task<IReadOnlyList<LookerJson>> Others(Db db, Guid topic, Member by, Lookers lookers)
    {
        var here = lookers.Of(topic).Where(x => x.Member != by.Id).ToList();
        if (here.Count == 0) return [];
        var ids = here.ConvertAll(x => x.Member);
        var names = await db.Members.AsNoTracking().Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Name);
        return [.. here.Where(x => names.ContainsKey(x.Member)).Select(x => new LookerJson(x.Member, names[x.Member], x.Types))];
    }
}

/// <summary>Somebody who looks at a topic now, and whether he types there.</summary>
public sealed record LookerJson(Guid MemberId, string Name, bool Types);
