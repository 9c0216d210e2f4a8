using Zveno.Records;
using Zveno.Work;

namespace Zveno.Plans;

public abstract partial class PlansText
{
    public abstract string StandUp { get; }
    public abstract string StandUpAt(string hour);
    public abstract string StandUpLead { get; }
    public abstract string StandUpKeysLead { get; }
    public abstract string StandUpLength { get; }
    public abstract string BeginStandUp { get; }
    public abstract string EndStandUp { get; }
    public abstract string StandUpDone(int outcomes);
    public abstract string StandUpOver(string took, int outcomes);
    public abstract string FiresTitle { get; }
    public abstract string NoFires { get; }
    public abstract string BlockedTitle { get; }
    public abstract string NothingBlocked { get; }
    public abstract string QuestionsTitle { get; }
    public abstract string NoQuestions { get; }
    public abstract string QuestionsOf(int waiting, int handed);
    public abstract string HandNow { get; }
    public abstract string HandedNow(string name, int count);
    public abstract string FreeTitle { get; }
    public abstract string FreeToday(string free, string whole);
    public abstract string AwayToday { get; }
    public abstract string WorksNow(string task);
    public abstract string OverdueOf(int tasks);
    public abstract string InNobodysHands { get; }
    public abstract string WaitsFor { get; }
    public abstract string WaitsForClient { get; }

    /// <summary>What a fire costs, in a few words.</summary>
    public abstract string FirePrice(FireHours hours, string? takes, string? pushed);
    public abstract string SaidBefore(string when, string text);

    /// <summary>What is settled most about a task; the first four keys.</summary>
    public abstract IReadOnlyList<string> WaysOfTask { get; }

    /// <summary>The same about a person.</summary>
    public abstract IReadOnlyList<string> WaysOfPerson { get; }
    public abstract string OwnWords { get; }
    public abstract string WriteDown { get; }
    public abstract string TakeBack { get; }
    public abstract string PastStandUps { get; }
    public abstract string KeptStandUp(string day, string hour);
    public abstract string NothingSettled { get; }
    public abstract string KeyRows { get; }
    public abstract string KeyOutcome { get; }
    public abstract string KeyBeginEnd { get; }
    public abstract string OnlyWhoTalksHands { get; }
    public abstract string NothingToHand { get; }
}
