using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>
/// What migrations cannot say of search: the engine's own index, the vocabulary, and the triggers that keep both equal to <see cref="SearchEntry"/> whoever writes.
/// Safe to run again. On PostgreSQL the index stands beside the table, out of the application role's reach: under row-level security
/// a text query could not use it (its operator is not leakproof), so functions of the owner's look into it for the connection's agency only.
/// </summary>
static class SearchTables
{
    /// <summary>Puts them in place, as the owner.</summary>
    public static Task Make(Db db, CancellationToken stop) => db.Database.ExecuteSqlRawAsync(db is PostgresDb ? Postgres : Sqlite, stop);

    // Each word with its scope before it (agency, kind, who may find it): a word's list is then of one agency's one kind, in the order of time, and
    // is read from its newest end as far as needed. What nobody is said to find is under no scope that is asked for.
    static string Scoped(string entry) => $"""
        replace(' ' || {entry}."Stems", ' ', ' ' || lower(replace({entry}."AgencyId", '-', ''))
            || CASE {entry}."Kind" {string.Join(' ', Enum.GetValues<FoundKind>().Select(x => $"WHEN '{x}' THEN '{SearchScope.Letter(x)}'"))} ELSE 'z' END
            || CASE {string.Join(' ', SearchScope.Letters.Select(x => $"WHEN instr({entry}.\"Stems\", ' {SearchScope.By(x.Key)} ') > 0 THEN '{x.Value}'"))} ELSE 'z' END)
        """;

    // Words are letters and digits parted by single spaces: a list of JSON by two replacements.
    static string Words(string entry) => $"""json_each('["' || replace(trim({entry}."Stems"), ' ', '","') || '"]')""";

    static readonly string Sqlite = $"""
        DROP TRIGGER IF EXISTS "SearchAdded";
        DROP TRIGGER IF EXISTS "SearchChanged";
        DROP TRIGGER IF EXISTS "SearchRemoved";
        DROP TABLE IF EXISTS "SearchIndex";
        CREATE TABLE IF NOT EXISTS "SearchRows" ("Row" INTEGER PRIMARY KEY AUTOINCREMENT, "AgencyId" TEXT NOT NULL, "EntryId" TEXT NOT NULL, UNIQUE ("AgencyId", "EntryId"));
        CREATE TABLE IF NOT EXISTS "SearchVocabulary" ("Number" INTEGER PRIMARY KEY, "AgencyId" TEXT NOT NULL, "Word" TEXT NOT NULL, UNIQUE ("AgencyId", "Word"));
        CREATE INDEX IF NOT EXISTS "IX_SearchVocabulary_Number" ON "SearchVocabulary" ("AgencyId", "Number");
        CREATE VIRTUAL TABLE IF NOT EXISTS "SearchTerms" USING fts5("Stems", content='', contentless_delete=1, detail='none', prefix='{SearchScope.Length + 2} {SearchScope.Length + 3} {SearchScope.Length + 4}', tokenize='ascii');
        INSERT INTO "SearchTerms" (rowid, "Stems") SELECT r."Row", {Scoped("e")} FROM "SearchRows" r JOIN "SearchEntries" e ON e."AgencyId" = r."AgencyId" AND e."Id" = r."EntryId" WHERE NOT EXISTS (SELECT 1 FROM "SearchVocabulary") ORDER BY r."Row";
        INSERT OR IGNORE INTO "SearchVocabulary" ("AgencyId", "Word") SELECT e."AgencyId", w.value FROM "SearchEntries" e, {Words("e")} w WHERE NOT EXISTS (SELECT 1 FROM "SearchVocabulary") AND substr(w.value, 1, 1) <> 'ъ';
        CREATE TRIGGER "SearchAdded" AFTER INSERT ON "SearchEntries" BEGIN
            INSERT INTO "SearchRows" ("AgencyId", "EntryId") VALUES (new."AgencyId", new."Id");
            INSERT INTO "SearchTerms" (rowid, "Stems") SELECT "Row", {Scoped("new")} FROM "SearchRows" WHERE "AgencyId" = new."AgencyId" AND "EntryId" = new."Id";
            INSERT OR IGNORE INTO "SearchVocabulary" ("AgencyId", "Word") SELECT new."AgencyId", value FROM {Words("new")} WHERE substr(value, 1, 1) <> 'ъ';
        END;
        CREATE TRIGGER "SearchChanged" AFTER UPDATE OF "Stems" ON "SearchEntries" BEGIN
            UPDATE "SearchTerms" SET "Stems" = {Scoped("new")} WHERE rowid = (SELECT "Row" FROM "SearchRows" WHERE "AgencyId" = new."AgencyId" AND "EntryId" = new."Id");
            INSERT OR IGNORE INTO "SearchVocabulary" ("AgencyId", "Word") SELECT new."AgencyId", value FROM {Words("new")} WHERE substr(value, 1, 1) <> 'ъ';
        END;
        CREATE TRIGGER "SearchRemoved" AFTER DELETE ON "SearchEntries" BEGIN
            DELETE FROM "SearchTerms" WHERE rowid = (SELECT "Row" FROM "SearchRows" WHERE "AgencyId" = old."AgencyId" AND "EntryId" = old."Id");
            DELETE FROM "SearchRows" WHERE "AgencyId" = old."AgencyId" AND "EntryId" = old."Id";
        END;
        """;

    // Few answers are looked for among the newest of each kind first: common words are found there, and the index of words would have to gather
    // all that have them before the newest are known. Words that the newest do not have are rare, and the index answers; it gives at most so many.
    const string Postgres = $"""
        CREATE TABLE IF NOT EXISTS "SearchIndex" ("Row" bigserial NOT NULL, "AgencyId" uuid NOT NULL, "EntryId" uuid NOT NULL, "Words" tsvector NOT NULL, PRIMARY KEY ("AgencyId", "EntryId"));
        CREATE INDEX IF NOT EXISTS "IX_SearchIndex_Words" ON "SearchIndex" USING gin ("Words");
        CREATE TABLE IF NOT EXISTS "SearchVocabulary" ("Number" bigserial PRIMARY KEY, "AgencyId" uuid NOT NULL, "Word" text COLLATE "C" NOT NULL, UNIQUE ("AgencyId", "Word"));
        CREATE INDEX IF NOT EXISTS "IX_SearchVocabulary_Number" ON "SearchVocabulary" ("AgencyId", "Number");
        DO $$ BEGIN
            IF NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = '"SearchIndex"'::regclass AND attname = 'Kind') THEN
                ALTER TABLE "SearchIndex" ADD COLUMN "Kind" text;
                UPDATE "SearchIndex" SET "Kind" = (SELECT "Kind" FROM "SearchEntries" e WHERE e."AgencyId" = "SearchIndex"."AgencyId" AND e."Id" = "EntryId");
                INSERT INTO "SearchVocabulary" ("AgencyId", "Word") SELECT DISTINCT "AgencyId", word FROM "SearchIndex", unnest(tsvector_to_array("Words")) word WHERE left(word, 1) <> 'ъ' ON CONFLICT DO NOTHING;
            END IF;
        END $$;
        CREATE INDEX IF NOT EXISTS "IX_SearchIndex_Newest" ON "SearchIndex" ("AgencyId", "Kind", "Row");
        CREATE OR REPLACE FUNCTION zveno_search_keep() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$ BEGIN
            IF TG_OP = 'DELETE' THEN
                DELETE FROM "SearchIndex" WHERE "AgencyId" = OLD."AgencyId" AND "EntryId" = OLD."Id";
                RETURN OLD;
            END IF;
            INSERT INTO "SearchIndex" ("AgencyId", "EntryId", "Kind", "Words") VALUES (NEW."AgencyId", NEW."Id", NEW."Kind", NEW."Stems"::tsvector)
                ON CONFLICT ("AgencyId", "EntryId") DO UPDATE SET "Words" = EXCLUDED."Words";
            INSERT INTO "SearchVocabulary" ("AgencyId", "Word") SELECT NEW."AgencyId", word FROM unnest(string_to_array(NEW."Stems", ' ')) word
                WHERE word <> '' AND left(word, 1) <> 'ъ' AND NOT EXISTS (SELECT FROM "SearchVocabulary" WHERE "AgencyId" = NEW."AgencyId" AND "Word" = word) ON CONFLICT DO NOTHING;
            RETURN NEW;
        END $$;
        DO $$ BEGIN
            IF NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = '"SearchEntries"'::regclass AND tgname = 'SearchKept') THEN
                CREATE TRIGGER "SearchKept" AFTER INSERT OR DELETE OR UPDATE OF "Stems" ON "SearchEntries" FOR EACH ROW EXECUTE FUNCTION zveno_search_keep();
            END IF;
        END $$;
        CREATE OR REPLACE FUNCTION zveno_search_newest(query tsquery, kinds text[], looked int, most int) RETURNS TABLE ("row" bigint, entry uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
            SELECT n."Row", n."EntryId" FROM unnest(kinds) kind, LATERAL (SELECT "Row", "EntryId", "Words" FROM "SearchIndex"
                WHERE "AgencyId" = nullif(current_setting('zveno.agency', true), '')::uuid AND "Kind" = kind ORDER BY "Row" DESC LIMIT looked) n
            WHERE n."Words" @@ query ORDER BY n."Row" DESC LIMIT most
        $$;
        CREATE OR REPLACE FUNCTION zveno_search_any(query tsquery, most int) RETURNS TABLE ("row" bigint, entry uuid) LANGUAGE sql STABLE SECURITY DEFINER
            SET search_path = public SET enable_seqscan = off SET enable_indexscan = off SET gin_fuzzy_search_limit = 10000 AS $$
            WITH found AS MATERIALIZED (SELECT "Row", "EntryId", "AgencyId" FROM "SearchIndex" WHERE "Words" @@ query)
            SELECT "Row", "EntryId" FROM found WHERE "AgencyId" = nullif(current_setting('zveno.agency', true), '')::uuid ORDER BY "Row" DESC LIMIT most
        $$;
        CREATE OR REPLACE FUNCTION zveno_search(near text, whole text, kinds text[], most int) RETURNS TABLE ("row" bigint, entry uuid) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
        DECLARE found int;
        BEGIN
            SELECT count(*) INTO found FROM zveno_search_newest(near::tsquery, kinds, 200, most);
            IF found >= most THEN RETURN QUERY SELECT * FROM zveno_search_newest(near::tsquery, kinds, 200, most); RETURN; END IF;
            IF found > 0 THEN
                SELECT count(*) INTO found FROM zveno_search_newest(near::tsquery, kinds, 4000, most);
                IF found >= most THEN RETURN QUERY SELECT * FROM zveno_search_newest(near::tsquery, kinds, 4000, most); RETURN; END IF;
            END IF;
            RETURN QUERY SELECT a."row", a.entry FROM (SELECT * FROM zveno_search_any(whole::tsquery, most) UNION SELECT * FROM zveno_search_newest(near::tsquery, kinds, 200, most)) a ORDER BY a."row" DESC LIMIT most;
        END $$;
        CREATE OR REPLACE FUNCTION zveno_words_after(seen bigint, most int) RETURNS TABLE (number bigint, word text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
            SELECT "Number", "Word" FROM "SearchVocabulary" WHERE "AgencyId" = nullif(current_setting('zveno.agency', true), '')::uuid AND "Number" > seen ORDER BY "Number" DESC LIMIT most
        $$;
        CREATE OR REPLACE FUNCTION zveno_words_between(first text, last text, most int) RETURNS TABLE (word text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
            SELECT "Word" FROM "SearchVocabulary" WHERE "AgencyId" = nullif(current_setting('zveno.agency', true), '')::uuid AND "Word" >= first AND "Word" < last ORDER BY "Word" LIMIT most
        $$;
        REVOKE ALL ON "SearchIndex", "SearchVocabulary" FROM {RowSecurity.Role};
        GRANT EXECUTE ON FUNCTION zveno_search(text, text, text[], int), zveno_words_after(bigint, int), zveno_words_between(text, text, int) TO {RowSecurity.Role};
        """;
}
