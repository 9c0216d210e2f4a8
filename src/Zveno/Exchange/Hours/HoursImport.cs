using System.Text.Json;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Exchange;

/// <summary>How far an import of hours has come.</summary>
public enum HoursImportState
{
    /// <summary>Read; a person says who is who and what goes where.</summary>
    Read,
    Done,
    /// <summary>Taken back: what nobody has touched since is out again.</summary>
    Undone,
}

/// <summary>A table of hours from another tracker: its rows as they were read, what a person decided about them, and what came of it.</summary>
public sealed class HoursImport : Owned
{
    /// <summary>Longest name of a file, in characters.</summary>
    public const int MostName = 200;

    HoursImport() { }

    /// <param name="name">Of the file.</param>
    /// <exception cref="Refused">Not by who leads: hours of everybody come in.</exception>
    public HoursImport(Guid id, string name, HoursTable table, Member by, DateTimeOffset at)
    {
        Demands(by);
        (Id, Source, Name, By, At) = (id, table.Source, name.Length > MostName ? name[..MostName] : name, by.Id, at);
        TableData = JsonSerializer.Serialize(table, Json.Storage);
    }

    public HoursSource Source { get; private set; }
    public string Name { get; private set; } = "";
    public HoursImportState State { get; private set; }
    public Guid By { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>When the hours came in (UTC).</summary>
    public DateTimeOffset? DoneAt { get; private set; }
    public DateTimeOffset? UndoneAt { get; private set; }

    string TableData { get; set; } = "";
    string? ReportData { get; set; }
    string? MadeData { get; set; }

    /// <summary>The rows as they were read.</summary>
    public HoursTable Table => JsonSerializer.Deserialize<HoursTable>(TableData, Json.Storage)!;

    /// <summary>What came of it; null before.</summary>
    public HoursReport? Report => ReportData is null ? null : JsonSerializer.Deserialize<HoursReport>(ReportData, Json.Storage);

    /// <summary>The entries that it made.</summary>
    public IReadOnlyList<Guid> Made => MadeData is null ? [] : JsonSerializer.Deserialize<List<Guid>>(MadeData, Json.Storage)!;

    /// <summary>The hours are in.</summary>
    /// <exception cref="Refused">It was brought in or taken back already.</exception>
    internal void End(HoursReport report, IReadOnlyList<Guid> made, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (State is HoursImportState.Done) throw Refusals.ImportIsDone();
        (State, DoneAt, UndoneAt) = (HoursImportState.Done, at, null);
        (ReportData, MadeData) = (JsonSerializer.Serialize(report, Json.Storage), JsonSerializer.Serialize(made, Json.Storage));
        Record(new HoursImported(Id, report.Made, by.Id, at));
    }

    /// <summary>It is taken back.</summary>
    /// <param name="left">Entries that stay, because somebody has changed them or their month is closed.</param>
    internal void Undo(int left, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (State is not HoursImportState.Done) return;
        (State, UndoneAt) = (HoursImportState.Undone, at);
        ReportData = JsonSerializer.Serialize(Report! with { Left = left }, Json.Storage);
        Record(new HoursImportUndone(Id, By: by.Id, At: at));
    }

    /// <summary>Who may bring hours in.</summary>
    internal static void Demands(Member by)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeadsHours();
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => ["hours-imports"];

    internal static void Map(Mapping map)
    {
        var import = map.Owned<HoursImport>("HoursImports");
        import.RefersTo<HoursImport, Member>("By");
        import.Property(x => x.Name).HasMaxLength(MostName);
        import.Property<string>(nameof(TableData));
        import.Property<string?>(nameof(ReportData));
        import.Property<string?>(nameof(MadeData));
        import.Ignore(x => x.Table).Ignore(x => x.Report).Ignore(x => x.Made);
        import.HasIndex(x => new { x.AgencyId, x.At });
    }
}

/// <summary>What came of an import of hours.</summary>
/// <param name="Made">Entries that are new.</param>
/// <param name="Known">Rows that came before.</param>
/// <param name="Skipped">Rows of people or projects that nobody named.</param>
/// <param name="Problems">Rows that could not be brought, with why.</param>
/// <param name="Left">After it was taken back: entries that stayed.</param>
public sealed record HoursReport(int Made, int Known, int Skipped, IReadOnlyList<HoursProblem> Problems, int Left = 0);

/// <summary>A row that cannot be brought.</summary>
/// <param name="Line">As the spreadsheet counts, from 1.</param>
public sealed record HoursProblem(int Line, HoursTrouble Why, string Said);

/// <summary>Why a row cannot be brought.</summary>
public enum HoursTrouble
{
    /// <summary>No date, or none that can be.</summary>
    Date,
    /// <summary>The date is ahead of today.</summary>
    Ahead,
    /// <summary>No length, or one over a day.</summary>
    Length,
    /// <summary>Its month is closed.</summary>
    Closed,
}
