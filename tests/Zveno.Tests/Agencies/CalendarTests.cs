using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Tests.AgencyStories;

public class CalendarTests(Engines engines) : Story(engines)
{
    static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [EachEngine]
    public async Task An_agencys_own_day_off_moves_what_is_due(Engine engine)
    {
        var world = await Begin(engine);
        var friday = new DateTimeOffset(2026, 11, 20, 15, 30, 0, TimeSpan.Zero);         // 18:30 in Moscow, half an hour to closing
        (await Due(world, friday)).ShouldBe(new DateTimeOffset(2026, 11, 23, 7, 30, 0, TimeSpan.Zero));
        var made = await world.As(world.Galina).Does("/calendar-exceptions", new { date = "2026-11-23", kind = "holiday", name = "День рождения «Маяка»" });
        (await Due(world, friday)).ShouldBe(new DateTimeOffset(2026, 11, 24, 7, 30, 0, TimeSpan.Zero));
        (await world.As(world.Ira).Page("/settings/calendar?year=2026")).QuerySelectorAll(".day-own").ShouldContain(x => x.TextContent == "23");
        await world.As(world.Galina).Does($"/calendar-exceptions/{made["id"]}/remove");
        (await Due(world, friday)).ShouldBe(new DateTimeOffset(2026, 11, 23, 7, 30, 0, TimeSpan.Zero));
    }

    [EachEngine]
    public async Task A_worked_Saturday_and_a_short_day_count(Engine engine)
    {
        var world = await Begin(engine);
        var oleg = world.As(world.Oleg);
        await oleg.Does("/calendar-exceptions", new { date = "2026-11-21", kind = "working", name = "Сдача проекта" });
        await oleg.Does("/calendar-exceptions", new { date = "2026-11-20", kind = "short", name = "Корпоратив" });
        // Friday closes at 18:00 now: 18:30 is after hours, and an hour of Saturday ends at 11:00 in Moscow
        (await Due(world, new DateTimeOffset(2026, 11, 20, 15, 30, 0, TimeSpan.Zero))).ShouldBe(new DateTimeOffset(2026, 11, 21, 8, 0, 0, TimeSpan.Zero));
    }

    [EachEngine]
    public async Task A_member_works_by_own_hours_zone_and_absences_and_the_office_by_its_own(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Galina).Does($"/members/{world.Ira.Id}/describe", new { hours = "1-5 09:00-18:00", zone = "Asia/Yekaterinburg" });
        await world.As(world.Ira).Does($"/members/{world.Ira.Id}/absences", new { first = "2026-11-17", last = "2026-11-18", kind = "illness" });
        var (ira, office) = await world.Read(async db => (await MemberTime.Of(db, await db.Members.SingleAsync(x => x.Id == world.Ira.Id)), await MemberTime.OfOffice(db)));
        ira.IsOpenAt(new DateTimeOffset(2026, 11, 16, 4, 30, 0, TimeSpan.Zero)).ShouldBeTrue();       // 9:30 in Yekaterinburg
        ira.NextOpening(new DateTimeOffset(2026, 11, 17, 6, 0, 0, TimeSpan.Zero)).ShouldBe(new DateTimeOffset(2026, 11, 19, 4, 0, 0, TimeSpan.Zero));
        office.IsOpenAt(new DateTimeOffset(2026, 11, 17, 8, 0, 0, TimeSpan.Zero)).ShouldBeTrue();
    }

    [EachEngine]
    public async Task Own_days_are_made_by_who_leads_one_a_date(Engine engine)
    {
        var world = await Begin(engine);
        var day = new { date = "2026-12-31", kind = "holiday", name = "Пораньше в Новый год" };
        foreach (var member in new[] { world.Ira, world.Kostya, world.Tamara }) await world.As(member).IsRefused("/calendar-exceptions", day, 403);
        var made = await world.As(world.Oleg).Does("/calendar-exceptions", day);
        (await world.As(world.Oleg).IsRefused("/calendar-exceptions", day, 409)).ShouldContain("уже есть");
        await world.As(world.Oleg).IsRefused("/calendar-exceptions", new { date = "2026-12-30", kind = "weekend", name = "Нельзя" });
        await world.As(world.Oleg).IsRefused("/calendar-exceptions", new { date = "1812-09-07", kind = "holiday", name = "Поздно" });
        await world.As(world.Ira).IsRefused($"/calendar-exceptions/{made["id"]}/remove", status: 403);
        var other = await Begin(engine);
        await other.As(other.Oleg).IsRefused($"/calendar-exceptions/{made["id"]}/remove", status: 404);
    }

    [EachEngine]
    public async Task Absences_are_noted_by_the_person_or_who_leads(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Kostya).IsRefused($"/members/{world.Lena.Id}/absences", new { first = "2026-12-01" }, 403);
        (await world.As(world.Kostya).IsRefused($"/members/{world.Kostya.Id}/absences", new { first = "2026-12-05", last = "2026-12-01" })).ShouldContain("раньше");
        var noted = await world.As(world.Galina).Does($"/members/{world.Kostya.Id}/absences", new { first = "2026-12-01", kind = "vacation" });
        (await world.As(world.Lena).Page("/settings/members")).QuerySelector($"#member-{world.Kostya.Id}")!.TextContent.ShouldContain("отпуск");
        await world.As(world.Kostya).Does($"/absences/{noted["id"]}/remove");
        (await world.Api(world.Lena).Ask("/api/v1/absences"))["items"]!.AsArray().Count.ShouldBe(0);
    }

    [EachEngine]
    public async Task The_year_says_when_it_is_a_draft_or_not_known(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        (await ira.Page("/settings/calendar?year=2026")).QuerySelector("#calendar > .notice").ShouldBeNull();
        (await ira.Page("/settings/calendar?year=2027")).QuerySelector("#calendar > .notice")!.TextContent.ShouldContain("проект");
        (await ira.Page("/settings/calendar?year=2030")).QuerySelector("#calendar > .notice")!.TextContent.ShouldContain("неизвестны");
        (await ira.Page("/settings/calendar?year=2026")).QuerySelectorAll(".month").Length.ShouldBe(12);
    }

    [EachEngine]
    public async Task Only_a_director_changes_the_agency(Engine engine)
    {
        var world = await Begin(engine);
        foreach (var member in new[] { world.Galina, world.Ira, world.Kostya }) await world.As(member).IsRefused("/agency", new { name = "Наше" }, 403);
        var changed = await world.As(world.Oleg).Does("/agency", new { name = "Маяк и партнёры", hours = "1-5 09:00-18:00" });
        (changed["name"]!.GetValue<string>(), changed["hours"]!.GetValue<string>(), changed["country"]!.GetValue<string>()).ShouldBe(("Маяк и партнёры", "1-5 09:00-18:00", "RU"));
        await world.As(world.Oleg).IsRefused("/agency", new { country = "XX" });
        await world.As(world.Oleg).IsRefused("/agency", new { hours = "5-1" });
    }

    static Task<DateTimeOffset> Due(World world, DateTimeOffset from) => world.Read(async db => (await MemberTime.OfOffice(db)).Add(from, Hour));
}
