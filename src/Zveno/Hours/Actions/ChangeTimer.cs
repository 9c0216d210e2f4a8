using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Makes a timer's time count as another kind, with a note.</summary>
public static class ChangeTimer
{
    /// <param name="Kind">Null leaves it.</param>
    /// <param name="Note">Null leaves it; empty takes it off.</param>
    public record Form(HoursKind? Kind = null, AccountPurpose? Purpose = null, string? Note = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<TimerJson>("timers/{timer:guid}/change", Handle);

    static async Task<Answer> Handle(Guid timer, Form form, Db db, Member by, Page page)
    {
        var changed = await db.Timers.SingleOrDefaultAsync(x => x.Id == timer && x.MemberId == by.Id) ?? throw new NotHere();
        changed.CountAs(form.Kind ?? changed.Kind, form.Purpose ?? changed.Purpose, form.Note ?? changed.Note);
        await db.Save();
        return Answer.Fragments(await TimerPieces.After(db, by, page, changed.TaskId, changed.TopicId)).OrJson(() => TimerJson.Of(changed)).OrGoTo("/hours");
    }
}
