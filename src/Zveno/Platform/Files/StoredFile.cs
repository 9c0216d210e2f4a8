using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>A file that somebody gave us: the row says what it is, the disk keeps the bytes under a name of our own.</summary>
public sealed class StoredFile : Owned
{
    StoredFile() { }

    internal StoredFile(Guid id, string name, string type, long bytes, string sha256, Guid? by, DateTimeOffset at) =>
        (Id, Name, Type, Bytes, Sha256, By, At) = (id, name, type, bytes, sha256, by, at);

    /// <summary>The name to show: no folders, no control characters, at most 200 characters.</summary>
    public string Name { get; private set; } = "";

    /// <summary>MIME type as told by the name's ending; never used to show the file inline unless it is a plain image.</summary>
    public string Type { get; private set; } = "";

    /// <summary>Size in bytes.</summary>
    public long Bytes { get; private set; }

    /// <summary>SHA-256 of the bytes, hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Member or contact who gave it.</summary>
    public Guid? By { get; private set; }

    /// <summary>When it came (UTC).</summary>
    public DateTimeOffset At { get; private set; }

    internal static void Map(Mapping map)
    {
        var file = map.Owned<StoredFile>("Files");
        file.Property(x => x.Name).HasMaxLength(200);
        file.Property(x => x.Type).HasMaxLength(100);
        file.Property(x => x.Sha256).HasMaxLength(64);
    }
}
