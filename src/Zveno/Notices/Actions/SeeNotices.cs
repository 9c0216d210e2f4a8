using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>Notes that the person has looked: at a task, at a topic, or at all that there was up to a moment.</summary>
public static class SeeNotices
{
    /// <param name="Task">Only those of a task.</param>
    /// <param name="Topic">Only those of a topic.</param>
    /// <param name="UpTo">Only those until then (UTC); now when it is left out.</param>
    public record Form(Guid? Task = null, Guid? Topic = null, DateTimeOffset? UpTo = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post("notices/seen", Handle);

    static async Task<Answer> Handle(Form form, Db db, Member by, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var upTo = form.UpTo?.ToUniversalTime() ?? at;
        var seen = await db.Notices.UnseenBy(by.Id).Where(x => x.At <= upTo && (form.Task == null || x.TaskId == form.Task) && (form.Topic == null || x.TopicId == form.Topic)).ToListAsync();
        foreach (var notice in seen) notice.See(at);
        await db.Save();
        return Answer.Done().OrJson(() => new SeenJson(seen.Count)).OrGoTo("/notices");
    }

    /// <param name="Seen">How many were looked at now.</param>
    public sealed record SeenJson(int Seen);
}
