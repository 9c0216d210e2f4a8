namespace Zveno.Agencies;

/// <summary>A page of the settings; modules register theirs.</summary>
/// <param name="Order">From the left.</param>
public sealed record SettingsPlace(int Order, string Href, Func<Platform.Text, string> Name);
