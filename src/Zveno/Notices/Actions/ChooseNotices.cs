using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>Chooses whether a kind is shown, mailed, told in Telegram; what is not sent stays.</summary>
public static class ChooseNotices
{
    public record Form(bool? Shown = null, bool? Mailed = null, bool? Told = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<NoticeChoiceJson>("notice-choices/{kind}", Handle);

    static async Task<Answer> Handle(string kind, Form form, Db db, Member by, ZvenoSettings settings)
    {
        var choice = await ShowNoticeChoice.Of(db, by);
        var one = NoticeKinds.All.SingleOrDefault(x => x.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase));
        if (one == NoticeKind.None) throw new NotHere();
        choice.Choose(one, form.Shown, form.Mailed, form.Told);
        if (db.Entry(choice).State == Microsoft.EntityFrameworkCore.EntityState.Detached) db.Add(choice);
        await db.Save();
        return Answer.Fragments(new Fragment(typeof(NoticeChoiceTable), await ShowNoticeChoice.ModelOf(db, by, settings), "notice-choices"))
            .OrJson(() => NoticeChoiceJson.Of(choice).Single(x => x.Kind == one)).OrGoTo("/settings/notices");
    }
}
