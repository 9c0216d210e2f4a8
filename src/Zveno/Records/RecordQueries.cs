using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>The module's tables by name.</summary>
public static class RecordQueries
{
    extension(Db db)
    {
        public DbSet<Decision> Decisions => db.Set<Decision>();
        public DbSet<Recorded> Recorded => db.Set<Recorded>();
        public DbSet<Call> Calls => db.Set<Call>();
        public DbSet<Meeting> Meetings => db.Set<Meeting>();
        public DbSet<Change> Changes => db.Set<Change>();
        public DbSet<ShiftHandOver> ShiftHandOvers => db.Set<ShiftHandOver>();
        public DbSet<Approval> Approvals => db.Set<Approval>();
        public DbSet<Question> Questions => db.Set<Question>();
        public DbSet<QuestionList> QuestionLists => db.Set<QuestionList>();
        public DbSet<Fire> Fires => db.Set<Fire>();
    }
}
