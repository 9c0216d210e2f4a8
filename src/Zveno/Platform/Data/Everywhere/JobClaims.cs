using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>Claims due jobs of all agencies in one statement, and holds one while it is done: raw SQL, because EF has no words for it.</summary>
public static class JobClaims
{
    /// <summary>Takes what is due and nobody else has in hand.</summary>
    /// <param name="now">By which clock (UTC) due and lease are judged.</param>
    /// <param name="lease">How long the claimer may take before anybody may claim it again.</param>
    /// <param name="most">How many at most, the longest due first.</param>
    /// <param name="agency">Of this agency only; null takes any's.</param>
    public static async Task<IReadOnlyList<JobRow>> Claim(Db db, DateTimeOffset now, TimeSpan lease, int most, Guid? agency, CancellationToken stop)
    {
        var until = now + lease;
        if (db is PostgresDb)
        {
            return await db.Set<JobRow>().FromSqlInterpolated($"""
                UPDATE "Jobs" SET "Fence" = "Fence" + 1, "Tries" = "Tries" + 1, "ClaimedUntil" = {until}
                WHERE "Id" IN (SELECT "Id" FROM "Jobs" WHERE "DoneAt" IS NULL AND "ParkedAt" IS NULL AND "DueAt" <= {now} AND ({agency}::uuid IS NULL OR "AgencyId" = {agency}::uuid)
                    AND ("ClaimedUntil" IS NULL OR "ClaimedUntil" < {now}) ORDER BY "DueAt", "Id" LIMIT {most} FOR UPDATE SKIP LOCKED)
                RETURNING *
                """).AsNoTracking().ToListAsync(stop);
        }
        if (!await db.Set<JobRow>().AnyAsync(x => x.DoneAt == null && x.ParkedAt == null && x.DueAt <= now && (x.ClaimedUntil == null || x.ClaimedUntil < now) && (agency == null || x.AgencyId == agency), stop)) return [];   // no write turn for nothing
        await db.BeginWriting(stop);
        var (nowKept, untilKept) = (Micros(now), Micros(until));
        var claimed = await db.Set<JobRow>().FromSqlInterpolated($"""
            UPDATE "Jobs" SET "Fence" = "Fence" + 1, "Tries" = "Tries" + 1, "ClaimedUntil" = {untilKept}
            WHERE "Id" IN (SELECT "Id" FROM "Jobs" WHERE "DoneAt" IS NULL AND "ParkedAt" IS NULL AND "DueAt" <= {nowKept} AND ({agency} IS NULL OR "AgencyId" = {agency})
                AND ("ClaimedUntil" IS NULL OR "ClaimedUntil" < {nowKept}) ORDER BY "DueAt", "Id" LIMIT {most})
            RETURNING *
            """).AsNoTracking().ToListAsync(stop);
        await db.Save(stop);
        return claimed;
    }

    /// <summary>
    /// The claimed job, ours until the transaction ends; null when somebody claimed it since, or it is done or taken back. On PostgreSQL its row is locked
    /// and claims pass over it, so that work may outlast the lease; on SQLite nobody can claim while we write.
    /// </summary>
    public static Task<JobRow?> Hold(Db db, JobRow claimed, CancellationToken stop)
    {
        var rows = db is PostgresDb ? db.Set<JobRow>().FromSqlInterpolated($"""SELECT * FROM "Jobs" WHERE "Id" = {claimed.Id} FOR UPDATE""") : db.Set<JobRow>().Where(x => x.Id == claimed.Id);
        return rows.SingleOrDefaultAsync(x => x.Fence == claimed.Fence && x.DoneAt == null, stop);
    }

    static long Micros(DateTimeOffset at) => (at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / 10;
}
