using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Work;

namespace Zveno.Tests;

public class TextMergeTests(Engines engines) : Story(engines)
{
    [Theory]
    [InlineData("а|б|в", "А|б|в", "а|б|В", "А|б|В")]
    [InlineData("а|б|в", "а|б|в|г", "я|а|б|в", "я|а|б|в|г")]
    [InlineData("а|б|в", "а|в", "а|б|в|г", "а|в|г")]
    [InlineData("а|б|в", "а|Б|в", "а|Б|в", "а|Б|в")]
    [InlineData("а|б|в", "а|Б|в", "а|бб|в", null)]
    [InlineData("а|б|в", "а|б|в|г", "а|б|в|д", null)]
    [InlineData("", "моё", "их", null)]
    public void Changes_in_different_lines_are_put_together(string was, string mine, string theirs, string? merged) => TextMerge.Of(Of(was), Of(mine), Of(theirs)).ShouldBe(merged is null ? null : Of(merged));

    static string Of(string lines) => lines.Replace('|', '\n');

    [EachEngine]
    public async Task Two_people_edit_one_description_and_nobodys_text_is_lost(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, lena) = (world.As(world.Ira), world.As(world.Lena));
        await ira.Does("/tasks/AUTO-2/description", new { description = "Цель\nТекст\nСрок" });
        await lena.Does("/tasks/AUTO-2/description", new { description = "Цель\nТекст\nСрок: пятница", was = "Цель\nТекст\nСрок" });
        (await ira.Does("/tasks/AUTO-2/description", new { description = "Цель: заявки\nТекст\nСрок", was = "Цель\nТекст\nСрок" }))["description"]!.GetValue<string>().ShouldBe("Цель: заявки\nТекст\nСрок: пятница");
        object late = new { description = "Цель\nТекст\nСрок: среда", was = "Цель\nТекст\nСрок" };
        (await ira.IsRefused("/tasks/AUTO-2/description", late, 409)).ShouldContain("не потерян");
        var both = (await ira.Does("/tasks/AUTO-2/description", new { description = "Цель\nТекст\nСрок: среда", was = "Цель\nТекст\nСрок", keep = "both" }))["description"]!.GetValue<string>();
        both.ShouldContain("пятница");
        both.ShouldContain("среда");
        (await ira.Does("/tasks/AUTO-2/description", new { description = "Только моё", was = "Цель", keep = "mine" }))["description"]!.GetValue<string>().ShouldBe("Только моё");
    }

    [EachEngine]
    public async Task A_description_of_a_megabyte_is_refused_in_words(Engine engine)
    {
        var world = await Begin(engine);
        (await world.As(world.Ira).IsRefused("/tasks/AUTO-2/description", new { description = new string('я', 1_000_000), was = "" })).ShouldContain("100");
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Banners.Id))).Description.ShouldBe("");
    }
}
