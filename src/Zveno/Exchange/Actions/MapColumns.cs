using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Exchange;

/// <summary>Says what the columns of a table mean and how its file is read; the file is read again and shown anew.</summary>
public static class MapColumns
{
    /// <param name="Columns">Roles by names of columns; those not named stay as they are.</param>
    /// <param name="Encoding">One of <see cref="TableText.Encodings"/>; null leaves it.</param>
    /// <param name="Delimiter">One of <see cref="TableText.Delimiters"/>, or <c>tab</c>; null leaves it.</param>
    /// <param name="Sheet">Which sheet of a workbook, from 0.</param>
    /// <param name="HeadRow">Which row names the columns, as the spreadsheet counts; 0 for none.</param>
    /// <param name="Dates">What comes first in dates where both could be.</param>
    public record Form(
        IReadOnlyDictionary<string, ColumnRole>? Columns = null, string? Encoding = null, string? Delimiter = null, int? Sheet = null, int? HeadRow = null, DateOrder? Dates = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post("imports/{import}/mapping", Handle);

    /// <summary>Field of the page with the role of a column.</summary>
    internal static string Field(int column) => $"role-{column}";

    static async Task<Answer> Handle(Guid import, Form form, HttpContext http, Db db, Member by, FileStore files, Page page, CancellationToken stop)
    {
        Import.Demands(by);
        var one = await db.Imports.OneVisible(import, stop);
        if (one.Table is not { } shape) throw Refusals.NotTable();
        var roles = form.Columns ?? OfPage(http, shape);
        foreach (var column in roles.Keys)
            if (!shape.Columns.Any(x => ColumnNames.Folded(x.Name) == ColumnNames.Folded(column))) throw Refusals.UnknownColumn(column);

        var choice = ChoiceOf(form, shape.Choice);
        // The page sends the field as it stands: a row that nobody touched is no answer for cells cut in another way, or for another sheet.
        if ((choice.Sheet, choice.Text?.Delimiter) != (shape.Choice.Sheet, shape.Choice.Text?.Delimiter) && (form.HeadRow is null || (http.Request.HasFormContentType && form.HeadRow == shape.Choice.HeadRow))) choice = choice with { HeadRow = null };
        var said = new Dictionary<string, ColumnRole>(shape.Mapping.Roles);
        foreach (var (column, role) in roles) said[shape.Columns.First(x => ColumnNames.Folded(x.Name) == ColumnNames.Folded(column)).Name] = role;
        foreach (var twice in said.Values.CountBy(x => x).Where(x => x.Value > 1 && !ColumnNames.IsMany(x.Key))) throw Refusals.TwiceInMapping(twice.Key);
        await using var file = files.Open(await db.Set<StoredFile>().OneVisible(one.FileId, stop));
        var (read, board) = TableReading.Again(file, choice, new(said, form.Dates ?? shape.Mapping.Dates), one.Id, one.Preview.Name, page.Text.Zone);
        if (!read.Mapping.Roles.Values.Contains(ColumnRole.Title)) throw Refusals.NoTitleColumn();
        one.Remap(read with { ForBacklog = shape.ForBacklog }, board, by);
        await db.Save(stop);
        return Answer.GoTo($"/imports/{one.Id}").OrJson(() => ImportJson.Of(one));
    }

    static TableChoice ChoiceOf(Form form, TableChoice was)
    {
        if (form.Encoding is { } encoding && !TableText.Encodings.Contains(encoding)) throw new Refused(text => text.Web.BadField("encoding")) { Field = "encoding" };
        var delimiter = form.Delimiter switch { null => (char?)null, "tab" => '\t', { Length: 1 } one when TableText.Delimiters.Contains(one[0]) => one[0], _ => throw new Refused(text => text.Web.BadField("delimiter")) { Field = "delimiter" } };
        if (form.HeadRow is < 0 or > 1_000) throw new Refused(text => text.Web.BadField("headRow")) { Field = "headRow" };
        return was with
        {
            Text = was.Text is null ? null : new(form.Encoding ?? was.Text.Encoding, delimiter ?? was.Text.Delimiter),
            Sheet = form.Sheet ?? was.Sheet,
            HeadRow = form.HeadRow ?? was.HeadRow,
        };
    }

    static Dictionary<string, ColumnRole> OfPage(HttpContext http, TableShape shape)
    {
        if (!http.Request.HasFormContentType) return [];
        var roles = new Dictionary<string, ColumnRole>();
        for (var i = 0; i < shape.Columns.Count; i++)
            if (Enum.TryParse<ColumnRole>(http.Request.Form[Field(i)].ToString(), ignoreCase: true, out var role) && Enum.IsDefined(role)) roles[shape.Columns[i].Name] = role;
        return roles;
    }
}
