using System.Globalization;

namespace Zveno.Exchange;

/// <summary>Reading of one table.</summary>
sealed class TableAssembly
{
    readonly TableFile _file;
    readonly TableMapping _mapping;
    readonly Guid _id;
    readonly string _name;
    readonly TimeZoneInfo _zone;
    readonly Dictionary<ColumnRole, List<int>> _columns = [];
    readonly List<TableProblem> _problems = [];
    readonly List<TableRow> _refused = [];
    readonly Dictionary<string, (string Name, Dictionary<string, TrelloList> Lists, Dictionary<string, TrelloLabel> Labels, Dictionary<string, TrelloMember> Members, List<TrelloCard> Cards)> _projects = [];
    readonly Dictionary<int, DateOrder> _orders = [];
    readonly decimal _bare = 60;
    readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    readonly Dictionary<int, string> _titled = [];

    public TableAssembly(TableFile file, TableMapping mapping, Guid id, string name, TimeZoneInfo zone, bool byTitle)
    {
        (_file, _mapping, _id, _name, _zone) = (file, mapping, id, name, zone);
        for (var i = 0; i < file.Columns.Count; i++)
        {
            var role = mapping.Roles.GetValueOrDefault(file.Columns[i], ColumnRole.Line);
            (_columns.TryGetValue(role, out var known) ? known : _columns[role] = []).Add(i);
        }
        foreach (var column in Columns(ColumnRole.Due).Concat(Columns(ColumnRole.Start)).Concat(Columns(ColumnRole.Made)))
            _orders[column] = CellValues.OrderOf(file.Rows.Select(x => CellValues.Span(x[column])).SelectMany(x => (string[])[x.From, x.To])) ?? mapping.Dates;
        if (Columns(ColumnRole.Estimate) is [var estimate, ..]) _bare = ColumnNames.MinutesOf(file.Columns[estimate], file.Rows.Select(x => x[estimate]));
        if (byTitle)
            foreach (var same in file.Rows.GroupBy(x => TableBoards.KeyOf("wish", TrelloTidy.Line(Cell(x, ColumnRole.Title)))))
                foreach (var (nth, row) in same.Index()) _titled[row.Number] = nth == 0 ? same.Key : string.Create(CultureInfo.InvariantCulture, $"{same.Key}-{nth + 1}");
    }

    public TableBoards Assemble()
    {
        var parents = ParentsOf();
        foreach (var row in _file.Rows) Take(row, parents);
        if (_projects.Count == 0) ProjectOf("");
        var boards = _projects.OrderBy(x => x.Key.Length > 0).Select(x => ((string?)(x.Key.Length > 0 ? x.Value.Name : null), BoardOf(x.Value))).ToList();
        return new(boards, _problems, _refused);

        TrelloBoard BoardOf((string Name, Dictionary<string, TrelloList> Lists, Dictionary<string, TrelloLabel> Labels, Dictionary<string, TrelloMember> Members, List<TrelloCard> Cards) x) => new()
        {
            Id = $"table-{_id:N}",
            Name = _name,
            Description = "",
            IsClosed = false,
            Lists = [.. x.Lists.Values],
            Cards = x.Cards,
            Members = [.. x.Members.Values],
            Labels = [.. x.Labels.Values],
            Problems = [],
            CommentsCounted = 0,
        };
    }

    IReadOnlyList<int> Columns(ColumnRole role) => _columns.GetValueOrDefault(role) ?? [];

    string Cell(TableRow row, ColumnRole role) => Columns(role) is [var only, ..] ? row[only] : "";

    string IdOf(TableRow row) => Cell(row, ColumnRole.Id) is { Length: > 0 } own ? TableBoards.KeyOf("row", own) : _titled.TryGetValue(row.Number, out var titled) ? titled : string.Create(CultureInfo.InvariantCulture, $"{_id:N}-{row.Number}");

    /// <summary>The row that each names as its parent, by id or by title, up to the uppermost.</summary>
    Dictionary<int, string> ParentsOf()
    {
        var (found, upper) = (new Dictionary<int, string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        if (Columns(ColumnRole.Parent) is not [var column, ..]) return found;
        var byId = new Dictionary<string, string>(StringComparer.Ordinal);
        var byTitle = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in _file.Rows)
        {
            if (Cell(row, ColumnRole.Title).Length == 0) continue;
            if (Cell(row, ColumnRole.Id) is { Length: > 0 } id) byId.TryAdd(ColumnNames.Folded(id), IdOf(row));
            byTitle.TryAdd(ColumnNames.Folded(Cell(row, ColumnRole.Title)), IdOf(row));
        }
        foreach (var row in _file.Rows)
        {
            if (row[column] is not { Length: > 0 } said || said == "0") continue;
            var key = ColumnNames.Folded(CellValues.Many(said, commas: false) is [var first, ..] ? first : said);
            if (byId.TryGetValue(key, out var parent) || byTitle.TryGetValue(key, out parent)) { if (parent != IdOf(row)) upper[IdOf(row)] = parent; }
            else _problems.Add(new(row.Number, _file.Columns[column], TableProblemKind.NoParent, said));
        }
        foreach (var row in _file.Rows)
        {
            if (!upper.TryGetValue(IdOf(row), out var parent)) continue;
            var (top, steps) = (parent, 0);
            while (upper.TryGetValue(top, out var above) && steps++ < 100) top = above;
            if (steps >= 100) continue;                                 // a circle: each of it stands by itself
            if (steps > 0) _problems.Add(new(row.Number, _file.Columns[column], TableProblemKind.TooDeep, row[column]));
            found[row.Number] = top;
        }
        return found;
    }

    (string Name, Dictionary<string, TrelloList> Lists, Dictionary<string, TrelloLabel> Labels, Dictionary<string, TrelloMember> Members, List<TrelloCard> Cards) ProjectOf(string said)
    {
        var key = ColumnNames.Folded(said);
        return _projects.TryGetValue(key, out var known) ? known : _projects[key] = (said, [], [], [], []);
    }

    void Take(TableRow row, Dictionary<int, string> parents)
    {
        var title = TrelloTidy.Line(Cell(row, ColumnRole.Title));
        var id = IdOf(row);
        var refusal = title.Length == 0 ? TableProblemKind.NoTitle : !_ids.Add(id) ? TableProblemKind.SameId : (TableProblemKind?)null;
        if (refusal is { } why)
        {
            _problems.Add(new(row.Number, "", why, why == TableProblemKind.SameId ? Cell(row, ColumnRole.Id) : ""));
            _refused.Add(row);
            return;
        }
        for (var i = 0; i < row.Cells.Count && i < _file.Columns.Count; i++)
            if (row.Cells[i].Length >= TableLimits.MostCell) _problems.Add(new(row.Number, _file.Columns[i], TableProblemKind.CutCell, ""));
        var project = ProjectOf(Cell(row, ColumnRole.Project));
        var extra = new List<TrelloField>();
        foreach (var column in Columns(ColumnRole.Line)) Keep(extra, column, row[column]);

        var (start, due) = (Day(row, ColumnRole.Start, extra, x => x.From), Day(row, ColumnRole.Due, extra, x => x.To));
        if (start is null && Columns(ColumnRole.Due) is [var spans, ..] && CellValues.Span(row[spans]) is var (begins, ends) && begins != ends) start = CellValues.Date(begins, _orders[spans]);
        if (start is { } from && due is { } until && from.Date > until.Date) Problem(row, Columns(ColumnRole.Start)[0], TableProblemKind.StartAfterDue, extra);
        project.Cards.Add(new()
        {
            Id = id,
            ShortNumber = null,
            Name = title,
            Description = string.Join("\n\n", Columns(ColumnRole.Description).Select(x => row[x]).Where(x => x.Length > 0)),
            ListId = ListOf(project.Lists, Cell(row, ColumnRole.Stage)),
            Place = project.Cards.Count,
            Due = Instant(due),
            Start = Instant(start),
            DueComplete = Cell(row, ColumnRole.Done) is { Length: > 0 } done && CellValues.IsDone(done),
            IsArchived = false,
            IsInArchivedList = false,
            LabelIds = [.. Columns(ColumnRole.Labels).SelectMany(x => CellValues.Many(row[x])).Select(x => LabelOf(project.Labels, x)).Distinct()],
            MemberIds = [.. Columns(ColumnRole.Assignee).SelectMany(x => CellValues.Many(row[x])).Select(x => MemberOf(project.Members, x)).Distinct()],
            WatcherIds = [.. Columns(ColumnRole.Watchers).SelectMany(x => CellValues.Many(row[x])).Select(x => MemberOf(project.Members, x)).Distinct()],
            Service = Cell(row, ColumnRole.Service),
            Type = Cell(row, ColumnRole.Type),
            Checklists = ChecklistsOf(row, id),
            Comments = [],
            Attachments = LinksOf(row, id, extra),
            CustomFields = extra,
            Created = Instant(Columns(ColumnRole.Made) is [var made, ..] ? CellValues.Date(row[made], _orders[made]) : null),
            CommentsMissing = 0,
            EstimateMinutes = Value(row, ColumnRole.Estimate, TableProblemKind.BadEstimate, extra, x => CellValues.Minutes(x, _bare)),
            Priority = Value(row, ColumnRole.Priority, TableProblemKind.BadPriority, extra, CellValues.PriorityOf),
            ParentId = parents.GetValueOrDefault(row.Number),
        });
    }

    T? Value<T>(TableRow row, ColumnRole role, TableProblemKind kind, List<TrelloField> extra, Func<string, T?> read) where T : struct
    {
        if (Columns(role) is not [var column, ..] || row[column] is not { Length: > 0 } said || said is "0" or "-" or "—") return null;
        if (read(said) is { } value) return value;
        Problem(row, column, kind, extra);
        return null;
    }

    DateTime? Day(TableRow row, ColumnRole role, List<TrelloField> extra, Func<(string From, string To), string> end) =>
        Value(row, role, TableProblemKind.BadDate, extra, x => CellValues.Date(end(CellValues.Span(x)), _orders[Columns(role)[0]]));

    /// <summary>Nothing is lost: what was not understood stands under the description.</summary>
    void Problem(TableRow row, int column, TableProblemKind kind, List<TrelloField> extra)
    {
        _problems.Add(new(row.Number, _file.Columns[column], kind, TrelloTidy.Cut(row[column], 200)));
        Keep(extra, column, row[column]);
    }

    void Keep(List<TrelloField> extra, int column, string value)
    {
        if (value.Length > 0) extra.Add(new(_file.Columns[column], TrelloFieldKind.Text, value));
    }

    DateTimeOffset? Instant(DateTime? local)
    {
        if (local is not { } at) return null;
        var there = _zone.IsInvalidTime(at) ? at.AddHours(1) : at;
        return new DateTimeOffset(there, _zone.GetUtcOffset(there)).ToUniversalTime();
    }

    static string ListOf(Dictionary<string, TrelloList> lists, string name)
    {
        var said = TrelloTidy.Line(name);
        var id = said.Length == 0 ? TableBoards.NoStage : TableBoards.KeyOf("stage", said);
        lists.TryAdd(id, new(id, said, false, lists.Count));
        return id;
    }

    static string LabelOf(Dictionary<string, TrelloLabel> labels, string name)
    {
        var id = TableBoards.KeyOf("label", name);
        labels.TryAdd(id, new(id, TrelloTidy.Line(name), null));
        return id;
    }

    static string MemberOf(Dictionary<string, TrelloMember> members, string name)
    {
        var id = TableBoards.KeyOf("who", name);
        var said = TrelloTidy.Line(name);
        members.TryAdd(id, new(id, said, said.Contains(' ', StringComparison.Ordinal) ? "" : said, false));           // one word may be an address or a sign-in name
        return id;
    }

    IReadOnlyList<TrelloChecklist> ChecklistsOf(TableRow row, string id)
    {
        var lists = new List<TrelloChecklist>();
        foreach (var column in Columns(ColumnRole.Checklist))
        {
            var lines = CellValues.Lines(row[column]);
            var list = $"{id}-c{lists.Count}";
            if (lines.Count > 0) lists.Add(new(list, _file.Columns[column], [.. lines.Select((x, i) => new TrelloCheckItem($"{list}-{i}", x.Text, x.IsDone, i, null, null))]));
        }
        return lists;
    }

    IReadOnlyList<TrelloAttachment> LinksOf(TableRow row, string id, List<TrelloField> extra)
    {
        var links = new List<TrelloAttachment>();
        foreach (var column in Columns(ColumnRole.Link))
        {
            foreach (var said in row[column].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                var url = said.Trim(',', ';');
                if (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") links.Add(new($"{id}-l{links.Count}", url, url, TrelloAttachmentKind.Link, null, null, null));
                else { Problem(row, column, TableProblemKind.BadLink, extra); break; }
            }
        }
        return links;
    }
}
