using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Hours;
using Zveno.Platform;

namespace Zveno.Tests.Hours;

public class EntryTextTests(Engines engines) : Story(engines)
{
    static readonly DateOnly Monday16 = new(2026, 11, 16);

    [Theory]
    [InlineData("2ч аудит АВТО-12 вчера", 120, "2026-11-15", "АВТО-12", "аудит")]
    [InlineData("1:30", 90, "2026-11-16", null, null)]
    [InlineData("90м", 90, "2026-11-16", null, null)]
    [InlineData("2h audit AUTO-12 yesterday", 120, "2026-11-15", "AUTO-12", "audit")]
    [InlineData("AUTO-3 1 ч 30 мин созвон с клиентом", 90, "2026-11-16", "AUTO-3", "созвон с клиентом")]
    [InlineData("1,5 правки пт", 90, "2026-11-13", null, "правки")]
    [InlineData("30m 05.11 report", 30, "2026-11-05", null, "report")]
    [InlineData("45м 28.12", 45, "2025-12-28", null, null)]
    [InlineData("20м аудит 3 страниц", 20, "2026-11-16", null, "аудит 3 страниц")]
    public void Time_is_read_from_one_line(string text, int minutes, string day, string? task, string? note) =>
        EntryText.Read(text, Monday16).ShouldBe(new EntryText(TimeSpan.FromMinutes(minutes), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), task, note));

    [Theory]
    [InlineData("")]
    [InlineData("аудит AUTO-12")]
    [InlineData("25:70 вчера")]
    [InlineData("-1")]
    public void A_line_without_a_length_is_no_time(string text) => EntryText.Read(text, Monday16).ShouldBeNull();

    [EachEngine]
    public async Task A_line_becomes_an_entry_whatever_letters_the_code_is_typed_in(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        var entry = await kostya.Does("/time-entries/said", new { text = "2ч аудит АВТО-1 пт" });
        (entry["task"]!.GetValue<Guid>(), entry["seconds"]!.GetValue<int>(), entry["day"]!.GetValue<string>(), entry["note"]!.GetValue<string>()).ShouldBe((world.Landing.Id, 7200, "2026-11-13", "аудит"));
        (await world.Api(world.Kostya).Does("/api/v1/time-entries/said", new { text = "ФГЕЩ-2 30м" }))["task"]!.GetValue<Guid>().ShouldBe(world.Banners.Id);
        (await kostya.Does("/time-entries/said", new { text = "1:30 созвон" }))["kind"]!.GetValue<string>().ShouldBe("internal");
        (await kostya.IsRefused("/time-entries/said", new { text = "2ч НЕТУ-7" })).ShouldContain("НЕТУ-7");
        await kostya.IsRefused("/time-entries/said", new { text = "просто слова" });
    }

    [EachEngine]
    public async Task What_was_said_without_a_network_counts_from_the_day_it_was_said_and_comes_once(Engine engine)
    {
        var world = await Begin(engine);
        var (kostya, id, said) = (world.As(world.Kostya), Ids.New(World.Now), World.Now);
        TimeMachine.Pass(TimeSpan.FromHours(20));
        foreach (var again in (int[])[1, 2]) await kostya.Does("/time-entries/said", new { id, text = "2ч аудит АВТО-1 вчера", saidAt = said });
        (await world.Read(db => db.TimeEntries.SingleAsync())).Day.ShouldBe(new DateOnly(2026, 11, 15));
        (await kostya.Does("/time-entries/said", new { text = "30м", saidAt = World.Now.AddDays(3) }))["day"]!.GetValue<string>().ShouldBe("2026-11-17");             // a clock that is fast
    }

    [EachEngine]
    public async Task Last_week_is_copied_once_and_never_ahead(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        await kostya.Does("/time-entries", new { day = "2026-11-09", worked = "2ч", on = "AUTO-1", note = "вёрстка" });
        await kostya.Does("/time-entries", new { day = "2026-11-10", worked = "1ч", on = "AUTO-2" });
        (await kostya.Does("/hours/copy-week", new { week = "2026-11-16" }))["entries"]!.AsArray().Single()!["note"]!.GetValue<string>().ShouldBe("вёрстка");
        (await kostya.Does("/hours/copy-week", new { week = "2026-11-16" }))["entries"]!.AsArray().ShouldBeEmpty();
        (await world.Read(db => db.TimeEntries.CountAsync(x => x.Day == Monday16))).ShouldBe(1);
    }

    [EachEngine]
    public async Task A_running_timers_start_is_told_later_but_not_ahead_nor_days_ago(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        var timer = (await kostya.Does("/timers", new { task = world.Landing.Id }))["id"];
        await kostya.Does($"/timers/{timer}/change", new { startedAt = World.Now.AddMinutes(-40) });
        await kostya.IsRefused($"/timers/{timer}/change", new { startedAt = World.Now.AddMinutes(5) });
        await kostya.IsRefused($"/timers/{timer}/change", new { startedAt = World.Now.AddHours(-30) });
        (await kostya.Does($"/timers/{timer}/stop"))["entries"]!.AsArray().Single()!["seconds"]!.GetValue<int>().ShouldBe(2400);
        await kostya.IsRefused($"/timers/{timer}/change", new { startedAt = World.Now.AddMinutes(-10) }, 409);
    }
}
