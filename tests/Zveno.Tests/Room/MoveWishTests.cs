using System.Net;
using System.Text.Json.Nodes;
using Shouldly;

namespace Zveno.Tests;

public class MoveWishTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_client_puts_wishes_in_order_and_the_team_reads_them_in_it(Engine engine)
    {
        var world = await Begin(engine);
        foreach (var wish in (string[])["Рассылка", "Квиз", "Отзывы"])
        {
            await world.Wishes(world.Marina, wish);
            TimeMachine.Pass(TimeSpan.FromMinutes(1));
        }
        var guest = world.Guest(world.MarinasLink);
        (await Order(world)).ShouldBe(["Рассылка", "Квиз", "Отзывы"]);
        var page = await guest.Page($"/r/{world.MarinasLink}");
        var up = page.QuerySelectorAll("#wishes form")[2];
        (await world.Guest().Submit(up.GetAttribute("action")!, ("up", "true"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await Order(world)).ShouldBe(["Рассылка", "Отзывы", "Квиз"]);
        (await guest.Does(At(world, await Find(world, "Отзывы")), new { up = true }))["place"]!.GetValue<int>().ShouldBe(1);
        (await guest.Does(At(world, await Find(world, "Отзывы")), new { up = true }))["place"]!.GetValue<int>().ShouldBe(1, "above the first there is nothing");
        (await Order(world)).ShouldBe(["Отзывы", "Рассылка", "Квиз"]);
        (await world.Api(world.Ira).Ask("/api/v1/projects/AUTO/wishes"))["items"]!.AsArray().Select(x => x!["text"]!.GetValue<string>()).ShouldBe(["Отзывы", "Рассылка", "Квиз"]);

        await world.Wishes(world.Marina, "Чат-бот");
        (await Order(world)).ShouldBe(["Отзывы", "Рассылка", "Квиз", "Чат-бот"]);
        var quiz = await Find(world, "Квиз");
        var taken = (await world.Api(world.Ira).Ask("/api/v1/projects/AUTO/wishes"))["items"]![2]!["id"];
        await world.As(world.Ira).Does($"/wishes/{taken}/take");
        (await guest.IsRefused(At(world, quiz), new { up = false }, 409)).ShouldContain("уже решили");
        await world.Guest(world.StepansLink).IsRefused($"/r/{world.StepansLink}/wishes/{quiz}/move", new { up = true }, 404);
    }

    static string At(World world, string wish) => $"/r/{world.MarinasLink}/wishes/{wish}/move";

    static async Task<JsonArray> Wishes(World world) => (await world.Guest().Ask($"/r/{world.MarinasLink}"))["wishes"]!.AsArray();

    static async Task<string> Find(World world, string text) => (await Wishes(world)).Single(x => x!["text"]!.GetValue<string>() == text)!["id"]!.GetValue<string>();

    static async Task<string[]> Order(World world) => [.. (await Wishes(world)).Where(x => x!["state"]!.GetValue<string>() == "waits").Select(x => x!["text"]!.GetValue<string>())];
}
