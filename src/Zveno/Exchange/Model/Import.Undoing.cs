using System.Text.Json;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Exchange;

public sealed partial class Import
{
    /// <summary>Who had it taken back.</summary>
    public Guid? UndoneBy { get; private set; }

    /// <summary>When it was taken back (UTC).</summary>
    public DateTimeOffset? UndoneAt { get; private set; }

    string? UndoData { get; set; }

    /// <summary>What went away and what stayed; null before.</summary>
    public UndoReport? Undo => UndoData is null ? null : JsonSerializer.Deserialize<UndoReport>(UndoData, Json.Storage);

    /// <summary>Has it taken back; asking again while that is done changes nothing.</summary>
    /// <param name="later">Name of an import that came into the same project after it; null when none did.</param>
    /// <exception cref="Refused">It did not come in, was taken back already, a later import stands on it, or not by somebody who talks to clients.</exception>
    public void BeginUndo(string? later, Member by)
    {
        Demands(by);
        if (State is ImportState.Uploaded or ImportState.Mapped) throw Refusals.NothingToUndo();
        if (State == ImportState.Undone) throw Refusals.AlreadyUndone();
        if (later is not null) throw Refusals.UndoLaterFirst(later);
        (State, UndoneBy) = (ImportState.Undoing, by.Id);
    }

    /// <summary>All that nobody had touched is gone.</summary>
    /// <param name="projectIsGone">The project went with it.</param>
    /// <param name="clientIsGone">The client went with it.</param>
    public void EndUndo(UndoReport report, bool projectIsGone, bool clientIsGone, DateTimeOffset at)
    {
        (State, UndoneAt, UndoData) = (ImportState.Undone, at, JsonSerializer.Serialize(report, Json.Storage));
        if (projectIsGone) ProjectId = null;
        if (clientIsGone) ClientId = null;
        Record(new ImportUndone(Id, ProjectId, report.Cards, report.KeptCount, UndoneBy, at));
    }
}
