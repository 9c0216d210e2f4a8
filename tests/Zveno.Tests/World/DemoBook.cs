using System.Reflection;

namespace Zveno.Tests;

/// <summary>The demo's words and names: the text table beside this file, section by section.</summary>
sealed class DemoBook
{
    readonly Dictionary<string, List<string[]>> _sections = new(StringComparer.Ordinal);

    /// <summary>Reads the table.</summary>
    public DemoBook()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Demo.txt") ?? throw new InvalidOperationException("Demo.txt is not in the assembly.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') _sections[line.Trim('[', ']')] = rows = [];
            else rows.Add(line.Replace("\\n", "\n", StringComparison.Ordinal).Split('|', StringSplitOptions.TrimEntries));
        }
    }

    /// <summary>The rows of a section, cell by cell.</summary>
    public IReadOnlyList<string[]> this[string section] => _sections[section];

    /// <summary>Rows whose first cell is <paramref name="key"/> or «any».</summary>
    public IReadOnlyList<string[]> Of(string section, string key) => [.. this[section].Where(x => x[0] == key || x[0] == "any")];
}
