using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Tests.ClientStories;

public class ClientTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task An_account_manager_takes_a_client_on_and_it_is_in_the_list_with_the_time_there(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var client = await ira.Does("/clients", new { name = " Завод «Омега» ", @class = "small", zone = "Asia/Vladivostok", lead = world.Ira.Id });
        client["name"]!.GetValue<string>().ShouldBe("Завод «Омега»");

        var page = await ira.Page("/clients");
        var line = page.QuerySelectorAll("tbody tr").Single(x => x.TextContent.Contains("Омега", StringComparison.Ordinal));
        line.TextContent.ShouldContain("Ирина Соколова");
        line.TextContent.ShouldContain("18:00");                                       // 11:00 in Moscow
        line.TextContent.ShouldContain("небольшой");
        (await ira.Page($"/clients/{client["id"]}")).QuerySelector("h1")!.TextContent.ShouldBe("Завод «Омега»");
    }

    [EachEngine]
    public async Task The_same_client_asked_for_twice_is_made_once_and_other_content_is_a_conflict(Engine engine)
    {
        var world = await Begin(engine);
        var id = Guid.CreateVersion7();
        var ira = world.As(world.Ira);
        await ira.Does("/clients", new { id, name = "Дважды" });
        await ira.Does("/clients", new { id, name = "Дважды" });
        await ira.IsRefused("/clients", new { id, name = "Другой" }, 409);
        (await world.Read(db => db.Clients.CountAsync(x => x.Name == "Дважды"))).ShouldBe(1);
    }

    [EachEngine]
    public async Task A_plain_form_does_what_the_script_does(Engine engine)
    {
        var world = await Begin(engine);
        var answer = await world.As(world.Ira).Submit("/clients", ("id", Guid.CreateVersion7().ToString()), ("name", "Из формы"), ("class", "Key"), ("zone", "Europe/Moscow"), ("lead", ""));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await world.As(world.Ira).Page(answer.Headers.Location!.ToString())).QuerySelector("h1")!.TextContent.ShouldBe("Из формы");
    }

    [EachEngine]
    public async Task A_client_without_a_name_or_of_an_unknown_zone_is_refused_with_the_field(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        (await ira.IsRefused("/clients", new { name = "  " })).ShouldContain("Заполните");
        (await ira.IsRefused("/clients", new { name = "А", zone = "Mars/Base" })).ShouldContain("часового пояса");
        (await ira.IsRefused("/clients", new { name = "А", lead = world.Kostya.Id })).ShouldContain("Ответственным");
        (await ira.IsRefused("/clients", new { name = new string('я', 161) })).ShouldContain("Слишком длинно");
    }

    [EachEngine]
    public async Task What_is_not_sent_of_a_client_stays_as_it_was(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var changed = await ira.Does($"/clients/{world.AutoDetail.Id}/describe", new { zone = "Asia/Omsk" });
        changed["zone"]!.GetValue<string>().ShouldBe("Asia/Omsk");
        changed["name"]!.GetValue<string>().ShouldBe("АвтоДеталь");
        changed["class"]!.GetValue<string>().ShouldBe("key");

        (await ira.Does($"/clients/{world.AutoDetail.Id}/lead", new { lead = world.Pavel.Id }))["leadId"]!.GetValue<Guid>().ShouldBe(world.Pavel.Id);
        (await ira.Does($"/clients/{world.AutoDetail.Id}/lead", new { lead = (Guid?)null }))["leadId"].ShouldBeNull();
    }

    [EachEngine]
    public async Task An_archived_client_leaves_the_list_and_undo_brings_it_back(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does($"/clients/{world.Bakery.Id}/archive");
        (await ira.Page("/clients")).QuerySelector("tbody")!.TextContent.ShouldNotContain("Крошка");
        (await ira.Page("/clients?archived=true")).QuerySelector("tbody")!.TextContent.ShouldContain("Крошка");
        (await ira.IsRefused($"/contacts/{world.Stepan.Id}/room-links")).ShouldContain("архиве");
        await ira.Does($"/clients/{world.Bakery.Id}/restore");
        (await ira.Page("/clients")).QuerySelector("tbody")!.TextContent.ShouldContain("Крошка");
    }

    [EachEngine]
    public async Task Who_does_not_talk_to_clients_changes_nothing_of_them(Engine engine)
    {
        var world = await Begin(engine);
        foreach (var member in new[] { world.Kostya, world.Tamara })
        {
            var actor = world.As(member);
            await actor.IsRefused("/clients", new { name = "Чужими руками" }, 403);
            await actor.IsRefused($"/clients/{world.AutoDetail.Id}/describe", new { name = "Иначе" }, 403);
            await actor.IsRefused($"/clients/{world.AutoDetail.Id}/lead", new { lead = (Guid?)null }, 403);
            await actor.IsRefused($"/clients/{world.AutoDetail.Id}/archive", status: 403);
            await actor.IsRefused($"/clients/{world.AutoDetail.Id}/contacts", new { name = "Ещё один" }, 403);
            await actor.IsRefused($"/contacts/{world.Marina.Id}/describe", new { name = "Иначе" }, 403);
            await actor.IsRefused($"/contacts/{world.Marina.Id}/archive", status: 403);
            await actor.IsRefused($"/contacts/{world.Marina.Id}/room-links", status: 403);
        }
        foreach (var member in new[] { world.Oleg, world.Galina, world.Pavel, world.Dasha })
            await world.As(member).Does($"/clients/{world.AutoDetail.Id}/describe", new { name = $"АвтоДеталь {member.Name}" });
    }

    [EachEngine]
    public async Task A_subcontractor_has_no_clients_at_all(Engine engine)
    {
        var world = await Begin(engine);
        var artyom = world.As(world.Artyom);
        foreach (var url in new[] { "/clients", $"/clients/{world.AutoDetail.Id}" }) (await artyom.Get(url)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var url in new[] { "clients", $"clients/{world.AutoDetail.Id}", "contacts", $"contacts/{world.Marina.Id}", "room-links" })
            (await world.Api(world.Artyom).Get($"/api/v1/{url}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await artyom.IsRefused($"/contacts/{world.Marina.Id}/archive", status: 404);
        (await world.As(world.Kostya).Page("/clients")).QuerySelector(".rail")!.TextContent.ShouldContain("Клиенты");
    }

    [EachEngine]
    public async Task A_client_of_another_agency_does_not_exist(Engine engine)
    {
        var (world, other) = (await Begin(engine), await Begin(engine));
        var ira = world.As(world.Ira);
        (await ira.Get($"/clients/{other.AutoDetail.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await ira.IsRefused($"/clients/{other.AutoDetail.Id}/describe", new { name = "Наш" }, 404);
        await ira.IsRefused($"/clients/{other.AutoDetail.Id}/contacts", new { name = "Шпион" }, 404);
        await ira.IsRefused($"/contacts/{other.Marina.Id}/room-links", status: 404);
        (await ira.IsRefused("/clients", new { name = "С чужим", lead = other.Ira.Id })).ShouldContain("Ответственным");
        (await other.Read(db => db.Clients.SingleAsync(x => x.Id == other.AutoDetail.Id))).Name.ShouldBe("АвтоДеталь");
    }

    [EachEngine]
    public async Task The_api_reads_clients_by_pages(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.Api(world.Ira);
        for (var i = 0; i < 3; i++) await ira.Does("/api/v1/clients", new { name = $"Клиент {i}" });
        var (seen, after) = (new List<string>(), (string?)null);
        do
        {
            var page = await ira.Ask($"/api/v1/clients?limit=2{(after is null ? "" : $"&after={after}")}");
            seen.AddRange(page["items"]!.AsArray().Select(x => x!["id"]!.GetValue<string>()));
            after = page["next"]?.GetValue<string>();
        }
        while (after is not null);
        seen.Distinct().Count().ShouldBe(5);
        seen.Count.ShouldBe(5);
    }

    [EachEngine]
    public async Task The_list_of_clients_comes_by_hundreds_and_narrows_by_words_in_any_case(Engine engine)
    {
        var world = await Begin(engine);
        await world.Change(db =>
        {
            db.AddRange(Enumerable.Range(1, 150).Select(n => new Client(Ids.New(World.Now), $"Яблоня {n:000}", ClientClass.Standard, "Asia/Omsk", null, world.Ira, World.Now)));
            return Task.CompletedTask;
        });
        var ira = world.As(world.Ira);
        var page = await ira.Page("/clients");
        page.QuerySelectorAll("#clients tbody tr").Length.ShouldBe(100);
        page.QuerySelector(".page-head .count")!.TextContent.ShouldBe("152");
        var rest = await ira.Page(page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        rest.QuerySelectorAll("#clients tbody tr").Length.ShouldBe(52);
        rest.QuerySelector("a[rel=next]").ShouldBeNull();

        var found = await ira.Piece("/clients?q=" + Uri.EscapeDataString("ЯБЛОНЯ 14"));
        found.QuerySelectorAll("tbody tr").Length.ShouldBe(12);                  // 140–149, 014, 114
        found.QuerySelector(".rail").ShouldBeNull();
        found.Body!.TextContent.ShouldContain("Омск, UTC+6");
        (await ira.Piece("/clients?q=" + Uri.EscapeDataString("соколова"))).QuerySelectorAll("tbody tr").Length.ShouldBe(1);       // by the person who leads too
        (await ira.Piece("/clients?q=zzz")).Body!.TextContent.ShouldContain("Ничего не\u00A0нашлось");
        (await ira.Page("/clients?from=99999")).QuerySelectorAll("#clients tbody tr").Length.ShouldBe(52);
    }

    [EachEngine]
    public async Task A_clients_page_leads_to_its_projects_and_to_a_new_one(Engine engine)
    {
        var world = await Begin(engine);
        var url = $"/clients/{world.AutoDetail.Id}/projects";
        (await world.As(world.Ira).Page($"/clients/{world.AutoDetail.Id}")).QuerySelector($"[hx-get='{url}']").ShouldNotBeNull();
        var projects = await world.As(world.Ira).Piece(url);
        projects.QuerySelectorAll("a.cover").Select(x => x.GetAttribute("href")).ShouldBe(["/projects/AUTO"]);
        projects.QuerySelector($"a[href='/projects/new?client={world.AutoDetail.Id}']").ShouldNotBeNull();
        (await world.As(world.Kostya).Piece(url)).QuerySelector(".btn").ShouldBeNull();
        (await world.As(world.Artyom).Get(url)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
