using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Where an import comes from.</summary>
public enum ImportSource
{
    Trello,

    /// <summary>A table: CSV, XLSX, or a list of JSON objects.</summary>
    Table,
}

/// <summary>How far an import is.</summary>
public enum ImportState
{
    /// <summary>The file was read; a person decides what becomes of what.</summary>
    Uploaded,

    /// <summary>Decided; waits for its turn or is being done.</summary>
    Mapped,

    /// <summary>All of it is there.</summary>
    Done,

    /// <summary>It is being taken back.</summary>
    Undoing,

    /// <summary>It was taken back: what nobody had touched is gone.</summary>
    Undone,
}

/// <summary>One board on its way in: the file as it came, what a person decided, and what came of it.</summary>
public sealed partial class Import : Owned
{
    Import() { }

    /// <param name="client">Whose project it will be; null when <paramref name="newClient"/> names one to take on, or the board updates its project.</param>
    /// <exception cref="Refused">Not by somebody who talks to clients.</exception>
    public Import(Guid id, TrelloBoard board, StoredFile file, Client? client, string? newClient, Member by, DateTimeOffset at)
    {
        Demands(by);
        (Id, Source, BoardId, FileId, ClientId, By, At) = (id, ImportSource.Trello, board.Id, file.Id, client?.Id, by.Id, at);
        NewClient = client is null ? Demand.OptionalText(newClient, 160, "clientName") : null;
        PreviewData = JsonSerializer.Serialize(ImportPreview.Of(board), Json.Storage);
    }

    public ImportSource Source { get; private set; }

    /// <summary>The board's id at its source; a second import finds its project by it.</summary>
    public string BoardId { get; private set; } = "";

    /// <summary>The file as it came; never shown to clients.</summary>
    public Guid FileId { get; private set; }
    public Guid? ClientId { get; private set; }

    /// <summary>Name of a client to take on with the import.</summary>
    public string? NewClient { get; private set; }
    public ImportState State { get; private set; }

    /// <summary>The project that the board became or updated.</summary>
    public Guid? ProjectId { get; private set; }
    public Guid By { get; private set; }

    /// <summary>When the file came (UTC).</summary>
    public DateTimeOffset At { get; private set; }
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>Why the job gave it back, said in the words of the one who imports; null when it did not.</summary>
    public string? Trouble { get; private set; }

    /// <summary>The project that a person chose for a table; null begins one.</summary>
    public Guid? TargetId { get; private set; }

    string PreviewData { get; set; } = "";
    string? TableData { get; set; }
    string? OrderData { get; set; }
    string? ReportData { get; set; }

    /// <summary>What the file holds.</summary>
    public ImportPreview Preview => JsonSerializer.Deserialize<ImportPreview>(PreviewData, Json.Storage)!;

    /// <summary>What was decided; null before.</summary>
    public ImportOrder? Order => OrderData is null ? null : JsonSerializer.Deserialize<ImportOrder>(OrderData, Json.Storage);

    /// <summary>What came; null before.</summary>
    public ImportReport? Report => ReportData is null ? null : JsonSerializer.Deserialize<ImportReport>(ReportData, Json.Storage);

    /// <summary>Live topic of one import.</summary>
    public static string Topic(Guid import) => $"import:{import}";

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => ["imports", Topic(Id)];

    /// <summary>Decides what becomes of what; the job may begin. Deciding the same again while it waits changes nothing.</summary>
    public void Begin(ImportOrder order, Member by)
    {
        Demands(by);
        if (State is not (ImportState.Uploaded or ImportState.Mapped)) throw Refusals.ImportIsDone();
        (State, Trouble, OrderData) = (ImportState.Mapped, null, JsonSerializer.Serialize(order, Json.Storage));
    }

    /// <summary>The job could not even begin: a person has to decide anew.</summary>
    public void GiveBack(string why) => (State, Trouble) = (ImportState.Uploaded, why);

    /// <summary>All of it came.</summary>
    public void End(Project project, ImportReport report, DateTimeOffset at)
    {
        (State, ProjectId, ClientId, DoneAt, ReportData) = (ImportState.Done, project.Id, project.ClientId, at, JsonSerializer.Serialize(report, Json.Storage));
        Record(new BoardImported(project.Id, Id, report.Cards.New, report.Cards.Changed, By, at));
    }

    /// <summary>Who may bring boards in: those who talk to clients, for a board becomes what a client may see.</summary>
    public static void Demands(Member by)
    {
        if (!by.IsActive || !by.TalksToClients) throw Refusals.OnlyWhoTalks();
    }

    internal static void Map(Mapping map)
    {
        var import = map.Owned<Import>("Imports");
        import.RefersTo<Import, StoredFile>("FileId").RefersTo<Import, Client>("ClientId").RefersTo<Import, Project>("ProjectId").RefersTo<Import, Member>("By");
        import.Property(x => x.BoardId).HasMaxLength(100);
        import.Property(x => x.NewClient).HasMaxLength(160);
        import.Property<string>(nameof(PreviewData));
        import.Property<string?>(nameof(OrderData));
        import.Property<string?>(nameof(ReportData));
        import.Property<string?>(nameof(UndoData));
        import.Property<string?>(nameof(TableData));
        import.RefersTo<Import, Project>("TargetId");
        import.RefersTo<Import, Member>("UndoneBy");
        import.Ignore(x => x.Preview).Ignore(x => x.Order).Ignore(x => x.Report).Ignore(x => x.Undo).Ignore(x => x.Table);
        import.HasIndex(x => new { x.AgencyId, x.Source, x.BoardId });
    }
}
