using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Clients;
using Zveno.Notices;

namespace Zveno.Tests;

/// <summary>A client's contact asks for a colleague to be let in; whoever talks to the client decides.</summary>
public class ColleagueTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_named_colleague_waits_in_the_queue_and_gets_a_link_of_his_own_when_he_is_confirmed(Engine engine)
    {
        var world = await Begin(engine);
        var (guest, ira) = (world.Guest(world.MarinasLink), world.As(world.Ira));
        (await guest.Does($"/r/{world.MarinasLink}/colleagues", new { name = "Пётр Лавров", email = "Lavrov@auto.example", why = "Смотрит отчёты" }))["state"]!.GetValue<string>().ShouldBe("waits");
        var row = (await world.Api(world.Ira).Ask("/api/v1/changes?kind=colleague"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        row["words"]!.GetValue<string>().ShouldBe("Пётр Лавров: Смотрит отчёты");
        row["href"]!.GetValue<string>().ShouldStartWith($"/clients/{world.AutoDetail.Id}");
        (await ira.Piece($"/clients/{world.AutoDetail.Id}/colleagues")).Body!.TextContent.ShouldContain("lavrov@auto.example");

        var id = (await world.Api(world.Ira).Ask($"/api/v1/clients/{world.AutoDetail.Id}/colleagues"))["items"]![0]!["id"]!.GetValue<Guid>();
        await world.As(world.Kostya).IsRefused($"/colleagues/{id}/confirm", status: 404);
        var made = await world.Api(world.Ira).Does($"/api/v1/colleagues/{id}/confirm");
        made["contact"]!["name"]!.GetValue<string>().ShouldBe("Пётр Лавров");
        var secret = made["link"]!["address"]!.GetValue<string>().Split("/r/")[1];
        (await world.Guest().Page($"/r/{secret}")).Body!.TextContent.ShouldContain("Сайт автозапчастей");
        (await ira.IsRefused($"/colleagues/{id}/confirm", status: 409)).ShouldContain("уже решили");
        (await world.Api(world.Ira).Ask("/api/v1/changes?view=ended&kind=colleague"))["items"]!.AsArray().ShouldHaveSingleItem()!["isByAct"]!.GetValue<bool>().ShouldBeTrue();

        var you = await guest.Ask($"/r/{world.MarinasLink}/you");
        you["colleagues"]!.AsArray().ShouldHaveSingleItem()!["state"]!.GetValue<string>().ShouldBe("confirmed");
        you.ToJsonString().ShouldNotContain("auto.example");
        (await world.Guest().Ask($"/r/{secret}/you"))["colleagues"]!.AsArray().ShouldBeEmpty("what another asked for is his");
    }

    [EachEngine]
    public async Task The_bell_rings_for_who_leads_the_client_and_leads_to_where_it_is_decided(Engine engine)
    {
        var world = await Begin(engine);
        var guest = world.Guest(world.MarinasLink);
        foreach (var name in (string[])["Пётр Лавров", "Анна Лаврова"]) await guest.Does($"/r/{world.MarinasLink}/colleagues", new { name, email = $"{name.Length}{name[^1]}@auto.example".Replace('в', 'v').Replace('а', 'a') });
        var notice = (await world.Api(world.Ira).Ask("/api/v1/notices?unseen=true"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        (notice["kind"]!.GetValue<string>(), notice["count"]!.GetValue<int>(), notice["clientId"]!.GetValue<Guid>()).ShouldBe(("colleague", 2, world.AutoDetail.Id));
        (await world.As(world.Ira).Piece("/notices/bell")).QuerySelector(".bell-count")!.TextContent.ShouldBe("1");
        var line = (await world.As(world.Ira).Page("/notices")).QuerySelector(".rows a.cover")!;
        (line.GetAttribute("href"), line.TextContent.Trim()).ShouldBe(($"/clients/{world.AutoDetail.Id}#client-colleagues", "АвтоДеталь"));
        (await world.As(world.Ira).Page($"/clients/{world.AutoDetail.Id}")).QuerySelector("#client-colleagues").ShouldNotBeNull();
        (await world.Read(db => db.Notices.Where(x => x.Kind == NoticeKind.Colleague).Select(x => x.MemberId).Distinct().ToListAsync())).ShouldBe([world.Ira.Id]);
    }

    [EachEngine]
    public async Task A_refusal_is_read_by_the_one_who_asked_and_few_may_wait_at_a_time(Engine engine)
    {
        var world = await Begin(engine);
        var guest = world.Guest(world.MarinasLink);
        var at = $"/r/{world.MarinasLink}/colleagues";
        (await guest.IsRefused(at, new { name = "Никто" })).ShouldContain("телефон");
        await guest.IsRefused(at, new { email = "who@auto.example" });
        await guest.IsRefused(at, new { name = "Кривой адрес", email = "нет" });
        var twice = new { id = Guid.CreateVersion7(), name = "Первый", phone = "+7 900 000-00-01" };
        await guest.Does(at, twice);
        await guest.Does(at, twice);
        (await guest.IsRefused(at, new { name = "Первый ещё раз", phone = "+7 900 000-00-01" })).ShouldContain("уже назвали");
        for (var i = 2; i <= Colleague.MostWaiting; i++) await guest.Does(at, new { name = $"Коллега {i}", phone = $"+7 900 000-00-0{i}" });
        (await guest.IsRefused(at, new { name = "Лишний", phone = "+7 900 111-11-11" })).Replace('\u00A0', ' ').ShouldContain("3 приглашения");

        var waiting = (await world.Api(world.Ira).Ask($"/api/v1/clients/{world.AutoDetail.Id}/colleagues"))["items"]!.AsArray();
        waiting.Count.ShouldBe(Colleague.MostWaiting);
        await world.As(world.Ira).Does($"/colleagues/{waiting[0]!["id"]}/refuse", new { answer = "Это подрядчик, не ваш сотрудник" });
        var page = await guest.Page($"/r/{world.MarinasLink}/you");
        page.QuerySelector("#colleague-list")!.TextContent.ShouldContain("Это подрядчик, не ваш сотрудник");
        await guest.Does(at, new { name = "Теперь можно", phone = "+7 900 111-11-11" });
    }

    [EachEngine]
    public async Task Without_scripts_a_refused_form_comes_back_as_typed_and_the_companys_link_asks_for_nobody(Engine engine)
    {
        var world = await Begin(engine);
        var guest = world.Guest(world.MarinasLink);
        var back = await guest.Submit($"/r/{world.MarinasLink}/colleagues", ("name", "Пётр «Лавров»"), ("why", "нужен"));
        back.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(await back.Content.ReadAsStringAsync(), TestContext.Current.CancellationToken);
        page.QuerySelector("#colleague-name")!.GetAttribute("value").ShouldBe("Пётр «Лавров»");
        page.QuerySelector("#colleague-error").ShouldNotBeNull();
        (await guest.Submit($"/r/{world.MarinasLink}/colleagues", ("name", "Пётр"), ("email", "p@auto.example"))).Headers.Location!.ToString().ShouldEndWith("/you?named=true#colleagues");

        var shared = (await world.As(world.Ira).Does($"/clients/{world.AutoDetail.Id}/room-links"))["address"]!.GetValue<string>().Split("/r/")[1];
        (await world.Guest(shared).Page($"/r/{shared}/you")).QuerySelector("form").ShouldBeNull();
        (await world.Guest(shared).IsRefused($"/r/{shared}/colleagues", new { name = "Пётр", email = "p@auto.example" }, 403)).ShouldContain("личную ссылку");
    }
}
