using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Records;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>A stand-up that was held: fires, what is blocked, questions, who is free; ten minutes.</summary>
public sealed class StandUp : Owned
{
    /// <summary>Longest outcome, in characters.</summary>
    public const int MostOutcome = 300;

    /// <summary>It is meant to take so long; nothing happens when it takes longer.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(10);

    StandUp() { }

    /// <summary>Begins it.</summary>
    /// <param name="slot">For which of the day's hours it is.</param>
    /// <exception cref="Refused">Not by somebody who works on tasks.</exception>
    public StandUp(Guid id, DateOnly day, TimeOnly slot, Member by, DateTimeOffset at)
    {
        if (!by.Works()) throw Refusals.NotYours();
        (Id, Day, Slot, StartedBy, StartedAt) = (id, day, slot, by.Id, at);
        Record(new StandUpHeld(Id, false, by.Id, at));
    }

    public DateOnly Day { get; private set; }

    /// <summary>For which of the day's hours it is, where the agency is.</summary>
    public TimeOnly Slot { get; private set; }
    public Guid StartedBy { get; private set; }
    public DateTimeOffset StartedAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public List<StandUpOutcome> Outcomes { get; } = [];

    /// <summary>Writes down what was settled about a task, or about a person, or at all.</summary>
    /// <exception cref="Refused">It has ended, nothing is said, or not by somebody who works on tasks.</exception>
    public StandUpOutcome Settle(Guid id, Guid? task, Guid? member, string? text, Member by, DateTimeOffset at)
    {
        Demands(by);
        var outcome = new StandUpOutcome(id, this, task, member, Demand.Text(text, MostOutcome, "text"), by, at);
        Outcomes.Add(outcome);
        Record(new StandUpSettled(Id, task, by.Id, at));
        return outcome;
    }

    /// <summary>Takes back what was written down.</summary>
    /// <exception cref="Refused">It has ended, or not by somebody who works on tasks.</exception>
    public void TakeBack(StandUpOutcome outcome, Member by, DateTimeOffset at)
    {
        Demands(by);
        Outcomes.Remove(outcome);
        Record(new StandUpSettled(Id, outcome.TaskId, by.Id, at));
    }

    /// <summary>Hands a specialist the questions that wait: at a stand-up that is held it is no interruption.</summary>
    /// <exception cref="Refused">Nothing waits, it has ended, or not by somebody who talks to clients.</exception>
    public QuestionList Hand(Guid id, Guid specialist, IReadOnlyList<Question> waiting, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalksHands();
        if (waiting.Count == 0) throw Refusals.NothingToHand();
        return new QuestionList(id, specialist, waiting, urgent: false, by.Id, at);
    }

    /// <summary>The hour that a time of day belongs to: the nearest of the day's.</summary>
    public static TimeOnly SlotOf(IReadOnlyList<TimeOnly> hours, TimeOnly now) => hours.MinBy(x => (x.ToTimeSpan() - now.ToTimeSpan()).Duration());

    /// <summary>Ends it.</summary>
    public void End(Member by, DateTimeOffset at)
    {
        Demands(by);
        EndedAt = at;
        Record(new StandUpHeld(Id, true, by.Id, at));
    }

    void Demands(Member by)
    {
        if (!by.Works()) throw Refusals.NotYours();
        if (EndedAt is not null) throw Refusals.StandUpEnded();
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [PlanTopics.StandUp];

    internal static void Map(Mapping map)
    {
        var held = map.Owned<StandUp>("StandUpsHeld");
        held.RefersTo<StandUp, Member>("StartedBy");
        held.HasIndex(x => new { x.AgencyId, x.Day, x.Slot }).IsUnique();
    }
}

/// <summary>What was settled at a stand-up.</summary>
public sealed class StandUpOutcome : Owned
{
    StandUpOutcome() { }

    internal StandUpOutcome(Guid id, StandUp at, Guid? task, Guid? member, string text, Member by, DateTimeOffset when) =>
        (Id, StandUpId, StandUp, TaskId, MemberId, Text, WrittenBy, At) = (id, at.Id, at, task, member, text, by.Id, when);

    public Guid StandUpId { get; private set; }
    public StandUp StandUp { get; private set; } = null!;
    public Guid? TaskId { get; private set; }
    public Guid? MemberId { get; private set; }
    public string Text { get; private set; } = "";
    public Guid WrittenBy { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [PlanTopics.StandUp];

    internal static void Map(Mapping map)
    {
        var outcome = map.Owned<StandUpOutcome>("StandUpOutcomes");
        outcome.BelongsTo(x => x.StandUp, "StandUpId", x => x.Outcomes, DeleteBehavior.Cascade);
        outcome.RefersTo<StandUpOutcome, WorkTask>("TaskId", DeleteBehavior.Cascade).RefersTo<StandUpOutcome, Member>("MemberId").RefersTo<StandUpOutcome, Member>("WrittenBy");
        outcome.Property(x => x.Text).HasMaxLength(StandUp.MostOutcome);
        outcome.HasIndex(x => new { x.AgencyId, x.TaskId, x.At });
    }
}
