using Zveno.Platform;
using Zveno.Records;
using Zveno.Work;

namespace Zveno.Plans;

sealed partial class PlansTextEn
{
    public override string StandUp => "Stand-up";
    public override string StandUpAt(string hour) => $"Stand-up {hour}";
    public override string StandUpLead => "Fires, what stands still, clients’ questions, who is free: in ten minutes.";
    public override string StandUpKeysLead => "j and k go through the rows, a digit writes an outcome down and goes on.";
    public override string StandUpLength => "A stand-up is meant to take ten minutes";
    public override string BeginStandUp => "Begin the stand-up";
    public override string EndStandUp => "End it";
    public override string StandUpDone(int outcomes) => $"The stand-up is over: {Plural.EnCount(outcomes, "outcome", "outcomes")}";
    public override string StandUpOver(string took, int outcomes) => $"{took}, {Plural.EnCount(outcomes, "outcome", "outcomes")}";
    public override string FiresTitle => "Fires";
    public override string NoFires => "Nothing burns.";
    public override string BlockedTitle => "Standing still";
    public override string NothingBlocked => "Nothing that is under way waits.";
    public override string QuestionsTitle => "Clients’ questions";
    public override string NoQuestions => "No questions without an answer.";
    public override string QuestionsOf(int waiting, int handed) => string.Join(", ", ((string?[])[waiting > 0 ? $"{Plural.EnCount(waiting, "question", "questions")} to hand over" : null, handed > 0 ? $"{handed} unanswered" : null]).OfType<string>());
    public override string HandNow => "Hand over";
    public override string HandedNow(string name, int count) => $"{name}: {Plural.EnCount(count, "question", "questions")} handed over";
    public override string FreeTitle => "Who is free";
    public override string FreeToday(string free, string whole) => $"{free} of {whole} free";
    public override string AwayToday => "not working today";
    public override string WorksNow(string task) => $"now {task}";
    public override string OverdueOf(int tasks) => $"{tasks} overdue";
    public override string InNobodysHands => "nobody’s";
    public override string WaitsFor => "waits for";
    public override string WaitsForClient => "waits for the client";

    public override string FirePrice(FireHours hours, string? takes, string? pushed) => string.Join(" ", ((string?[])[takes, hours switch
    {
        FireHours.Pushed => $"instead of {pushed}",
        FireHours.Bought => "bought besides",
        _ => "at our cost",
    }]).OfType<string>());

    public override string SaidBefore(string when, string text) => $"{when}: {text}";
    public override IReadOnlyList<string> WaysOfTask { get; } = ["Today", "Needs help", "Waits for the client", "Move the date"];
    public override IReadOnlyList<string> WaysOfPerson { get; } = ["As planned", "Takes more", "Needs help"];
    public override string OwnWords => "In own words";
    public override string WriteDown => "Write down";
    public override string TakeBack => "Take back";
    public override string PastStandUps => "Stand-ups before";
    public override string KeptStandUp(string day, string hour) => $"{day}, {hour}";
    public override string NothingSettled => "Nothing was written down.";
    public override string KeyRows => "down and up the rows";
    public override string KeyOutcome => "write the outcome down and go on";
    public override string KeyBeginEnd => "begin the stand-up and end it";
    public override string OnlyWhoTalksHands => "Whoever talks to clients hands their questions over.";
    public override string NothingToHand => "Nothing to hand over: all questions are handed over already.";
}
