using System.Text.Json;
using Zveno.Platform;

namespace Zveno.Exchange;

/// <summary>A field as it was before an import met it.</summary>
/// <param name="Brought">Hash of what the import before had brought; null when none had.</param>
/// <param name="Now">Hash of what this one brought.</param>
/// <param name="Ours">What stood here, when this import took its own instead.</param>
public sealed record FieldBefore(string? Brought, string Now, string? Ours);

public sealed partial class ImportedRef
{
    /// <summary>What imports after the first changed, by import: so that each can be taken back.</summary>
    string? BeforeData { get; set; }

    /// <summary>Whether a later import than the first changed something of it.</summary>
    public bool HasBefore => BeforeData is not null;

    /// <summary>What this import met; empty when nothing.</summary>
    public IReadOnlyDictionary<string, FieldBefore> Before(Guid import) => AllBefore().GetValueOrDefault(import) ?? [];

    /// <summary>What this import changed is as before: the next import compares with that.</summary>
    public void Forget(Guid import)
    {
        var all = AllBefore();
        if (!all.Remove(import, out var fields)) return;
        var brought = Fields();
        foreach (var (field, before) in fields)
        {
            if (before.Brought is { } was) brought[field] = was;
            else brought.Remove(field);
        }
        Put(brought);
        BeforeData = all.Count == 0 ? null : JsonSerializer.Serialize(all, Json.Storage);
    }

    void Remember(Guid import, string field, FieldBefore before)
    {
        var all = AllBefore();
        if (!all.TryGetValue(import, out var fields)) all[import] = fields = [];
        fields[field] = before;
        BeforeData = JsonSerializer.Serialize(all, Json.Storage);
    }

    Dictionary<Guid, Dictionary<string, FieldBefore>> AllBefore() =>
        BeforeData is null ? [] : JsonSerializer.Deserialize<Dictionary<Guid, Dictionary<string, FieldBefore>>>(BeforeData, Json.Storage)!;
}
