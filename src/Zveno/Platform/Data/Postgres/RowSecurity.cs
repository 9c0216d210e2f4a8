using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>
/// Row-level security on every table with an agency, forced and put in place after each migration: even a query that forgot
/// the agency finds only the one that the connection was opened for.
/// </summary>
public static class RowSecurity
{
    /// <summary>The role the product works under: owns nothing, bypasses nothing.</summary>
    public const string Role = "zveno_app";

    /// <summary>Name of the rule in every table. A changed rule gets another name, and the old one is dropped: those in place are known by it.</summary>
    const string Policy = "agency";

    /// <summary>Of the advisory lock by which those who do this take turns: any number that nobody else uses («ZVENOMIG»).</summary>
    const long TurnKey = 0x5A56454E4F4D4947;

    /// <summary>The statements, safe to run again, beside a node that serves too: what is in place is not touched, for touching it would lock every table.</summary>
    public static string Statements(Db db)
    {
        var sql = new StringBuilder();
        sql.AppendLine($"SELECT pg_advisory_xact_lock({TurnKey});");
        sql.AppendLine($"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{Role}') THEN CREATE ROLE {Role} NOLOGIN; END IF; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;");
        sql.AppendLine($"DO $$ BEGIN IF NOT pg_has_role(current_user, '{Role}', 'MEMBER') THEN EXECUTE format('GRANT {Role} TO %I', current_user); END IF; END $$;");
        sql.AppendLine($"GRANT USAGE ON SCHEMA public TO {Role}; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {Role}; GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {Role};");
        foreach (var table in db.Model.GetEntityTypes().Where(type => typeof(Owned).IsAssignableFrom(type.ClrType)).Select(type => type.GetTableName()).Distinct())
        {
            sql.AppendLine($"""
                DO $$ BEGIN
                  IF NOT (SELECT relrowsecurity AND relforcerowsecurity FROM pg_class WHERE oid = '"{table}"'::regclass) THEN
                    ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY; ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY;
                  END IF;
                  IF NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = '"{table}"'::regclass AND polname = '{Policy}') THEN
                    CREATE POLICY {Policy} ON "{table}" USING ("AgencyId" = nullif(current_setting('zveno.agency', true), '')::uuid);
                  END IF;
                END $$;
                """);
        }
        return sql.ToString();
    }
}
