using System.Runtime.CompilerServices;

namespace Zveno.Tests;

/// <summary>The product's source, for rules that are about files.</summary>
public static class Source
{
    /// <summary>The repository's root.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", ".."));

    /// <summary>Files of a module (or of all), with the path from <c>src/Zveno</c>.</summary>
    public static IEnumerable<(string Path, string[] Lines)> Files(string folder = "")
    {
        var product = Path.Combine(Root, "src", "Zveno");
        return Directory.EnumerateFiles(Path.Combine(product, folder), "*.*", SearchOption.AllDirectories)
            .Where(x => x.EndsWith(".cs", StringComparison.Ordinal) || x.EndsWith(".razor", StringComparison.Ordinal))
            .Select(x => (Path: Path.GetRelativePath(product, x), Full: x))
            .Where(x => !x.Path.StartsWith("bin", StringComparison.Ordinal) && !x.Path.StartsWith("obj", StringComparison.Ordinal)
                && !x.Path.StartsWith("wwwroot", StringComparison.Ordinal) && !x.Path.Contains("/Migrations/", StringComparison.Ordinal))
            .OrderBy(x => x.Path, StringComparer.Ordinal)
            .Select(x => (x.Path, File.ReadAllLines(x.Full)));
    }

    static string Here([CallerFilePath] string path = "") => path;
}
