using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>Chooses whether a kind is shown and whether it is mailed; what is not sent stays.</summary>
public static class ChooseNotices
{
    public record Form(bool? Shown = null, bool? Mailed = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<NoticeChoiceJson>("notice-choices/{kind}", Handle);

    static async Task<Answer> Handle(string kind, Form form, Db db, Member by, ZvenoSettings settings)
    {
        var choice = await ShowNoticeChoice.Of(db, by);
        var one = NoticeKinds.All.SingleOrDefault(x => x.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase));
        if (one == NoticeKind.None) throw new NotHere();
        choice.Choose(one, form.Shown, form.Mailed);
        if (db.Entry(choice).State == Microsoft.EntityFrameworkCore.EntityState.Detached) db.Add(choice);
        await db.Save();
        return Answer.Fragments(new Fragment(typeof(NoticeChoiceTable), new NoticeChoiceModel(by, choice, settings.Smtp is not null), "notice-choices"))
            .OrJson(() => NoticeChoiceJson.Of(choice).Single(x => x.Kind == one)).OrGoTo("/settings/notices");
    }
}
