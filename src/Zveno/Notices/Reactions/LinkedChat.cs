using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>A member showed himself to the bot: notices are told there. A word that did not arrive, or may not have, goes by mail.</summary>
public sealed class LinkedChat(Db db, NoticeLetters letters, NoticeAlarms alarms, ZvenoSettings settings) : IReactTo<AddressIsOurs>, IReactTo<WordEnded>
{
    /// <inheritdoc />
    public async Task React(AddressIsOurs happened)
    {
        var choice = await ShowNoticeChoice.Of(db, await db.Members.SingleAsync(x => x.Id == happened.Member));
        choice.Link(happened.Address);
        if (db.Entry(choice).State == EntityState.Detached) db.Add(choice);
    }

    /// <inheritdoc />
    public async Task React(WordEnded happened)
    {
        if (settings.Smtp is null || await db.Members.Active().SingleOrDefaultAsync(x => x.Id == happened.Member) is not { } member) return;
        var choice = await ShowNoticeChoice.Of(db, member);
        var untold = await db.Notices.UnseenBy(member.Id).Where(x => x.WordId == happened.Delivery).OrderBy(x => x.At).ThenBy(x => x.Id).ToListAsync();
        if (await db.Alarms.SingleOrDefaultAsync(x => x.WordId == happened.Delivery && x.SeenAt == null && x.Clock.StoppedAt == null) is { } alarm) await alarms.MailInstead(alarm, member, choice, happened.At);
        await letters.Mail(member, [.. untold.Where(x => !choice.Mailed.HasFlag(x.Kind))], happened.At);                   // the others were mailed with it
    }
}
