namespace Zveno.Records;

public abstract partial class RecordsText
{
    public abstract string QuestionsTitle { get; }
    public abstract string QuestionsNav { get; }
    public abstract string QuestionsLead(string hours);
    public abstract string QuestionsLeadOwn { get; }
    public abstract string NoQuestions { get; }
    public abstract string NoQuestionsText { get; }
    public abstract string ToAnswer { get; }
    public abstract string ToAnswerFoot(int answered, int asked);
    public abstract string Avoided { get; }
    public abstract string AvoidedFoot(int interruptions);
    public abstract string YourAnswer { get; }
    public abstract string SaveAnswer { get; }
    public abstract string EditAndSend { get; }
    public abstract string SendToClient { get; }
    public abstract string HandNow { get; }
    public abstract string SentToClient { get; }
    public abstract string AnsweredAfter(string time);
    public abstract string Handed { get; }
    public abstract string WaitsStandUp { get; }
    public abstract string StandUpsLabel { get; }
    public abstract string StandUpsHint { get; }
    public abstract string StandUpsSaid(string hours);
    public abstract string QuestionAnsweredSaid { get; }
    public abstract string QuestionSentSaid { get; }
    public abstract string AnswerLeaves { get; }
}
