using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>
/// Keeps the agency's morning job planned: it plans itself from then on. Whoever comes in has it looked at again, so an agency that is older than the job,
/// or whose people changed their hours, has it too. It tells nobody twice a day.
/// </summary>
public sealed class PlanMornings(Db db) : IReactTo<SignedIn>, IReactTo<MemberJoined>, IReactTo<MemberDescribed>
{
    /// <inheritdoc />
    public Task React(SignedIn happened) => TellDueTasks.Plan(db, happened.At);

    /// <inheritdoc />
    public Task React(MemberJoined happened) => TellDueTasks.Plan(db, happened.At);

    /// <inheritdoc />
    public Task React(MemberDescribed happened) => TellDueTasks.Plan(db, happened.At);
}
