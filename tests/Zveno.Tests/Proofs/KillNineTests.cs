using Shouldly;
using Zveno.Tests.Browser;

namespace Zveno.Tests;

/// <summary>Takes turns with the browser: both want the whole machine.</summary>
[Collection(nameof(House))]
public class KillNineTests
{
    [EachEngine]
    public async Task Nothing_acknowledged_is_lost_when_the_product_is_killed_fifty_times(Engine engine)
    {
        var result = await KillNine.Run(engine, cycles: 50, seed: 1 + (int)engine);
        TestContext.Current.SendDiagnosticMessage($"{engine}: {result}");
        result.Acknowledged.ShouldBeGreaterThan(200);
        (result.Lost, result.Doubled).ShouldBe((0, 0), result.ToString());
    }
}
