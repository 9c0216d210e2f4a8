using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Plans a clock's next alarm in the commit that set its instants, whichever verb did: none can forget it.</summary>
public sealed class PlanAlarmsWhenClockIsSet(Db db) : IReactTo<ReplyClockSet>
{
    /// <inheritdoc />
    public async Task React(ReplyClockSet happened) => await RingAlarms.Plan(db, await db.One<ReplyClock>(happened.Clock));
}
