using System.Text.Json;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Exchange;

public sealed partial class Import
{
    /// <param name="client">Whose project it will be; null when <paramref name="newClient"/> names one to take on.</param>
    /// <exception cref="Refused">Not by somebody who talks to clients.</exception>
    internal Import(Guid id, TableShape table, TrelloBoard read, StoredFile file, Client? client, string? newClient, Member by, DateTimeOffset at) : this(id, read, file, client, newClient, by, at)
    {
        Source = ImportSource.Table;
        TableData = JsonSerializer.Serialize(table, Json.Storage);
    }

    /// <summary>What is known of the table; null for a board.</summary>
    public TableShape? Table => TableData is null ? null : JsonSerializer.Deserialize<TableShape>(TableData, Json.Storage);

    /// <summary>Reads the table otherwise: other columns, other letters, other meanings.</summary>
    /// <exception cref="Refused">It came in already, or is no table.</exception>
    internal void Remap(TableShape table, TrelloBoard read, Member by)
    {
        Demands(by);
        if (Source != ImportSource.Table) throw Refusals.NotTable();
        if (State != ImportState.Uploaded) throw Refusals.ImportIsDone();
        (TableData, PreviewData) = (JsonSerializer.Serialize(table, Json.Storage), JsonSerializer.Serialize(ImportPreview.Of(read), Json.Storage));
    }

    /// <summary>Says into which project a table comes; null begins one.</summary>
    internal void Into(Work.Project? target)
    {
        if (Source == ImportSource.Table) TargetId = target?.Id;
    }
}
