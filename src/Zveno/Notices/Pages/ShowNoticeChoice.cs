using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>What a person wants to be told of, and how.</summary>
public static class ShowNoticeChoice
{
    public static void Map(Routes routes)
    {
        routes.Desk.Get("settings/notices", async (HttpContext http, Db db, Member by, ZvenoSettings settings) =>
            await ModelOf(db, by, settings) is var model && Answer.WantsFragment(http) ? Answer.Page<NoticeChoiceTable>(model) : Answer.Page<NoticeChoicePage>(model));
        routes.Api.Get<Paged<NoticeChoiceJson>>("notice-choices", async (Db db, Member by) => await Of(db, by) is var choice ? Answer.Done().OrJson(() => Paging.Whole(NoticeChoiceJson.Of(choice))) : Answer.Done());
    }

    internal static async Task<NoticeChoiceModel> ModelOf(Db db, Member by, ZvenoSettings settings) => new(by, await Of(db, by), settings.Smtp is not null, await db.Bot() is not null);

    internal static async Task<NoticeChoice> Of(Db db, Member by) => await db.NoticeChoices.Include(x => x.Address!.Channel).SingleOrDefaultAsync(x => x.MemberId == by.Id) ?? new NoticeChoice(Ids.New(DateTimeOffset.UnixEpoch), by.Id);
}

/// <param name="HasMail">Whether this installation sends mails at all.</param>
/// <param name="HasBot">Whether the agency has a bot in Telegram.</param>
public sealed record NoticeChoiceModel(Member By, NoticeChoice Choice, bool HasMail, bool HasBot)
{
    /// <summary>The address that was just made for linking; told once.</summary>
    public ChannelLinkJson? Made { get; init; }
}
