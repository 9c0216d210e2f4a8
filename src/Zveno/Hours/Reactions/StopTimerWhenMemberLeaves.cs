using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Who left works no longer.</summary>
public sealed class StopTimerWhenMemberLeaves(Db db) : IReactTo<MemberLeft>
{
    /// <inheritdoc />
    public Task React(MemberLeft happened) => db.StopTimerOf(happened.Member, happened.By, happened.At);
}
