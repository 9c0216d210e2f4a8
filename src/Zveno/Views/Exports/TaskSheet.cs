using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>Tasks as rows of a file: the columns of the table, after what the view says of a task by where it puts it.</summary>
/// <param name="Names">Members by id.</param>
sealed record TaskSheet(Text Text, IReadOnlyList<Column> Columns, IReadOnlyDictionary<Guid, string> Names)
{
    const int AtOnce = 500;

    /// <summary>With these columns, or all that the reader has.</summary>
    public static async Task<TaskSheet> Of(Db db, Member by, Page page, IReadOnlyList<Column>? columns = null) =>
        new(page.Text, columns ?? TableColumns.Usual(!by.IsOutsider()), await db.MemberNames());

    /// <summary>All but these columns.</summary>
    public TaskSheet But(params IReadOnlyList<Column> columns) => this with { Columns = [.. Columns.Except(columns)] };

    /// <summary>The head, in the reader's language. Hours are numbers of hours.</summary>
    /// <param name="lead">Heads of what stands before.</param>
    public IReadOnlyList<string> Head(params IEnumerable<string> lead) => [.. lead, .. Columns.Select(Text.Views.ColumnName)];

    /// <summary>The rows of a query, as they are read.</summary>
    public async IAsyncEnumerable<IReadOnlyList<object?>> Rows(IQueryable<TaskRow> rows, [EnumeratorCancellation] CancellationToken stop = default)
    {
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(stop)) yield return Cells(row);
    }

    /// <summary>The rows of a list in its order, some of them read at a time.</summary>
    /// <param name="list">Tasks that the reader may see, each with what stands before its columns.</param>
    public async IAsyncEnumerable<IReadOnlyList<object?>> Rows(Db db, Member by, IReadOnlyList<(Guid Task, IReadOnlyList<object?> Lead)> list)
    {
        foreach (var some in list.Take(Sheet.MostRows).Chunk(AtOnce))
        {
            var ids = some.Select(x => x.Task).ToList();
            var rows = await db.Rows(db.Tasks.AsNoTracking().SeenBy(by).Where(x => ids.Contains(x.Id)), by).ToDictionaryAsync(x => x.Id);
            foreach (var (task, lead) in some)
                if (rows.TryGetValue(task, out var row)) yield return [.. lead, .. Cells(row)];
        }
    }

    IReadOnlyList<object?> Cells(TaskRow row) => [.. Columns.Select(x => Cell(row, x))];

    object? Cell(TaskRow row, Column column) => column switch
    {
        Column.Number => row.Name,
        Column.Title => row.Title,
        Column.Client => row.ClientName,
        Column.Project => row.ProjectName,
        Column.Stage => row.StageName,
        Column.Service => row.ServiceName,
        Column.Type => row.TypeName,
        Column.Person => row.Hands(Names),
        Column.Due => row.DueOn,
        Column.Estimate => row.EstimateMinutes / 60m,
        Column.Spent => row.SpentSeconds == 0 ? null : Math.Round(row.SpentSeconds / 3600m, 2),
        _ => Text.Work.PriorityName(row.Priority),
    };
}
