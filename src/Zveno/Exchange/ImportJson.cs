namespace Zveno.Exchange;

/// <summary>An import as the API tells it.</summary>
static class ImportJson
{
    public static object Of(Import one, object? invitations = null)
    {
        var preview = one.Preview;
        return new
        {
            one.Id,
            one.Source,
            one.State,
            board = new { id = one.BoardId, name = preview.Name },
            client = one.ClientId,
            one.NewClient,
            project = one.ProjectId,
            one.By,
            one.At,
            one.DoneAt,
            one.Trouble,
            one.Table,
            preview.Plan,
            preview.Lists,
            preview.Problems,
            one.Order,
            one.Report,
            one.UndoneAt,
            one.UndoneBy,
            one.Undo,
            invitations,
        };
    }

    /// <summary>A line of the list of imports.</summary>
    public static object Line(Import one) => new { one.Id, one.Source, one.State, board = new { id = one.BoardId, name = one.Preview.Name }, client = one.ClientId, project = one.ProjectId, one.By, one.At, one.DoneAt };
}
