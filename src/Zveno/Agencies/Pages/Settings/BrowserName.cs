namespace Zveno.Agencies;

/// <summary>What a browser calls itself, in words that its owner knows.</summary>
static class BrowserName
{
    static readonly (string Sign, string Name)[] Browsers = [("YaBrowser", "Yandex Browser"), ("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];
    static readonly (string Sign, string Name)[] Systems = [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    /// <summary>«Chrome, Windows»; the beginning of what it says itself when it is none that we know; null when it says nothing.</summary>
    public static string? Of(string agent)
    {
        var known = new[] { Browsers, Systems }.Select(x => x.FirstOrDefault(y => agent.Contains(y.Sign, StringComparison.Ordinal)).Name).Where(x => x is not null).ToList();
        return known.Count > 0 ? string.Join(", ", known) : agent.Length == 0 ? null : agent[..Math.Min(40, agent.Length)];
    }

    /// <summary>Whether it is in a pocket.</summary>
    public static bool IsPhone(string agent) => agent.Contains("Mobile", StringComparison.Ordinal) || agent.Contains("iPhone", StringComparison.Ordinal);
}
