using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;
using Zveno.Platform;
using Zveno.Tests.Platform;

namespace Zveno.Tests.Exchange;

/// <summary>Feeds through the programs that people read calendars with on Debian (python3-icalendar, khal, vdirsyncer), beside calendars that others wrote (<c>../shared/data/ics</c>).</summary>
public sealed class CalendarParserTests : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("zveno-ics-");

    public void Dispose() => _folder.Delete(true);

    /// <summary>Texts, zones, whole days and repetitions of the samples, said again as our feed says them, read back by the same parser as the same.</summary>
    [Fact]
    public async Task What_others_calendars_say_reads_the_same_when_our_feed_says_it()
    {
        var files = Directory.GetFiles(SharedSamples.File("ics"), "*.ics").Order(StringComparer.Ordinal).ToList();
        files.Count.ShouldBeGreaterThan(5);
        var theirs = await Read([.. files]);
        theirs.Files.ShouldBe(files.Count);
        var said = theirs.Events.Where(x => x.End is not null).ToList();
        said.Count.ShouldBeGreaterThan(70);
        said.ShouldContain(x => x.IsWhole);
        said.ShouldContain(x => x.Zone == "Europe/Vienna" || x.Zone.Length > 0);
        said.GroupBy(x => x.Uid).ShouldContain(x => x.Count() > 1, "a repetition, said as its days one by one");

        var ours = await Read(Feed(said));
        ours.Events.Count.ShouldBe(said.Count);
        foreach (var (their, our) in said.Zip(ours.Events))
        {
            (our.Summary, our.Description ?? "").ShouldBe((their.Summary, their.Description ?? ""));
            (our.End, our.IsWhole).ShouldBe((their.End, their.IsWhole));
        }
        ours.Events.Select(x => x.Uid).Distinct().Count().ShouldBe(said.Count);
        ours.Shape.Keys.ShouldBe(["VCALENDAR", "VEVENT"]);
        foreach (var (property, types) in ours.Shape["VEVENT"].Where(x => theirs.Shape["VEVENT"].ContainsKey(x.Key)))
            types.ShouldBeSubsetOf(theirs.Shape["VEVENT"][property], property);
        ((string[])["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS"]).ShouldBeSubsetOf(ours.Shape["VEVENT"].Keys);
        ours.Shape["VEVENT"].Keys.ShouldNotContain("RRULE");
    }

    [Fact]
    public async Task Khal_lists_every_deadline_of_a_feed()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/khal"), "khal is not installed");
        var config = Path.Combine(_folder.FullName, "khal.conf");
        var kept = _folder.CreateSubdirectory("khal").FullName;
        await File.WriteAllTextAsync(config, $"[calendars]\n[[zveno]]\npath = {kept}\n[sqlite]\npath = {_folder.FullName}/khal.db\n[locale]\nlocal_timezone = Europe/Moscow\ndefault_timezone = Europe/Moscow\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ntimeformat = %H:%M\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n[default]\ndefault_calendar = zveno\n");
        await Run("/usr/bin/khal", ["-c", config, "import", "--batch", "-a", "zveno", Feed(Deadlines)]);
        var listed = await Run("/usr/bin/khal", ["-c", config, "list", "--day-format", "", "--format", "{start-date} {end-time} {title}", "2026-12-01", "2026-12-31"]);
        listed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ShouldBe(
            ["2026-12-01  Запятая, точка; с запятой \\ черта", "2026-12-02 15:30 " + new string('я', 200), "2026-12-03 00:30 За полночь: «кавычки»"]);
    }

    [Fact]
    public async Task Vdirsyncer_takes_each_deadline_once_and_nothing_the_second_time()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/vdirsyncer"), "vdirsyncer is not installed");
        var (config, kept) = (Path.Combine(_folder.FullName, "vdirsyncer.conf"), _folder.CreateSubdirectory("vdir"));
        await File.WriteAllTextAsync(config, $"[general]\nstatus_path = \"{_folder.FullName}/status\"\n[pair feed]\na = \"ours\"\nb = \"theirs\"\ncollections = null\nconflict_resolution = \"a wins\"\n[storage ours]\ntype = \"singlefile\"\npath = \"{Feed(Deadlines)}\"\nread_only = true\n[storage theirs]\ntype = \"filesystem\"\npath = \"{kept.FullName}\"\nfileext = \".ics\"\n");
        await Run("/usr/bin/vdirsyncer", ["-c", config, "discover"]);
        await Run("/usr/bin/vdirsyncer", ["-c", config, "sync"]);
        var once = kept.GetFiles().Select(x => (x.Name, x.LastWriteTimeUtc)).OrderBy(x => x.Name).ToList();
        once.Count.ShouldBe(Deadlines.Count);
        await Run("/usr/bin/vdirsyncer", ["-c", config, "sync"]);
        kept.GetFiles().Select(x => (x.Name, x.LastWriteTimeUtc)).OrderBy(x => x.Name).ShouldBe(once);
        (await Read([.. kept.GetFiles().Select(x => x.FullName)])).Events.Select(x => x.Summary).ShouldBe(Deadlines.Select(x => x.Summary), ignoreOrder: true);
    }

    static readonly IReadOnlyList<Said> Deadlines =
    [
        new("one", "Запятая, точка; с запятой \\ черта", "Две\nстроки", "2026-12-02", true, ""),
        new("two", new string('я', 200), null, "2026-12-02T12:30:00+00:00", false, ""),
        new("three", "За полночь: «кавычки»", null, "2026-12-02T21:30:00+00:00", false, ""),
    ];

    /// <summary>A feed as the product writes it, in a file.</summary>
    string Feed(IReadOnlyList<Said> said)
    {
        var (number, at) = (0, new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
        var events = said.Select(x => new CalendarEvent($"{++number}@zveno.example", 1, at, x.IsWhole ? DateOnly.Parse(x.End![..10], CultureInfo.InvariantCulture).AddDays(-1) : default,
            x.IsWhole ? null : DateTimeOffset.Parse(x.End!, CultureInfo.InvariantCulture), x.Summary, x.Description, "Проект", "https://zveno.example/tasks/AUTO-1", false));
        var file = Path.Combine(_folder.FullName, "feed.ics");
        File.WriteAllBytes(file, new UTF8Encoding(false).GetBytes(Zveno.Platform.Calendar.Write("Звено: сроки, мои", "Europe/Moscow", events)));
        return file;
    }

    sealed record Said(string Uid, string Summary, string? Description, string? End, bool IsWhole, string Zone);

    sealed record Calendars(int Files, IReadOnlyList<Said> Events, IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Shape);

    /// <summary>Says what the parser understood: each event, the first five of a repetition one by one, ends in UTC; and of what kind the values are.</summary>
    const string Parser = """
        import sys, json, datetime, icalendar
        from dateutil.rrule import rrulestr
        utc = datetime.timezone.utc
        events, shape, files = [], {}, 0
        def iso(v): return v.astimezone(utc).isoformat() if isinstance(v, datetime.datetime) else v.isoformat()
        for name in sys.argv[1:]:
            for calendar in icalendar.Calendar.from_ical(open(name, 'rb').read(), multiple=True):
                for part in calendar.walk():
                    kinds = shape.setdefault(part.name, {})
                    for key, value in part.items():
                        if isinstance(value, list): continue
                        kinds.setdefault(key, set()).add(type(getattr(value, 'dt', value)).__name__)
                for e in calendar.walk('VEVENT'):
                    if 'dtstart' not in e: continue
                    start = e['dtstart'].dt
                    length = e['dtend'].dt - start if 'dtend' in e else e['duration'].dt if 'duration' in e else datetime.timedelta(0)
                    starts = [start]
                    if 'rrule' in e:
                        naive = start.replace(tzinfo=None)
                        rule = rrulestr(e['rrule'].to_ical().decode().split(';UNTIL')[0], dtstart=naive)
                        starts = [x.replace(tzinfo=start.tzinfo) if not hasattr(start.tzinfo, 'localize') else start.tzinfo.localize(x) for _, x in zip(range(5), rule)]
                    for one in starts:
                        whole = not isinstance(one, datetime.datetime)
                        events.append(dict(uid=str(e.get('uid', '')), summary=str(e.get('summary', '')), description=str(e['description']) if 'description' in e else None,
                            end=iso(one + length) if length else None, isWhole=whole, zone='' if whole else str(e['dtstart'].params.get('TZID', ''))))
            files += 1
        json.dump(dict(files=files, events=events, shape={k: {p: sorted(t) for p, t in v.items()} for k, v in shape.items()}), sys.stdout)
        """;

    async Task<Calendars> Read(params string[] files)
    {
        var told = JsonNode.Parse(await Run("/usr/bin/python3", ["-c", Parser, .. files]))!;
        return new Calendars(told["files"]!.GetValue<int>(),
            [.. told["events"]!.AsArray().Select(x => new Said(x!["uid"]!.GetValue<string>(), x["summary"]!.GetValue<string>(), x["description"]?.GetValue<string>(), x["end"]?.GetValue<string>(), x["isWhole"]!.GetValue<bool>(), x["zone"]!.GetValue<string>()))],
            told["shape"]!.AsObject().ToDictionary(x => x.Key, x => (IReadOnlyDictionary<string, IReadOnlyList<string>>)x.Value!.AsObject().ToDictionary(p => p.Key, p => (IReadOnlyList<string>)[.. p.Value!.AsArray().Select(t => t!.GetValue<string>())])));
    }

    async Task<string> Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        (start.Environment["HOME"], start.Environment["LC_ALL"], start.Environment["PYTHONIOENCODING"]) = (_folder.FullName, "C.UTF-8", "utf-8");
        using var process = Process.Start(start)!;
        var wrong = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"{program}: {await wrong} {said}");
        return said;
    }
}
