namespace Zveno.Records;

sealed partial class RecordsTextEn
{
    public override string QuestionsTitle => "Questions for specialists";
    public override string QuestionsNav => "Questions";
    public override string QuestionsLead(string hours) => $"Clients’ questions gather and are handed over as lists at the stand-ups at {hours}, urgent ones at once. The specialist answers in writing, you edit and send.";
    public override string QuestionsLeadOwn => "Answer when there is time: the account manager reads your answer and sends it.";
    public override string NoQuestions => "No questions";
    public override string NoQuestionsText => "A question is asked from a client’s message, by the key Q.";
    public override string ToAnswer => "From question to answer";
    public override string ToAnswerFoot(int answered, int asked) => $"median of 30 days, {answered} of {asked} answered";
    public override string Avoided => "Interruptions avoided";
    public override string AvoidedFoot(int interruptions) => $"questions handed over in 30 days less urgent hand-overs ({interruptions})";
    public override string YourAnswer => "Your answer";
    public override string SaveAnswer => "Answer";
    public override string EditAndSend => "Edit and send to the client";
    public override string SendToClient => "Send to the client";
    public override string HandNow => "Hand over now";
    public override string SentToClient => "sent to the client";
    public override string AnsweredAfter(string time) => $"answered after {time}";
    public override string Handed => "handed over";
    public override string WaitsStandUp => "waits for the stand-up";
    public override string StandUpsLabel => "Stand-up hours";
    public override string StandUpsHint => "In the agency’s time, with commas between. There are none on days off.";
    public override string StandUpsSaid(string hours) => $"Stand-ups: {hours}";
    public override string QuestionAnsweredSaid => "Your answer is with the account manager";
    public override string QuestionSentSaid => "The answer leaves for the client";
    public override string AnswerLeaves => "leaves for the client";
}
