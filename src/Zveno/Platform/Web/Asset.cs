using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Zveno.Platform;

/// <summary>Addresses of our own scripts and styles, with their content's hash, so that they are kept for ever and never stale.</summary>
public static class Asset
{
    static readonly ConcurrentDictionary<string, string> Addresses = new(StringComparer.Ordinal);
    static string s_root = "";

    /// <summary>Says where <c>wwwroot</c> is; once, at start.</summary>
    public static void Root(string root) => s_root = root;

    /// <summary>The address of a file below <c>wwwroot</c>.</summary>
    public static string Of(string path) => Addresses.GetOrAdd(path, static path =>
    {
        var file = Path.Combine(s_root, path);
        return File.Exists(file) ? $"/{path}?v={Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))[..12]}" : "/" + path;
    });
}
