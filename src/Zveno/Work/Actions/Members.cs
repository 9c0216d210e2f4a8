using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

static class Members
{
    /// <summary>The member to hand work to: must work here. Null is nobody.</summary>
    public static async Task<Guid?> Assignable(this Db db, Guid? member) =>
        member is not { } id ? null : (await db.Members.OneVisible(id)).IsActive ? id : throw Refusals.MemberLeft();
}
