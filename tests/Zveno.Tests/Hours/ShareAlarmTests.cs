using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Hours;
using Zveno.Notices;
using Zveno.Platform;

namespace Zveno.Tests.Hours;

public class ShareAlarmTests(Engines engines) : Story(engines)
{
    static Task Enter(Actor who, string worked, string on, string? kind = null) => who.Does("/time-entries", new { day = "2026-11-16", worked, on, kind });

    [EachEngine]
    public async Task The_manager_and_the_head_hear_once_a_month_that_account_management_takes_too_much(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, kostya) = (world.As(world.Ira), world.As(world.Kostya));
        await Enter(ira, "1ч", "AUTO", "account");
        await world.RunJobs();
        (await Told(world)).ShouldBeEmpty();                            // an hour says nothing of a month
        await Enter(kostya, "9ч", "AUTO-1");
        await world.RunJobs();
        (await Told(world)).ShouldBeEmpty();                            // a tenth is the limit
        await Enter(ira, "1ч", "AUTO", "account");
        await world.RunJobs();
        (await Told(world)).ShouldBe([world.Galina.Id, world.Ira.Id], ignoreOrder: true);
        (await world.Read(db => db.Notices.Where(x => x.Kind == NoticeKind.ShareOverLimit).Select(x => x.Count).Distinct().SingleAsync())).ShouldBe(18);
        await Enter(ira, "1ч", "AUTO", "account");
        await world.RunJobs();
        (await world.Read(db => db.Set<ActivityRow>().CountAsync(x => x.Kind == nameof(ShareOverLimit)))).ShouldBe(1);
    }

    static Task<List<Guid>> Told(World world) => world.Read(db => db.Notices.Where(x => x.Kind == NoticeKind.ShareOverLimit).Select(x => x.MemberId).ToListAsync());
}
