using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>
/// Keeps the agency's morning job and its evening one planned: they plan themselves from then on. Whoever comes in has it looked at again, so an agency that is older than the job,
/// or whose people changed their hours, has them too. They tell nobody twice a day.
/// </summary>
public sealed class PlanMornings(Db db) : IReactTo<SignedIn>, IReactTo<MemberJoined>, IReactTo<MemberDescribed>, IReactTo<HoursReminded>
{
    /// <inheritdoc />
    public Task React(SignedIn happened) => Plan(happened.At);

    /// <inheritdoc />
    public Task React(MemberJoined happened) => Plan(happened.At);

    /// <inheritdoc />
    public Task React(MemberDescribed happened) => Plan(happened.At);

    /// <inheritdoc />
    public Task React(HoursReminded happened) => RemindOfHours.Plan(db, happened.At);

    async Task Plan(DateTimeOffset at)
    {
        await TellDueTasks.Plan(db, at);
        await RemindOfHours.Plan(db, at);
    }
}
