using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>Each word of an agency's texts, once: kept by the index's own triggers, numbered in the order in which they came.</summary>
static class Vocabulary
{
    /// <summary>A word and its place in the order.</summary>
    internal sealed record Numbered(long Number, string Word);

    /// <summary>The newest words after a number.</summary>
    public static Task<List<Numbered>> After(Db db, long number, int most, CancellationToken stop) => (db is PostgresDb
        ? db.Database.SqlQuery<Numbered>($"""SELECT number AS "Number", word AS "Word" FROM zveno_words_after({number}, {most})""")
        : db.Database.SqlQuery<Numbered>($"""SELECT "Number", "Word" FROM "SearchVocabulary" WHERE "AgencyId" = {db.AgencyOfViewer} AND "Number" > {number} ORDER BY "Number" DESC LIMIT {most}""")).ToListAsync(stop);

    /// <summary>Words that begin so, by letters.</summary>
    public static Task<List<string>> Beginning(Db db, string word, int most, CancellationToken stop)
    {
        var end = word + '\uFFFF';
        return (db is PostgresDb
            ? db.Database.SqlQuery<string>($"""SELECT word AS "Value" FROM zveno_words_between({word}, {end}, {most})""")
            : db.Database.SqlQuery<string>($"""SELECT "Word" AS "Value" FROM "SearchVocabulary" WHERE "AgencyId" = {db.AgencyOfViewer} AND "Word" >= {word} AND "Word" < {end} ORDER BY "Word" LIMIT {most}""")).ToListAsync(stop);
    }
}
