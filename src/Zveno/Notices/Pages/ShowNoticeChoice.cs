using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>What a person wants to be told of, and how.</summary>
public static class ShowNoticeChoice
{
    public static void Map(Routes routes)
    {
        routes.Desk.Get("settings/notices", async (Db db, Member by, ZvenoSettings settings) => Answer.Page<NoticeChoicePage>(new NoticeChoiceModel(by, await Of(db, by), settings.Smtp is not null)));
        routes.Api.Get<Paged<NoticeChoiceJson>>("notice-choices", async (Db db, Member by) => await Of(db, by) is var choice ? Answer.Done().OrJson(() => Paging.Whole(NoticeChoiceJson.Of(choice))) : Answer.Done());
    }

    internal static async Task<NoticeChoice> Of(Db db, Member by) => await db.NoticeChoices.SingleOrDefaultAsync(x => x.MemberId == by.Id) ?? new NoticeChoice(Ids.New(DateTimeOffset.UnixEpoch), by.Id);
}

/// <param name="HasMail">Whether this installation sends mails at all.</param>
public sealed record NoticeChoiceModel(Member By, NoticeChoice Choice, bool HasMail);
