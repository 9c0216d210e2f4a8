namespace Zveno.Platform;

/// <summary>The gallery: every component in every state, for whoever writes pages.</summary>
static class ShowUi
{
    public static void Map(Routes routes) => routes.Desk.Get("ui", () => Answer.Page<UiScreen>(new ShellModel("Оформление", "/ui")));
}
