using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Plans;

public sealed partial class Plan
{
    /// <summary>Takes a task into the plan. <see cref="Items"/> must be loaded with their tasks.</summary>
    /// <param name="minutes">Planned minutes; the task's estimate when null.</param>
    /// <param name="below">The task that it will stand directly below; null puts it on top.</param>
    /// <param name="answer">What is done if it does not fit; when it fits, nothing of it is.</param>
    /// <returns>Whether it is in the plan now; false when it waits for the next period.</returns>
    /// <exception cref="Refused">It does not fit and no answer is given, or one that makes no room; it is another project's, a part, done, archived, there already, or has no estimate.</exception>
    public bool Take(WorkTask task, int? minutes, Guid? below, Overflow? answer, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (task.ProjectId != ProjectId) throw Refusals.AnotherProjects(task.Name);
        if (task.ParentId is not null) throw Refusals.GoesWithItsTask(task.Name);
        if (task.IsArchived || task.IsClosed) throw Refusals.NothingToDo(task.Name);
        if (ItemOf(task.Id) is not null) throw Refusals.InPlanAlready(task.Name);
        if (Items.Count >= MostItems) throw Refusals.PlanIsFull(MostItems);
        var wanted = Demanded(minutes ?? task.EstimateMinutes ?? throw Refusals.NoEstimate(task.Name));
        if (!MakeRoom(task, wanted, answer, by, at)) return false;
        Put(new PlanItem(Ids.New(at), this, task, wanted, at), below);
        Changed(by, at);
        return true;
    }

    /// <summary>Plans other minutes for a task that is in it; when they do not fit, as <see cref="Take"/>: what waits for the next period is the rest.</summary>
    public void Replan(PlanItem item, int minutes, Overflow? answer, Member by, DateTimeOffset at)
    {
        Demands(by);
        var wanted = Demanded(minutes);
        if (item.IsGift || wanted <= item.Minutes || MakeRoom(item.Task, wanted - item.Minutes, answer, by, at)) item.Minutes = wanted;
        Changed(by, at);
    }

    /// <summary>Puts a task of the plan directly below another of it; on top when null.</summary>
    public void Order(PlanItem item, Guid? below, Member by, DateTimeOffset at)
    {
        Demands(by);
        Items.Remove(item);
        Put(item, below == item.TaskId ? null : below);
        Changed(by, at);
    }

    /// <summary>Takes a task out of the plan; it stays where its project has it.</summary>
    public void Drop(PlanItem item, Member by, DateTimeOffset at)
    {
        Demands(by);
        Items.Remove(item);
        Changed(by, at);
    }

    /// <summary>A task's place in it; null when it is not in it.</summary>
    public PlanItem? ItemOf(Guid task) => Items.Find(x => x.TaskId == task);

    /// <summary>Minutes that lack when so many more are planned; 0 when they fit.</summary>
    public int LackFor(int more) => Math.Max(0, PlannedMinutes + more - RoomMinutes);

    bool MakeRoom(WorkTask task, int more, Overflow? answer, Member by, DateTimeOffset at)
    {
        var lack = LackFor(more);
        if (lack == 0) return true;
        if (answer is null) throw Refusals.DoesNotFit(this, task, lack);
        var (pushed, kept) = (answer.Way is OverflowWay.PushOut ? Pushed(task, answer.Push, lack) : null, lack);
        if (answer.Way is OverflowWay.BuyHours) kept = answer.Buy is not { } buy ? lack : buy >= lack && BoughtMinutes + buy <= MostMinutes ? buy : throw Refusals.BuyMore(lack);
        Choices.Add(new PlanChoice(Ids.New(at), this, task, answer, pushed?.Task, kept, by, at));
        if (pushed is not null) Items.Remove(pushed);
        if (answer.Way is OverflowWay.BuyHours) BoughtMinutes += kept;
        Changed(by, at);
        return answer.Way is not OverflowWay.NextPeriod;
    }

    PlanItem Pushed(WorkTask task, Guid? push, int lack)
    {
        var pushed = push is { } id && id != task.Id ? ItemOf(id) ?? throw Refusals.NotInPlan() : throw Refusals.PushWhat();
        return pushed.Counted >= lack ? pushed : throw Refusals.StillDoesNotFit(pushed.Task.Name, lack - pushed.Counted);
    }

    void Put(PlanItem item, Guid? below)
    {
        Items.Sort((one, other) => one.Place.CompareTo(other.Place));
        Items.Insert(Items.FindIndex(x => x.TaskId == below) + 1, item);
        for (var i = 0; i < Items.Count; i++) Items[i].Place = i;
    }

    static int Demanded(int minutes) => minutes is >= 1 and <= MostMinutes ? minutes : throw Refusals.BadMinutes();
}
