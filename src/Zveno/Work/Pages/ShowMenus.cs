using Microsoft.AspNetCore.Components;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Menus beside a card, for keys: where to move it, whom to hand it to.</summary>
public static class ShowMenus
{
    public static void Map(Routes routes)
    {
        routes.Desk.Get("tasks/{task}/menu/stages", Show<StagesMenu>);
        routes.Desk.Get("tasks/{task}/menu/people", Show<PeopleMenu>);
    }

    static async Task<Answer> Show<T>(TaskName task, HttpContext http, Db db, Member by, Page page) where T : IComponent
    {
        var card = await db.CardOf(by, page, task);
        if (!Answer.WantsFragment(http)) return Answer.GoTo(card.Url);
        if (!card.MayChange) throw Refusals.NotYours();
        return Answer.Page<T>(new MenuModel(card, by.Id));
    }
}

/// <summary>A menu of a card.</summary>
/// <param name="Me">The reader.</param>
public sealed record MenuModel(TaskCardModel Card, Guid Me);
