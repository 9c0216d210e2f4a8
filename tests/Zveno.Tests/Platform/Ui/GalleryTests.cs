using AngleSharp.Dom;
using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests;

public class GalleryTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task The_gallery_shows_every_piece_and_nothing_that_the_policy_forbids(Engine engine)
    {
        var world = await Begin(engine);
        var page = await world.As(world.Ira).Page("/ui");

        page.QuerySelectorAll("[style], script:not([src])").ShouldBeEmpty();
        page.QuerySelectorAll("*").SelectMany(x => x.Attributes).Where(x => x.Name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
        page.QuerySelectorAll("[id]").GroupBy(x => x.Id).Where(x => x.Count() > 1).Select(x => x.Key).ShouldBeEmpty();
        page.QuerySelectorAll("button:not([type])").Where(x => x.Closest("form") is null).Select(x => x.OuterHtml).ShouldBeEmpty();
        foreach (var piece in (string[])[".avatar", ".badge-seen", ".badge-note", ".clock-late", ".clock-paused", "progress.bar", ".field .error", ".empty", ".figure .spark", ".menu", ".dialog", ".tabs", ".talk-tabs", ".skeleton", ".card", ".mapping"])
            page.QuerySelector(piece).ShouldNotBeNull(piece);
        foreach (var name in Icons.Names)
            page.QuerySelector($"li[title='{name}'] svg path").ShouldNotBeNull(name);
    }

    [Fact]
    public void An_icon_that_does_not_exist_is_an_error_with_the_way_out() =>
        Should.Throw<ArgumentException>(() => Icons.Svg("unicorn")).Message.ShouldContain("npm run icons");
}
