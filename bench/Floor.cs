using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Zveno.Bench;

/// <summary>The least that could be done: what the product is held against. Runs as a process of its own on the same database file.</summary>
static class Floor
{
    public static async Task Run(int port, string database, string project, string scratch)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add($"http://127.0.0.1:{port}");
        var hello = Encoding.UTF8.GetBytes("hello");
        var read = $"Data Source={database};Mode=ReadOnly";
        await Prepare(scratch);

        app.MapGet("/hello", (HttpContext http) => http.Response.Body.WriteAsync(hello).AsTask());
        app.MapGet("/board", (HttpContext http) => Gzip(http, Board(read, project)));
        app.MapGet("/gantt", (HttpContext http) => Gzip(http, Gantt(read)));
        app.MapGet("/card", (HttpContext http) => Gzip(http, Card(read, project)));
        app.MapGet("/topics", (HttpContext http) => Gzip(http, Topics(read)));
        app.MapGet("/search", (HttpContext http) => Gzip(http, Search(read, project)));
        app.MapGet("/timesheet", (HttpContext http) => Gzip(http, HoursFloor.Timesheet(read)));
        app.MapGet("/packages", (HttpContext http) => Gzip(http, HoursFloor.Packages(read)));
        app.MapPost("/commit", async (HttpContext http) => { await Commit(scratch); http.Response.StatusCode = 204; });
        await app.RunAsync();
    }

    static StringBuilder Board(string connection, string project)
    {
        var html = new StringBuilder(200_000);
        using var db = new SqliteConnection(connection);
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = "SELECT t.\"StageId\", t.\"Number\", t.\"Title\", t.\"DueOn\", t.\"ItemsDone\", t.\"ItemsTotal\", t.\"IsVisible\", m.\"Name\" FROM \"Tasks\" t LEFT JOIN \"Members\" m ON m.\"AgencyId\" = t.\"AgencyId\" AND m.\"Id\" = t.\"AssigneeId\" WHERE t.\"AgencyId\" = (SELECT \"AgencyId\" FROM \"Projects\" WHERE \"Id\" = $p) AND t.\"ProjectId\" = $p AND t.\"ArchivedAt\" IS NULL ORDER BY t.\"StageId\", t.\"Place\", t.\"Id\"";
        command.Parameters.AddWithValue("$p", project.ToUpperInvariant());
        using var row = command.ExecuteReader();
        while (row.Read())
            html.Append("<li class=\"card\"><a href=\"/tasks/B-").Append(row.GetInt32(1)).Append("\">").Append(WebUtility.HtmlEncode(row.GetString(2))).Append("</a><span>").Append(row.IsDBNull(3) ? "" : row.GetString(3))
                .Append("</span><span>").Append(row.GetInt32(4)).Append('/').Append(row.GetInt32(5)).Append("</span><span>").Append(row.IsDBNull(7) ? "" : WebUtility.HtmlEncode(row.GetString(7))).Append("</span></li>");
        return html;
    }

    static StringBuilder Gantt(string connection)
    {
        var html = new StringBuilder(60_000);
        using var db = new SqliteConnection(connection);
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = "SELECT t.\"Number\", t.\"Title\", t.\"StartOn\", t.\"DueOn\", m.\"Name\" FROM \"Tasks\" t JOIN \"Projects\" p ON p.\"AgencyId\" = t.\"AgencyId\" AND p.\"Id\" = t.\"ProjectId\" LEFT JOIN \"Members\" m ON m.\"AgencyId\" = t.\"AgencyId\" AND m.\"Id\" = t.\"AssigneeId\" WHERE p.\"Code\" = $c AND t.\"ArchivedAt\" IS NULL ORDER BY t.\"StartOn\", t.\"Id\"";
        command.Parameters.AddWithValue("$c", GanttScene.Code);
        using var row = command.ExecuteReader();
        while (row.Read())
            html.Append("<li><a href=\"/tasks/G-").Append(row.GetInt32(0)).Append("\">").Append(WebUtility.HtmlEncode(row.GetString(1))).Append("</a><svg><rect x=\"").Append(row.GetString(2)).Append("\" width=\"").Append(row.GetString(3))
                .Append("\"/></svg><span>").Append(row.IsDBNull(4) ? "" : WebUtility.HtmlEncode(row.GetString(4))).Append("</span></li>");
        return html;
    }

    static StringBuilder Card(string connection, string project)
    {
        using var db = new SqliteConnection(connection);
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = "SELECT \"Title\", \"Description\", \"DueOn\" FROM \"Tasks\" WHERE \"AgencyId\" = (SELECT \"AgencyId\" FROM \"Projects\" WHERE \"Id\" = $p) AND \"ProjectId\" = $p AND \"Number\" = 1";
        command.Parameters.AddWithValue("$p", project.ToUpperInvariant());
        using var row = command.ExecuteReader();
        row.Read();
        return new StringBuilder("<h1>").Append(WebUtility.HtmlEncode(row.GetString(0))).Append("</h1><p>").Append(WebUtility.HtmlEncode(row.GetString(1))).Append("</p>");
    }

    // The first 150 of the agency with the most.
    static StringBuilder Topics(string connection)
    {
        var html = new StringBuilder(60_000);
        using var db = new SqliteConnection(connection);
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = "SELECT t.\"Id\", t.\"Title\", t.\"LastWords\", t.\"AnswerBy\", c.\"Name\" FROM \"Topics\" t JOIN \"Clients\" c ON c.\"AgencyId\" = t.\"AgencyId\" AND c.\"Id\" = t.\"ClientId\" WHERE t.\"AgencyId\" = $a AND t.\"ClosedAt\" IS NULL AND t.\"SnoozedUntil\" IS NULL ORDER BY t.\"AnswerBy\" IS NULL, t.\"AnswerBy\", t.\"LastMessageAt\" DESC, t.\"Id\" LIMIT 150";
        command.Parameters.AddWithValue("$a", s_largest ??= Largest(db));
        using var row = command.ExecuteReader();
        while (row.Read())
            html.Append("<li><a href=\"/inbox/").Append(row.GetString(0)).Append("\">").Append(WebUtility.HtmlEncode(row.GetString(1))).Append("</a><span>").Append(WebUtility.HtmlEncode(row.GetString(2)))
                .Append("</span><span>").Append(row.IsDBNull(3) ? "" : row.GetValue(3)).Append("</span><span>").Append(WebUtility.HtmlEncode(row.GetString(4))).Append("</span></li>");
        return html;
    }

    static string? s_largest;

    static string Largest(SqliteConnection db)
    {
        using var command = db.CreateCommand();
        command.CommandText = "SELECT \"AgencyId\" FROM \"Topics\" GROUP BY \"AgencyId\" ORDER BY count(*) DESC LIMIT 1";
        return (string)command.ExecuteScalar()!;
    }

    static StringBuilder Search(string connection, string project)
    {
        var html = new StringBuilder();
        using var db = new SqliteConnection(connection);
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = "SELECT \"Title\" FROM \"Tasks\" WHERE \"AgencyId\" = (SELECT \"AgencyId\" FROM \"Projects\" WHERE \"Id\" = $p) AND \"ProjectId\" = $p AND \"Title\" LIKE '%17%' LIMIT 20";
        command.Parameters.AddWithValue("$p", project.ToUpperInvariant());
        using var row = command.ExecuteReader();
        while (row.Read()) html.Append("<a>").Append(WebUtility.HtmlEncode(row.GetString(0))).Append("</a>");
        return html;
    }

    static async Task Gzip(HttpContext http, StringBuilder html)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.ContentEncoding = "gzip";
        await using var zip = new GZipStream(http.Response.Body, CompressionLevel.Fastest);
        await zip.WriteAsync(Encoding.UTF8.GetBytes(html.ToString()));
    }

    static async Task Prepare(string scratch)
    {
        await using var db = new SqliteConnection($"Data Source={scratch}");
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL; CREATE TABLE IF NOT EXISTS one (id TEXT PRIMARY KEY, text TEXT)";
        await command.ExecuteNonQueryAsync();
    }

    static readonly SemaphoreSlim Turn = new(1, 1);
    static SqliteConnection? s_writer;

    static async Task Commit(string scratch)
    {
        await Turn.WaitAsync();
        try
        {
            if (s_writer is null)
            {
                s_writer = new SqliteConnection($"Data Source={scratch}");
                await s_writer.OpenAsync();
                await using var durable = s_writer.CreateCommand();
                durable.CommandText = "PRAGMA synchronous=FULL";
                await durable.ExecuteNonQueryAsync();
            }
            await using var command = s_writer.CreateCommand();
            command.CommandText = "INSERT INTO one VALUES ($i, 'Когда будет готов лендинг?')";
            command.Parameters.AddWithValue("$i", Guid.CreateVersion7().ToString());
            await command.ExecuteNonQueryAsync();
        }
        finally { Turn.Release(); }
    }
}
