using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Exchange;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests.Exchange;

/// <summary>Deadlines in people's calendars: read by a parser that is not ours, with nobody else's in them.</summary>
public class CalendarFeedTests(Engines engines) : Story(engines)
{
    static readonly string[] Hostile =
    [
        "Запятая, точка; с запятой \\ черта", "Две\nстроки\r\nи третья", "BEGIN:VEVENT\r\nUID:чужой\r\nEND:VCALENDAR", new string('я', 400), string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 40)), "Кавычки \"и\" двоеточие: да", "=cmd|' /C calc'!A0",
        "\u202Eнаоборот\u202C и ноль\u200Bширины", "a" + new string('é', 120), "Таб\tвнутри",
    ];

    [EachEngine]
    public async Task A_member_reads_own_deadlines_and_a_foreign_parser_understands_every_one(Engine engine)
    {
        var world = await Begin(engine);
        await world.Change(async db =>
        {
            var queue = await db.Stages.Include(x => x.Project).SingleAsync(x => x.Id == world.Queue.Id);
            for (var i = 0; i < Hostile.Length; i++)
            {
                var task = new WorkTask(Ids.New(World.Now), queue, Hostile[i], 1_000_000 + i, world.Ira, World.Now);
                task.HandTo(world.Kostya.Id, world.Ira, World.Now);
                task.Schedule(null, new DateOnly(2026, 11, 20).AddDays(i), i % 2 == 0 ? null : new TimeOnly(15, 30), world.Ira, World.Now);
                db.Add(task);
            }
        });
        var address = await Made(world, world.Kostya);
        var answer = await world.Guest().Get(address);
        (answer.StatusCode, answer.Content.Headers.ContentType!.ToString()).ShouldBe((HttpStatusCode.OK, "text/calendar; charset=utf-8"));
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Encoding.UTF8.GetString(bytes).Split("\r\n").ShouldAllBe(x => Encoding.UTF8.GetByteCount(x) <= 75 && !x.Contains('\n') && !x.Contains('\r') && !x.Contains('\uFFFD'));

        var events = await Parsed(bytes);
        events.Count.ShouldBe(Hostile.Length + 1);                      // and the landing page
        foreach (var title in Hostile.Select(x => Demand.Text(x, 500, "title")))
            events.ShouldContain(x => x["summary"]!.GetValue<string>() == title, title);
        var timed = events.Single(x => x["summary"]!.GetValue<string>().StartsWith("Две", StringComparison.Ordinal));
        (timed["start"]!.GetValue<string>(), timed["end"]!.GetValue<string>()).ShouldBe(("2026-11-21T12:00:00+00:00", "2026-11-21T12:30:00+00:00"));     // Moscow 15:30
        var whole = events.Single(x => x["summary"]!.GetValue<string>().StartsWith("Запятая", StringComparison.Ordinal));
        (whole["start"]!.GetValue<string>(), whole["end"]!.GetValue<string>()).ShouldBe(("2026-11-20", "2026-11-21"));
        events.Select(x => x["uid"]!.GetValue<string>()).Distinct().Count().ShouldBe(events.Count);
    }

    [EachEngine]
    public async Task A_change_keeps_the_uid_and_raises_the_sequence_and_an_unchanged_feed_is_not_sent_again(Engine engine)
    {
        var world = await Begin(engine);
        var address = await Made(world, world.Kostya);
        var first = await world.Guest().Get(address);
        var tag = first.Headers.ETag!;
        var asked = new HttpRequestMessage(HttpMethod.Get, address);
        asked.Headers.IfNoneMatch.Add(tag);
        (await world.Guest().Send(asked)).StatusCode.ShouldBe(HttpStatusCode.NotModified);

        var was = (await Parsed(await first.Content.ReadAsByteArrayAsync())).Single();
        TimeMachine.Pass(TimeSpan.FromHours(1));
        await world.As(world.Ira).Does($"/tasks/{world.Landing.Id}/dates", new { dueOn = "2026-12-01" });
        var again = await world.Guest().Get(address);
        again.Headers.ETag.ShouldNotBe(tag);
        var now = (await Parsed(await again.Content.ReadAsByteArrayAsync())).Single();
        (now["uid"]!.GetValue<string>(), now["start"]!.GetValue<string>()).ShouldBe((was["uid"]!.GetValue<string>(), "2026-12-01"));
        now["sequence"]!.GetValue<long>().ShouldBeGreaterThan(was["sequence"]!.GetValue<long>());

        TimeMachine.Pass(TimeSpan.FromHours(1));
        await world.As(world.Ira).Does($"/tasks/{world.Landing.Id}/assignee", new { assignee = world.Lena.Id });
        var gone = (await Parsed(await (await world.Guest().Get(address)).Content.ReadAsByteArrayAsync())).Single();
        (gone["uid"]!.GetValue<string>(), gone["status"]!.GetValue<string>()).ShouldBe((was["uid"]!.GetValue<string>(), "CANCELLED"));
        gone["summary"]!.GetValue<string>().ShouldNotContain(world.Landing.Title);
        gone["sequence"]!.GetValue<long>().ShouldBeGreaterThan(now["sequence"]!.GetValue<long>());
    }

    [EachEngine]
    public async Task A_project_feed_has_that_project_only_and_an_outsider_own_tasks_only(Engine engine)
    {
        var world = await Begin(engine);
        await world.Change(async db =>
        {
            foreach (var (stage, title, whose) in new[] { (world.Queue.Id, "Наше срочное", world.Lena.Id), (world.Queue.Id, "Дело Артёма", world.Artyom.Id) })
            {
                var task = new WorkTask(Ids.New(World.Now), await db.Stages.Include(x => x.Project).SingleAsync(x => x.Id == stage), title, 2_000_000, world.Ira, World.Now);
                task.HandTo(whose, world.Ira, World.Now);
                task.Schedule(null, new DateOnly(2026, 11, 20), world.Ira, World.Now);
                db.Add(task);
            }
            var bake = await db.Stages.Include(x => x.Project).FirstAsync(x => x.ProjectId == world.Bake.Id);
            var foreign = new WorkTask(Ids.New(World.Now), bake, "Чужой проект", 2_000_000, world.Ira, World.Now);
            foreign.Schedule(null, new DateOnly(2026, 11, 20), world.Ira, World.Now);
            db.Add(foreign);
        });
        var whole = await Read(world, await Made(world, world.Kostya, world.Auto.Id));
        whole.ShouldContain("Наше срочное");
        whole.ShouldNotContain("Чужой проект");
        var outsider = await Read(world, await Made(world, world.Artyom, world.Auto.Id));
        outsider.ShouldContain("Дело Артёма");
        outsider.ShouldNotContain("Наше срочное");
        await world.Api(world.Artyom).IsRefused("/api/v1/calendar-feeds", new { project = world.Bake.Id }, 404);
        var other = await Begin(engine);
        await other.Api(other.Oleg).IsRefused("/api/v1/calendar-feeds", new { project = world.Auto.Id }, 404);
    }

    [EachEngine]
    public async Task A_revoked_address_and_one_of_somebody_gone_open_nothing(Engine engine)
    {
        var world = await Begin(engine);
        var address = await Made(world, world.Kostya);
        var feed = (await world.Api(world.Kostya).Ask("/api/v1/calendar-feeds"))["items"]![0]!;
        feed["address"].ShouldBeNull();
        await world.Api(world.Lena).IsRefused($"/api/v1/calendar-feeds/{feed["id"]}/revoke", new { }, 404);
        await world.Api(world.Kostya).Does($"/api/v1/calendar-feeds/{feed["id"]}/revoke");
        (await world.Guest().Get(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await world.Guest().Get("/calendar/nobody-knows-this-secret-at-all.ics")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var next = await Made(world, world.Kostya);
        (await world.Guest().Get(next)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await world.As(world.Oleg).Does($"/members/{world.Kostya.Id}/leave");
        (await world.Guest().Get(next)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await world.As(world.Ira).Page("/calendar-feeds")).QuerySelector("#calendar-feeds").ShouldNotBeNull();
    }

    static async Task<string> Made(World world, Agencies.Member member, Guid? project = null)
    {
        var made = await world.Api(member).Does("/api/v1/calendar-feeds", new { project });
        return new Uri(made["address"]!.GetValue<string>()).PathAndQuery;
    }

    static async Task<string> Read(World world, string address) => (await (await world.Guest().Get(address)).Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal);

    const string Parser = """
        import sys, json, icalendar
        c = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
        assert c['version'] == '2.0' and c['prodid'] and not getattr(c, 'errors', [])
        out = []
        for e in c.walk('VEVENT'):
            assert not e.errors, e.errors
            out.append(dict(uid=str(e['uid']), sequence=int(e['sequence']), start=e['dtstart'].dt.isoformat(), end=e['dtend'].dt.isoformat(), summary=str(e['summary']), status=str(e['status'])))
        json.dump(out, sys.stdout)
        """;

    /// <summary>The events as Debian's python3-icalendar reads them.</summary>
    static async Task<List<JsonNode>> Parsed(byte[] calendar)
    {
        using var python = Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-c", Parser]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        await python.StandardInput.BaseStream.WriteAsync(calendar);
        python.StandardInput.Close();
        var (said, wrong) = (await python.StandardOutput.ReadToEndAsync(), await python.StandardError.ReadToEndAsync());
        await python.WaitForExitAsync();
        python.ExitCode.ShouldBe(0, wrong);
        return [.. JsonNode.Parse(said)!.AsArray().Select(x => x!)];
    }
}
