using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests;

public class IngestionProofTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Whatever_comes_in_however_often_and_wherever_it_is_broken_off_is_here_once(Engine engine)
    {
        Assert.SkipUnless(MailReader.IsReady, "libgmime-3.0-0 is not here");
        var result = await IngestionProof.Run(await Engines.On(engine), messages: 300, seed: 3, people: 6);
        result.IsClean.ShouldBeTrue(result.ToString());
        result.Kills.ShouldBeGreaterThan(0);
        TestContext.Current.SendDiagnosticMessage($"{engine}: {result}");
    }
}
