namespace Zveno.Platform;

/// <summary>One command makes a backup, one restores it: database and files together. A backup counts once a restored copy was counted.</summary>
public sealed class BackupCommand(DatabaseCopy copy, ZvenoSettings settings, TimeProvider clock)
{
    string Files => Path.Combine(settings.Folder, "files");

    /// <summary>Makes a backup and proves it.</summary>
    /// <param name="folder">Where; null for <c>backups/{time}</c> in the data folder.</param>
    /// <exception cref="InvalidOperationException">The copy lacks something; what was written is left for a look, without a manifest.</exception>
    public async Task<BackupFolder> Make(string? folder)
    {
        var at = clock.GetUtcNow();
        var backup = new BackupFolder(Path.GetFullPath(folder ?? Path.Combine(settings.Folder, "backups", at.ToString("yyyyMMdd-HHmmss", System.Globalization.CultureInfo.InvariantCulture))));
        if (Directory.Exists(backup.Path) && Directory.EnumerateFileSystemEntries(backup.Path).Any()) throw new InvalidOperationException($"{backup.Path} is there already and not empty.");
        Directory.CreateDirectory(backup.Path);

        var before = await copy.Count();
        await copy.Out(backup.Database);
        var files = BackupFolder.Copy(Files, backup.Files);             // after the database: every file that a row names is there
        var found = await copy.Prove(backup.Database);
        var less = before.Where(x => found.GetValueOrDefault(x.Key) < x.Value && x.Key is not ("Jobs" or "AccessKeys")).Select(x => x.Key).ToList();
        if (less.Count > 0) throw new InvalidOperationException($"The restored copy has fewer rows in {string.Join(", ", less)}.");
        await backup.Seal(new BackupManifest(copy.Engine, at, found, files));
        return backup;
    }

    /// <summary>Puts a backup in place of what is there; what was there is moved aside, not deleted.</summary>
    /// <exception cref="InvalidOperationException">It is no whole backup, is of another engine, or what came in differs from what it says.</exception>
    public async Task<BackupManifest> Restore(string folder)
    {
        var backup = new BackupFolder(Path.GetFullPath(folder));
        var manifest = await backup.Read();
        if (manifest.Engine != copy.Engine) throw new InvalidOperationException($"This backup is of {manifest.Engine}; the database here is {copy.Engine}.");
        await copy.In(backup.Database);
        if (Directory.Exists(Files)) Directory.Move(Files, $"{Files}-before-{clock.GetUtcNow():yyyyMMddHHmmss}");
        BackupFolder.Copy(backup.Files, Files);
        var found = await copy.Count();
        var differs = manifest.Rows.Where(x => found.GetValueOrDefault(x.Key) != x.Value).Select(x => x.Key).ToList();
        return differs.Count == 0 ? manifest : throw new InvalidOperationException($"What came in differs from the backup in {string.Join(", ", differs)}.");
    }
}
