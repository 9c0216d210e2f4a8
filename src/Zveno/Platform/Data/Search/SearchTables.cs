using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>
/// What migrations cannot say of search: the engine's own index and the triggers that keep it equal to <see cref="SearchEntry"/> whoever writes.
/// Safe to run again. On PostgreSQL the index stands beside the table, out of the application role's reach: under row-level security
/// a text query could not use it (its operator is not leakproof), so one function of the owner's looks into it for the connection's agency only.
/// </summary>
static class SearchTables
{
    /// <summary>Puts them in place, as the owner.</summary>
    public static Task Make(Db db, CancellationToken stop) => db.Database.ExecuteSqlRawAsync(db is PostgresDb ? Postgres : Sqlite, stop);

    const string Sqlite = """
        CREATE TABLE IF NOT EXISTS "SearchRows" ("Row" INTEGER PRIMARY KEY AUTOINCREMENT, "AgencyId" TEXT NOT NULL, "EntryId" TEXT NOT NULL, UNIQUE ("AgencyId", "EntryId"));
        CREATE VIRTUAL TABLE IF NOT EXISTS "SearchIndex" USING fts5("Stems", content='', contentless_delete=1, detail='none', prefix='2 3', tokenize='ascii');
        CREATE TRIGGER IF NOT EXISTS "SearchAdded" AFTER INSERT ON "SearchEntries" BEGIN
            INSERT INTO "SearchRows" ("AgencyId", "EntryId") VALUES (new."AgencyId", new."Id");
            INSERT INTO "SearchIndex" (rowid, "Stems") SELECT "Row", new."Stems" FROM "SearchRows" WHERE "AgencyId" = new."AgencyId" AND "EntryId" = new."Id";
        END;
        CREATE TRIGGER IF NOT EXISTS "SearchChanged" AFTER UPDATE OF "Stems" ON "SearchEntries" BEGIN
            UPDATE "SearchIndex" SET "Stems" = new."Stems" WHERE rowid = (SELECT "Row" FROM "SearchRows" WHERE "AgencyId" = new."AgencyId" AND "EntryId" = new."Id");
        END;
        CREATE TRIGGER IF NOT EXISTS "SearchRemoved" AFTER DELETE ON "SearchEntries" BEGIN
            DELETE FROM "SearchIndex" WHERE rowid = (SELECT "Row" FROM "SearchRows" WHERE "AgencyId" = old."AgencyId" AND "EntryId" = old."Id");
            DELETE FROM "SearchRows" WHERE "AgencyId" = old."AgencyId" AND "EntryId" = old."Id";
        END;
        """;

    const string Postgres = $"""
        CREATE TABLE IF NOT EXISTS "SearchIndex" ("Row" bigserial NOT NULL, "AgencyId" uuid NOT NULL, "EntryId" uuid NOT NULL, "Words" tsvector NOT NULL, PRIMARY KEY ("AgencyId", "EntryId"));
        CREATE INDEX IF NOT EXISTS "IX_SearchIndex_Words" ON "SearchIndex" USING gin ("Words");
        CREATE OR REPLACE FUNCTION zveno_search_keep() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$ BEGIN
            IF TG_OP = 'DELETE' THEN
                DELETE FROM "SearchIndex" WHERE "AgencyId" = OLD."AgencyId" AND "EntryId" = OLD."Id";
                RETURN OLD;
            END IF;
            INSERT INTO "SearchIndex" ("AgencyId", "EntryId", "Words") VALUES (NEW."AgencyId", NEW."Id", NEW."Stems"::tsvector)
                ON CONFLICT ("AgencyId", "EntryId") DO UPDATE SET "Words" = EXCLUDED."Words";
            RETURN NEW;
        END $$;
        DO $$ BEGIN
            IF NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = '"SearchEntries"'::regclass AND tgname = 'SearchKept') THEN
                CREATE TRIGGER "SearchKept" AFTER INSERT OR DELETE OR UPDATE OF "Stems" ON "SearchEntries" FOR EACH ROW EXECUTE FUNCTION zveno_search_keep();
            END IF;
        END $$;
        CREATE OR REPLACE FUNCTION zveno_search(query text, most int) RETURNS TABLE (entry uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
            SELECT "EntryId" FROM "SearchIndex" WHERE "AgencyId" = nullif(current_setting('zveno.agency', true), '')::uuid AND "Words" @@ query::tsquery ORDER BY "Row" DESC LIMIT most
        $$;
        REVOKE ALL ON "SearchIndex" FROM {RowSecurity.Role};
        GRANT EXECUTE ON FUNCTION zveno_search(text, int) TO {RowSecurity.Role};
        """;
}
