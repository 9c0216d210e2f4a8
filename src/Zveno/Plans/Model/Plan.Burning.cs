using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Records;
using Zveno.Work;

namespace Zveno.Plans;

public sealed partial class Plan
{
    /// <summary>Takes a fire in on top, through the same door as anything: what it pushes out leaves, or hours are bought, or the agency gives them. <see cref="Items"/> must be loaded with their tasks.</summary>
    /// <param name="task">The task that burns.</param>
    /// <exception cref="Refused">It does not fit in the way that was said.</exception>
    public void Burn(Fire fire, WorkTask task, Member by, DateTimeOffset at)
    {
        if ((fire.Minutes ?? task.EstimateMinutes) is not { } minutes || ItemOf(task.Id) is not null || Items.Count >= MostItems) return;
        var isGift = fire.Hours is FireHours.Gift;
        if (!isGift) MakeRoom(task, minutes, new Overflow(fire.Hours is FireHours.Pushed ? OverflowWay.PushOut : OverflowWay.BuyHours, fire.Reason, fire.PushedTaskId), by, at);
        Put(new PlanItem(Ids.New(at), this, task, minutes, at) { FireId = fire.Id, IsGift = isGift }, null);
        Changed(by, at);
    }
}
