namespace Zveno.Platform;

/// <summary>
/// Fills the way of each task (stages and hands) from its history: for installations that are older than the tables. Said in SQL because a migration
/// knows no model but its own. Tasks that were carried begin anew where they were put; what an import brought has stood where it stands since then.
/// </summary>
public static class PathBackfill
{
    /// <summary>The statements for SQLite, whose ids are texts in capitals.</summary>
    public static string Sqlite { get; } = Statements(key => $"upper(json_extract(a.\"Data\", '$.{key}'))");

    /// <summary>Lets the owner of the tables read all agencies' rows on PostgreSQL; after the migration it is forced again (see <see cref="RowSecurity"/>).</summary>
    public const string PostgresBefore = """ALTER TABLE "Activities" NO FORCE ROW LEVEL SECURITY; ALTER TABLE "Tasks" NO FORCE ROW LEVEL SECURITY; ALTER TABLE "Stages" NO FORCE ROW LEVEL SECURITY;""";

    /// <summary>The statements for PostgreSQL.</summary>
    public static string Postgres { get; } = Statements(key => $"(a.\"Data\"::jsonb->>'{key}')::uuid");

    static string Statements(Func<string, string> id) => $"""
        WITH moves AS (
          SELECT a."AgencyId", a."Subject" AS "TaskId", a."Id", a."At", {id("From")} AS "From", {id("To")} AS "To"
          FROM "Activities" a WHERE a."Kind" = 'TaskMoved' AND {id("From")} <> {id("To")}),
        entries AS (
          SELECT t."AgencyId", t."Id", t."Id" AS "TaskId",
            COALESCE((SELECT m."From" FROM moves m WHERE m."AgencyId" = t."AgencyId" AND m."TaskId" = t."Id" ORDER BY m."Id" LIMIT 1), t."StageId") AS "StageId",
            CASE WHEN EXISTS (SELECT 1 FROM moves m WHERE m."AgencyId" = t."AgencyId" AND m."TaskId" = t."Id") THEN t."CreatedAt" ELSE t."StageSince" END AS "EnteredAt"
          FROM "Tasks" t
          UNION ALL
          SELECT m."AgencyId", m."Id", m."TaskId", m."To", m."At" FROM moves m
          UNION ALL
          SELECT a."AgencyId", a."Id", a."Subject",
            COALESCE((SELECT m."From" FROM moves m WHERE m."AgencyId" = a."AgencyId" AND m."TaskId" = a."Subject" AND m."Id" > a."Id" ORDER BY m."Id" LIMIT 1), t."StageId"), a."At"
          FROM "Activities" a JOIN "Tasks" t ON t."AgencyId" = a."AgencyId" AND t."Id" = a."Subject" WHERE a."Kind" = 'TaskCarried')
        INSERT INTO "StageVisits" ("AgencyId", "Id", "TaskId", "ProjectId", "StageId", "EnteredAt", "LeftAt")
        SELECT e."AgencyId", e."Id", e."TaskId", s."ProjectId", e."StageId", e."EnteredAt",
          COALESCE(LEAD(e."EnteredAt") OVER (PARTITION BY e."AgencyId", e."TaskId" ORDER BY e."EnteredAt", e."Id"), t."ArchivedAt")
        FROM entries e JOIN "Tasks" t ON t."AgencyId" = e."AgencyId" AND t."Id" = e."TaskId" JOIN "Stages" s ON s."AgencyId" = e."AgencyId" AND s."Id" = e."StageId";

        WITH handed AS (
          SELECT a."AgencyId", a."Id", a."Subject" AS "TaskId", {id("To")} AS "To", a."At",
            LEAD(a."At") OVER (PARTITION BY a."AgencyId", a."Subject" ORDER BY a."Id") AS "Until"
          FROM "Activities" a WHERE a."Kind" = 'TaskHanded')
        INSERT INTO "TaskHolds" ("AgencyId", "Id", "TaskId", "MemberId", "TakenAt", "GivenAt")
        SELECT h."AgencyId", h."Id", h."TaskId", h."To", h."At", COALESCE(h."Until", t."ArchivedAt")
        FROM handed h JOIN "Tasks" t ON t."AgencyId" = h."AgencyId" AND t."Id" = h."TaskId" WHERE h."To" IS NOT NULL;
        """;
}
