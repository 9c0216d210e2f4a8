using System.Net;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Zveno.Bench;

/// <summary>The least that a timesheet and a list of packages can be: of the agency with the most hours.</summary>
static class HoursFloor
{
    static string? s_largest;

    /// <summary>A month's sums by person and day, as a table.</summary>
    public static StringBuilder Timesheet(string connection)
    {
        var html = new StringBuilder(60_000);
        using var db = new SqliteConnection(connection);
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = "SELECT m.\"Name\", e.\"Day\", sum(e.\"Seconds\") FROM \"TimeEntries\" e JOIN \"Members\" m ON m.\"AgencyId\" = e.\"AgencyId\" AND m.\"Id\" = e.\"MemberId\" WHERE e.\"AgencyId\" = $a AND e.\"Day\" >= $from AND e.\"Day\" <= $to AND e.\"RemovedAt\" IS NULL GROUP BY m.\"Name\", e.\"Day\" ORDER BY m.\"Name\", e.\"Day\"";
        command.Parameters.AddWithValue("$a", s_largest ??= Largest(db));
        command.Parameters.AddWithValue("$from", HoursScene.LastMonth.ToString("yyyy-MM-dd"));
        command.Parameters.AddWithValue("$to", HoursScene.LastMonth.AddMonths(1).AddDays(-1).ToString("yyyy-MM-dd"));
        using var row = command.ExecuteReader();
        var person = "";
        while (row.Read())
        {
            if (row.GetString(0) is var name && name != person) html.Append("<tr><th>").Append(WebUtility.HtmlEncode(person = name)).Append("</th>");
            html.Append("<td>").Append(row.GetInt64(2) / 360 / 10m).Append("</td>");
        }
        return html;
    }

    /// <summary>Each project with its package and the hours of this month.</summary>
    public static StringBuilder Packages(string connection)
    {
        var html = new StringBuilder(100_000);
        using var db = new SqliteConnection(connection);
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = "SELECT p.\"Code\", p.\"Name\", c.\"Name\", k.\"Minutes\", coalesce((SELECT sum(h.\"Minutes\") FROM \"RoomHours\" h WHERE h.\"AgencyId\" = p.\"AgencyId\" AND h.\"ProjectId\" = p.\"Id\" AND h.\"Month\" = $m), 0) FROM \"Packages\" k JOIN \"Projects\" p ON p.\"AgencyId\" = k.\"AgencyId\" AND p.\"Id\" = k.\"ProjectId\" JOIN \"Clients\" c ON c.\"AgencyId\" = p.\"AgencyId\" AND c.\"Id\" = p.\"ClientId\" WHERE k.\"AgencyId\" = $a ORDER BY 5 DESC, p.\"Id\"";
        command.Parameters.AddWithValue("$a", s_largest ??= Largest(db));
        command.Parameters.AddWithValue("$m", HoursScene.LastMonth.AddMonths(1).ToString("yyyy-MM-dd"));
        using var row = command.ExecuteReader();
        while (row.Read())
            html.Append("<tr><td><a href=\"/projects/").Append(row.GetString(0)).Append("/package\">").Append(WebUtility.HtmlEncode(row.GetString(1))).Append("</a></td><td>").Append(WebUtility.HtmlEncode(row.GetString(2)))
                .Append("</td><td>").Append(row.GetInt32(3)).Append("</td><td>").Append(row.GetInt32(4)).Append("</td></tr>");
        return html;
    }

    static string Largest(SqliteConnection db)
    {
        using var command = db.CreateCommand();
        command.CommandText = "SELECT \"AgencyId\" FROM \"TimeEntries\" GROUP BY \"AgencyId\" ORDER BY count(*) DESC LIMIT 1";
        return (string)command.ExecuteScalar()!;
    }
}
