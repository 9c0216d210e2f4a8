using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Exchange;
using Zveno.Hours;

namespace Zveno.Tests.Exchange;

/// <summary>Hours from other trackers: read, shown, brought once, taken back.</summary>
public class HoursImportTests(Engines engines) : Story(engines)
{
    const string Toggl = "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags\n"
        + "Костя,KOSTYA@old.example,АвтоДеталь,Сайт,AUTO-1,макет,Yes,2026-11-12,10:00:00,2026-11-12,11:30:00,01:30:00,\n"
        + "Костя,KOSTYA@old.example,АвтоДеталь,Сайт,Звонок,с подрядчиком,No,2026-11-12,23:30:00,2026-11-13,00:30:00,01:00:00,\n"
        + "Костя,KOSTYA@old.example,АвтоДеталь,Сайт,Звонок,с подрядчиком,No,2026-11-12,23:30:00,2026-11-13,00:30:00,01:00:00,\n"
        + "Петя,petya@old.example,АвтоДеталь,Сайт,,,Yes,2026-11-12,10:00:00,2026-11-12,11:00:00,01:00:00,\n"
        + "Костя,KOSTYA@old.example,АвтоДеталь,Сайт,,,Yes,2027-01-12,10:00:00,2027-01-12,11:00:00,01:00:00,\n"
        + "Костя,KOSTYA@old.example,АвтоДеталь,Сайт,,,Yes,когда-то,10:00:00,,,01:00:00,\n";

    [EachEngine]
    public async Task Hours_come_once_over_midnight_too_and_are_taken_back(Engine engine)
    {
        var world = await Begin(engine);
        var oleg = world.Api(world.Oleg);
        var decided = new { people = new Dictionary<string, Guid> { ["kostya@old.example"] = world.Kostya.Id }, projects = new Dictionary<string, Guid> { ["АвтоДеталь / Сайт"] = world.Auto.Id } };
        var read = await Send(oleg, Toggl);
        (read["source"]!.GetValue<string>(), read["rows"]!.GetValue<int>(), read["problems"]!.AsArray().Count, read["order"]!.GetValue<string>()).ShouldBe(("toggl", 5, 1, "dayFirst"));
        (await world.As(world.Oleg).Page($"/hours/imports/{read["id"]}")).QuerySelectorAll("select[name^=who-]").Length.ShouldBe(2);
        var report = (await oleg.Does($"/api/v1/hours-imports/{read["id"]}/run", decided))["report"]!;
        (report["made"]!.GetValue<int>(), report["known"]!.GetValue<int>(), report["skipped"]!.GetValue<int>(), report["problems"]!.AsArray().Count).ShouldBe((5, 0, 1, 2));
        var entries = await world.Read(db => db.TimeEntries.Counted().OrderBy(x => x.Day).ThenByDescending(x => x.Seconds).ToListAsync());
        entries.Select(x => (x.Day.Day, x.Seconds, x.IsGift)).ShouldBe([(12, 5400, false), (12, 1800, true), (12, 1800, true), (13, 1800, true), (13, 1800, true)]);
        (entries[0].TaskId, entries[0].Note, entries[1].TaskId, entries[1].Note).ShouldBe((world.Landing.Id, "макет", null, "Звонок: с подрядчиком"));

        var again = await Send(oleg, Toggl);
        (await oleg.Does($"/api/v1/hours-imports/{again["id"]}/run", decided))["report"]!["known"]!.GetValue<int>().ShouldBe(3);
        (await world.Read(db => db.TimeEntries.Counted().CountAsync())).ShouldBe(5);

        (await oleg.Does($"/api/v1/hours-imports/{read["id"]}/undo", new { }))["state"]!.GetValue<string>().ShouldBe("undone");
        (await world.Read(db => db.TimeEntries.Counted().AnyAsync())).ShouldBeFalse();
        (await oleg.Does($"/api/v1/hours-imports/{read["id"]}/run", decided))["report"]!["made"]!.GetValue<int>().ShouldBe(5);
        (await world.Read(db => db.TimeEntries.CountAsync())).ShouldBe(5);
    }

    [EachEngine]
    public async Task An_order_of_dates_that_nothing_proves_is_asked_and_only_who_leads_brings_hours(Engine engine)
    {
        var world = await Begin(engine);
        const string clockify = "Project;Client;Description;Task;User;Group;Email;Tags;Billable;Start Date;Start Time;End Date;End Time;Duration (h);Duration (decimal)\n"
            + "Сайт;АвтоДеталь;аудит;;Костя;;kostya@old.example;;Yes;05/11/2026;9:00:00 AM;05/11/2026;10:30:00 AM;01:30:00;1,50\n";
        (await world.Api(world.Ira).Upload(Encoding.UTF8.GetBytes(clockify), "hours.csv", "/api/v1/hours-imports")).StatusCode.ShouldBe(System.Net.HttpStatusCode.Forbidden);
        var read = await Send(world.Api(world.Oleg), clockify);
        (read["source"]!.GetValue<string>(), read["order"], read["seconds"]!.GetValue<int>()).ShouldBe(("clockify", null, 5400));
        var (people, projects) = (new Dictionary<string, Guid> { ["kostya@old.example"] = world.Kostya.Id }, new Dictionary<string, Guid> { ["АвтоДеталь / Сайт"] = world.Auto.Id });
        await world.Api(world.Oleg).IsRefused($"/api/v1/hours-imports/{read["id"]}/run", new { people, projects });
        await world.Api(world.Oleg).Does($"/api/v1/hours-imports/{read["id"]}/run", new { order = "dayFirst", people, projects });
        (await world.Read(db => db.TimeEntries.SingleAsync())).Day.ShouldBe(new DateOnly(2026, 11, 5));
        await world.Api(world.Oleg).IsRefused($"/api/v1/hours-imports/{read["id"]}/run", new { order = "dayFirst", people, projects }, 409);
        (await world.Api(world.Oleg).Upload("а;б\n1;2\n"u8.ToArray(), "other.csv", "/api/v1/hours-imports")).StatusCode.ShouldBe(System.Net.HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("Date,From,To,Duration,Rate,User,Customer,Project,Activity,Description,Billable\n2026-11-12,09:00,10:15,1:15,0,anna,ООО,Сайт,Работа,правки,1\n", HoursSource.Kimai, 4500)]
    [InlineData("Date,Member,Project,Task,Time,Comment\n2026-11-12,Анна,Сайт,Макет,\"1,25\",правки\n", HoursSource.Everhour, 4500)]
    [InlineData("Date,Member,Project,Task,Time,Comment\n11/25/2026,Анна,Сайт,Макет,1h 15m,правки\n", HoursSource.Everhour, 4500)]
    public void Each_trackers_columns_are_known(string csv, HoursSource source, int seconds)
    {
        var table = HoursReading.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)))!;
        (table.Source, table.Rows.Single().Seconds, table.Rows.Single().Note, table.Order is not null).ShouldBe((source, seconds, "правки", true));
    }

    static async Task<JsonNode> Send(Actor api, string csv)
    {
        var answer = await api.Upload(Encoding.UTF8.GetBytes(csv), "hours.csv", "/api/v1/hours-imports");
        var text = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).ShouldBe(201, text);
        return JsonNode.Parse(text)!;
    }
}

static class HoursUploads
{
    /// <summary>Sends a file alone.</summary>
    public static Task<HttpResponseMessage> Upload(this Actor actor, byte[] file, string name, string url) => actor.Submit(url, new MultipartFormDataContent { { new ByteArrayContent(file), "file", name } });
}
