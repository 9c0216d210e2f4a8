using Zveno.Platform;

namespace Zveno.Records;

/// <summary>Sentences about what is kept of the talk: decisions, records, calls, meetings, changes, questions to specialists.</summary>
public abstract partial class RecordsText : Texts
{
    public abstract string NotYoursToRecord { get; }
    public abstract string OnlyWhoTalks { get; }
    public abstract string OnlyWhoLeads { get; }
    public abstract string ProjectEnded(string name);
    public abstract string AnotherClients { get; }
    public abstract string DayAhead { get; }
    public abstract string DecisionRemoved { get; }
    public abstract string UndoneAlready { get; }
    public abstract string NoProject { get; }
    public abstract string NoTask(string typed);
    public abstract string BadMinutes { get; }
    public abstract string CauseIsAsked { get; }
    public abstract string SpecialistAtMeeting(string name);
    public abstract string TooManyPeople(int most);
    public abstract string MinutesThere { get; }
    public abstract string ChangeEnded { get; }
    public abstract string AssignToWhom { get; }
    public abstract string HandShiftToWhom { get; }
    public abstract string NotASpecialist { get; }
    public abstract string QuestionAnswered { get; }
    public abstract string QuestionSent { get; }
    public abstract string NotAnsweredYet { get; }
    public abstract string BadStandUps { get; }
    public abstract string ReasonIsAsked { get; }
    public abstract string NothingToRecord { get; }
    public abstract string FirePushesWhat { get; }
}

/// <summary>Offers them as <c>text.Records</c>.</summary>
public static class RecordsTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The module's sentences.</summary>
        public RecordsText Records => text.Of<RecordsText>();
    }
}
