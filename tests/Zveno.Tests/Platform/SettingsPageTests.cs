using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

public class SettingsPageTests
{
    [Fact]
    public void The_page_of_settings_is_the_one_the_code_makes() =>
        File.ReadAllText(Path.Combine(Source.Root, "docs", "configuration.md")).ShouldBe(SettingsPage.Markdown(), "run: dotnet run --project src/Zveno -- settings > docs/configuration.md");
}
