using System.Text.Json;

namespace Zveno.Platform;

/// <summary>What a backup says of itself; it is a good one only when a restored copy has the same.</summary>
/// <param name="Engine"><c>sqlite</c> or <c>postgres</c>.</param>
/// <param name="At">When it was begun (UTC).</param>
/// <param name="Rows">Rows of every table.</param>
/// <param name="Files">Uploaded files in it.</param>
public sealed record BackupManifest(string Engine, DateTimeOffset At, IReadOnlyDictionary<string, long> Rows, int Files);

/// <summary>A backup on disk: <c>database</c>, <c>files/</c>, <c>manifest.json</c>.</summary>
public sealed class BackupFolder(string path)
{
    /// <summary>Where it is.</summary>
    public string Path => path;

    /// <summary>The database's copy.</summary>
    public string Database => System.IO.Path.Combine(path, "database");

    /// <summary>The uploaded files.</summary>
    public string Files => System.IO.Path.Combine(path, "files");

    string Manifest => System.IO.Path.Combine(path, "manifest.json");

    /// <summary>Written last: a folder without it is no backup.</summary>
    public Task Seal(BackupManifest manifest) => File.WriteAllTextAsync(Manifest, JsonSerializer.Serialize(manifest, Json.Wire));

    /// <summary>What it says of itself.</summary>
    /// <exception cref="InvalidOperationException">It is no whole backup.</exception>
    public async Task<BackupManifest> Read() => File.Exists(Manifest)
        ? JsonSerializer.Deserialize<BackupManifest>(await File.ReadAllTextAsync(Manifest), Json.Wire)!
        : throw new InvalidOperationException($"{path} is no whole backup: it has no manifest.json.");

    /// <summary>Copies a folder of files; returns how many. Files are never changed once written, so a copy made while serving is whole.</summary>
    public static int Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        if (!Directory.Exists(from)) return 0;
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
            count++;
        }
        return count;
    }
}
