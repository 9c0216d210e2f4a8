using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>The columns of the table, in their order; each can be sorted by.</summary>
public enum Column
{
    Number,
    Title,
    Client,
    Project,
    Stage,
    Service,
    Type,
    Person,
    Due,
    Estimate,
    Spent,
    Priority,
}

/// <summary>What rows are put together by.</summary>
public enum Grouping
{
    None,
    Client,
    Project,
    Person,
    Stage,
    Service,
    Type,
    /// <summary>The week of the due date, Monday to Sunday; its rows stand by their due dates.</summary>
    Week,
}

/// <summary>How rows stand: by a column within groups. Words of an address: <c>sort=-due</c>, <c>group=client</c>.</summary>
public sealed record TaskOrder(Column Sort, bool Down, Grouping Group)
{
    /// <summary>By due date, what presses first.</summary>
    public static readonly TaskOrder Usual = new(Column.Due, false, Grouping.None);

    /// <summary>Reads the words; what means nothing is as usual. A subcontractor knows no clients to sort by.</summary>
    public static TaskOrder Of(string? sort, string? group, Member by)
    {
        var down = sort?.StartsWith('-') ?? false;
        var column = Read<Column>(sort?.TrimStart('-')) ?? Usual.Sort;
        var grouping = Read<Grouping>(group) ?? Grouping.None;
        if (by.IsOutsider() && column == Column.Client) column = Usual.Sort;
        if (by.IsOutsider() && grouping == Grouping.Client) grouping = Grouping.None;
        return grouping == Grouping.Week ? new(Column.Due, column == Column.Due && down, grouping) : new(column, down, grouping);
    }

    /// <summary>The words of the address, those that say nothing new left out.</summary>
    public IEnumerable<(string, string?)> Words(Column? sort = null, bool? down = null) =>
        [("sort", (sort ?? Sort) == Usual.Sort && !(down ?? Down) ? null : ((down ?? Down) ? "-" : "") + TaskFilter.Word(sort ?? Sort)), ("group", Group == Grouping.None ? null : TaskFilter.Word(Group))];

    /// <summary>Which group a row belongs to, as <see cref="TaskRows.Sums"/> names it.</summary>
    public string GroupOf(TaskRow row) => Group switch
    {
        Grouping.Client => row.Client?.ToString() ?? "",
        Grouping.Project => row.Project.ToString(),
        Grouping.Person => row.Hand?.ToString() ?? "",
        Grouping.Stage => row.StageName,
        Grouping.Service => row.Service?.ToString() ?? "",
        Grouping.Type => row.Type?.ToString() ?? "",
        Grouping.Week => WeekOf(row.DueOn),
        _ => "",
    };

    /// <summary>The Monday of a due date's week; empty for none.</summary>
    public static string WeekOf(DateOnly? due) => due is { } day ? TaskFilter.Iso(Days.WeekOf(day).From) : "";

    /// <summary>What the rows are ordered by: group, column, and the id, so that no two stand at one place.</summary>
    internal IReadOnlyList<OrderKey> Keys(Db db, Member by)
    {
        List<OrderKey> keys = [];
        switch (Group)
        {
            case Grouping.Client: keys.AddRange([.. Of(db, by, Column.Client, false), new OrderKey<Guid>(x => x.ClientId, x => x.Client ?? Guid.Empty)]); break;
            case Grouping.Project: keys.AddRange([.. Of(db, by, Column.Project, false), new OrderKey<Guid>(x => x.ProjectId, x => x.Project)]); break;
            case Grouping.Person: keys.AddRange([.. Of(db, by, Column.Person, false), new OrderKey<Guid>(x => x.AssigneeId ?? Guid.Empty, x => x.Person ?? Guid.Empty)]); break;
            case Grouping.Service: keys.AddRange([.. Of(db, by, Column.Service, false), new OrderKey<Guid>(x => x.ServiceId ?? Guid.Empty, x => x.Service ?? Guid.Empty)]); break;
            case Grouping.Type: keys.AddRange([.. Of(db, by, Column.Type, false), new OrderKey<Guid>(x => x.TypeId ?? Guid.Empty, x => x.Type ?? Guid.Empty)]); break;
            case Grouping.Stage: keys.AddRange(Of(db, by, Column.Stage, false)); break;
            default: break;
        }
        return [.. keys, .. Of(db, by, Sort, Down), new OrderKey<Guid>(x => x.Id, x => x.Id)];
    }

    // What is not set stands last, whichever way the rest runs.
    static readonly DateOnly NoDate = new(2000, 1, 1);

    static IEnumerable<OrderKey> Of(Db db, Member by, Column column, bool down)
    {
        var (members, services, types) = (db.Members, db.Services, db.TaskTypes);
        var entries = db.TimeEntries.Counted().SeenBy(by);
        switch (column)
        {
            case Column.Number:
                yield return new OrderKey<string>(x => x.Project.Code, x => x.Code, down);
                yield return new OrderKey<int>(x => x.Number, x => x.Number, down);
                break;
            case Column.Title: yield return new OrderKey<string>(x => x.Title, x => x.Title, down); break;
            case Column.Client: yield return new OrderKey<string>(x => x.Project.Client.Name, x => x.ClientName ?? "", down); break;
            case Column.Project: yield return new OrderKey<string>(x => x.Project.Name, x => x.ProjectName, down); break;
            case Column.Stage: yield return new OrderKey<string>(x => x.Stage.Name, x => x.StageName, down); break;
            case Column.Person:
                yield return new OrderKey<int>(x => x.AssigneeId == null ? 1 : 0, x => x.Person is null ? 1 : 0);
                yield return new OrderKey<string>(x => members.Where(m => m.Id == x.AssigneeId).Select(m => m.Name).FirstOrDefault() ?? "", x => x.PersonName ?? "", down);
                break;
            case Column.Service:
                yield return new OrderKey<int>(x => x.ServiceId == null ? 1 : 0, x => x.Service is null ? 1 : 0);
                yield return new OrderKey<string>(x => services.Where(s => s.Id == x.ServiceId).Select(s => s.Name).FirstOrDefault() ?? "", x => x.ServiceName ?? "", down);
                break;
            case Column.Type:
                yield return new OrderKey<int>(x => x.TypeId == null ? 1 : 0, x => x.Type is null ? 1 : 0);
                yield return new OrderKey<string>(x => types.Where(t => t.Id == x.TypeId).Select(t => t.Name).FirstOrDefault() ?? "", x => x.TypeName ?? "", down);
                break;
            case Column.Estimate:
                yield return new OrderKey<int>(x => x.EstimateMinutes == null ? 1 : 0, x => x.EstimateMinutes is null ? 1 : 0);
                yield return new OrderKey<int>(x => x.EstimateMinutes ?? 0, x => x.EstimateMinutes ?? 0, down);
                break;
            case Column.Spent: yield return new OrderKey<long>(x => entries.Where(e => e.TaskId == x.Id).Sum(e => (long)e.Seconds), x => x.SpentSeconds, down); break;
            case Column.Priority:
                yield return new OrderKey<int>(x => x.Priority == Priority.Urgent ? 0 : x.Priority == Priority.High ? 1 : x.Priority == Priority.Normal ? 2 : 3, x => x.Priority switch { Priority.Urgent => 0, Priority.High => 1, Priority.Normal => 2, _ => 3 }, down);
                break;
            default:
                yield return new OrderKey<int>(x => x.DueOn == null ? 1 : 0, x => x.DueOn is null ? 1 : 0);
                yield return new OrderKey<DateOnly>(x => x.DueOn ?? NoDate, x => x.DueOn ?? NoDate, down);
                break;
        }
    }

    static T? Read<T>(string? word) where T : struct, Enum =>
        word is { Length: > 0 } && char.IsLetter(word[0]) && Enum.TryParse<T>(word, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;
}
