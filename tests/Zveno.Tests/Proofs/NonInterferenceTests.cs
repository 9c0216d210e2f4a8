using Shouldly;

namespace Zveno.Tests;

public class NonInterferenceTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Internal_work_changes_no_byte_of_a_room_and_no_line_of_its_stream(Engine engine)
    {
        var outcome = await NonInterference.Run(await Engines.On(engine), pairs: 20, seed: 1);
        outcome.Different.ShouldBeEmpty();
        outcome.InternalSteps.ShouldBeGreaterThan(100);
        TestContext.Current.SendDiagnosticMessage($"{engine}: {outcome}");
    }
}
