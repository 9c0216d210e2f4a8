using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>The module's tables by name.</summary>
public static class AgencyQueries
{
    extension(Db db)
    {
        /// <summary>The viewer's own agency (one row).</summary>
        public DbSet<Agency> Agencies => db.Set<Agency>();

        public DbSet<Member> Members => db.Set<Member>();
        public DbSet<Session> Sessions => db.Set<Session>();
        public DbSet<Invitation> Invitations => db.Set<Invitation>();
        public DbSet<ApiToken> ApiTokens => db.Set<ApiToken>();
        public DbSet<CalendarException> CalendarExceptions => db.Set<CalendarException>();
        public DbSet<MemberAbsence> MemberAbsences => db.Set<MemberAbsence>();

        /// <summary>The viewer's agency itself; read once in a unit of work.</summary>
        public async Task<Agency> Agency() => await db.Set<Agency>().FindAsync(db.AgencyOfViewer, db.AgencyOfViewer) ?? throw new NotHere();
    }

    /// <summary>Who works here now, by name.</summary>
    public static IQueryable<Member> Active(this IQueryable<Member> members) => members.Where(x => x.LeftAt == null).OrderBy(x => x.Name).ThenBy(x => x.Id);
}
