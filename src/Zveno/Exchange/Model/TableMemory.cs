using System.Text.Json;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Exchange;

/// <summary>What the columns of a table meant the last time: the next file with the same head is mapped by itself.</summary>
public sealed class TableMemory : Owned
{
    TableMemory() { }

    /// <param name="signature">Of the head.</param>
    public TableMemory(string signature, TableMapping mapping, Member by, DateTimeOffset at)
    {
        (Id, Signature) = (Ids.New(at), signature);
        Remember(mapping, by, at);
    }

    /// <summary>Hash of the head's names, in any order.</summary>
    public string Signature { get; private set; } = "";
    public Guid By { get; private set; }

    /// <summary>When it was used last (UTC).</summary>
    public DateTimeOffset At { get; private set; }

    string MappingData { get; set; } = "";

    /// <summary>The mapping, by names of columns.</summary>
    public TableMapping Mapping => JsonSerializer.Deserialize<TableMapping>(MappingData, Json.Storage)!;

    /// <summary>Keeps the newest.</summary>
    public void Remember(TableMapping mapping, Member by, DateTimeOffset at) => (MappingData, By, At) = (JsonSerializer.Serialize(mapping, Json.Storage), by.Id, at);

    internal static void Map(Mapping map)
    {
        var memory = map.Owned<TableMemory>("TableMemories");
        memory.RefersTo<TableMemory, Member>("By");
        memory.Property(x => x.Signature).HasMaxLength(64);
        memory.Property<string>(nameof(MappingData));
        memory.Ignore(x => x.Mapping);
        memory.HasIndex(x => new { x.AgencyId, x.Signature }).IsUnique();
    }
}
