using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>Makes an address that, opened in Telegram, tells the agency's bot who the member is; or has the bot tell nothing more.</summary>
public static class LinkTelegram
{
    public record Form : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Api.Get<TelegramNoticesJson>("notices/telegram", async (Db db, Member by, ZvenoSettings settings) => await ShowNoticeChoice.ModelOf(db, by, settings) is var model ? Answer.Done().OrJson(() => TelegramNoticesJson.Of(model)) : Answer.Done());
        routes.Post<ChannelLinkJson>("notices/telegram-link", Link);
        routes.Post<TelegramNoticesJson>("notices/telegram-unlink", Unlink);
    }

    static async Task<Answer> Link(Form form, Db db, Member by, ZvenoSettings settings, TimeProvider clock)
    {
        var made = await LinkChannel.ForMember(db, by, clock.GetUtcNow());
        await db.Save();
        return Told(await ShowNoticeChoice.ModelOf(db, by, settings) with { Made = made }).OrJson(() => made);
    }

    static async Task<Answer> Unlink(Form form, Db db, Member by, ZvenoSettings settings)
    {
        (await ShowNoticeChoice.Of(db, by)).Unlink();
        await db.Save();
        var model = await ShowNoticeChoice.ModelOf(db, by, settings);
        return Told(model).OrJson(() => TelegramNoticesJson.Of(model));
    }

    static Answer Told(NoticeChoiceModel model) => Answer.Fragments(new Fragment(typeof(NoticeChoiceTable), model, "notice-choices")).OrGoTo("/settings/notices");
}
