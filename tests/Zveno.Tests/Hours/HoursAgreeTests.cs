using Shouldly;

namespace Zveno.Tests.Hours;

public class HoursAgreeTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Ledger_package_plan_report_and_room_of_random_months_agree_to_the_minute(Engine engine) =>
        (await HoursAgree.Run(await Engines.On(engine), 360, 3)).Months.ShouldBe(360);
}
