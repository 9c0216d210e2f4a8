using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Zveno.Platform;

/// <summary>Keeps files on disk: <c>files/{agency}/{2 letters}/{id}</c>. Nothing of the giver's name reaches the disk.</summary>
public sealed class FileStore(ZvenoSettings settings, TimeProvider clock)
{
    /// <summary>The largest file that is taken, in bytes.</summary>
    public const long MostBytes = 50L * 1024 * 1024;

    static readonly HashSet<string> Programs = new(StringComparer.OrdinalIgnoreCase)
    {
        ".exe", ".com", ".bat", ".cmd", ".scr", ".pif", ".msi", ".msp", ".dll", ".sys", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".wsh", ".ps1", ".psm1",
        ".jar", ".apk", ".app", ".dmg", ".deb", ".rpm", ".sh", ".bin", ".run", ".elf", ".lnk", ".reg", ".hta", ".cpl", ".scf", ".iso", ".img",
    };

    /// <summary>Takes a file in: the bytes are on disk, flushed, before the row is saved. An image leaves behind what it tells besides its picture.</summary>
    /// <exception cref="Refused">It is too large, empty, or a program.</exception>
    public async Task<StoredFile> Take(Db db, IFormFile given, Guid? by, CancellationToken stop = default)
    {
        var name = NameOf(given.FileName);
        if (given.Length > MostBytes) throw new Refused(text => text.Platform.FileTooLarge(name, text.FileSize(MostBytes)));
        if (given.Length == 0) throw new Refused(text => text.Platform.FileEmpty(name));
        if (Programs.Contains(Path.GetExtension(name)) || await IsProgram(given, stop)) throw new Refused(text => text.Platform.FileKindNotAccepted(name));

        var at = clock.GetUtcNow();
        var id = Ids.New(at);
        var path = PathOf(db.AgencyOfViewer, id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var (hash, bytes, type) = ("", given.Length, ContentTypes.Of(name));
        await using (var kept = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite))
        {
            if (ContentTypes.MayShowInline(type) && await Cleaned(given, stop) is { } clean) await kept.WriteAsync(clean, stop);
            else await given.CopyToAsync(kept, stop);
            bytes = kept.Length;
            kept.Flush(flushToDisk: true);
            kept.Position = 0;
            hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(kept, stop));
        }
        var file = new StoredFile(id, name, type, bytes, hash, by, at);
        db.Add(file);
        return file;
    }

    /// <summary>Opens the bytes of a file for reading.</summary>
    public FileStream Open(StoredFile file) => File.OpenRead(PathOf(file.AgencyId, file.Id));

    /// <summary>The name to show: the last part only, without control characters, at most 200 characters.</summary>
    public static string NameOf(string given)
    {
        var name = new string([.. given.Split('/', '\\')[^1].Where(c => !char.IsControl(c))]).Trim().TrimStart('.');
        if (name.Length == 0) name = "file";
        return name.Length <= 200 ? name : name[..(200 - Path.GetExtension(name).Length)] + Path.GetExtension(name);
    }

    string PathOf(Guid agency, Guid id) => Path.Combine(settings.Folder, "files", agency.ToString("N"), id.ToString("N")[^2..], id.ToString("N"));

    static async Task<byte[]?> Cleaned(IFormFile given, CancellationToken stop)
    {
        var image = new byte[given.Length];
        await using var stream = given.OpenReadStream();
        await stream.ReadExactlyAsync(image, stop);
        return ImageCleaning.Of(image);
    }

    static async Task<bool> IsProgram(IFormFile given, CancellationToken stop)
    {
        var head = new byte[4];
        await using var stream = given.OpenReadStream();
        var read = await stream.ReadAtLeastAsync(head, 4, throwOnEndOfStream: false, stop);
        return (read >= 2 && head[0] == 'M' && head[1] == 'Z') || (read == 4 && head[0] == 0x7F && head[1] == 'E' && head[2] == 'L' && head[3] == 'F');
    }
}
