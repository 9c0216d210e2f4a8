using Xunit;

namespace Zveno.Tests.Platform;

/// <summary>Sample files that live beside the repository (<c>../shared/data</c>); tests that need them are skipped where they are not.</summary>
static class SharedSamples
{
    public static string? Folder { get; } = Find();

    public static string File(string name)
    {
        Assert.SkipWhen(Folder is null, "../shared/data is not here");
        return Path.Combine(Folder!, name);
    }

    static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "data") is var data && Directory.Exists(data)) return data;
        return null;
    }
}
