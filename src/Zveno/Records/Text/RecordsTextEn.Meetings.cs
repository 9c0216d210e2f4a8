namespace Zveno.Records;

sealed partial class RecordsTextEn
{
    public override string NobodyToTell => "The client has no contact to send the note to. Add one, or keep the minutes without sending.";
    public override string NothingToTell => "The minutes have no decisions, tasks or answers. Begin a line with “Decided:”, “To do:” or “Answer:”, or write the note yourself.";
    public override string Meetings => "Meetings";
    public override string NoMeetings => "No meetings yet.";
    public override string PlanMeeting => "Plan a meeting";
    public override string MeetingPlanned => "Meeting planned";
    public override string MeetingTakenOut => "Meeting taken out of the log";
    public override string MeetingKindName(MeetingKind kind) => kind switch { MeetingKind.KickOff => "kick-off", MeetingKind.MonthlyPlan => "monthly plan", MeetingKind.Launch => "launch", _ => "usual" };
    public override string MeetingKindLabel => "Kind";
    public override string MeetingKindHint => "Specialists come to all but the usual ones";
    public override string HasMinutes => "minutes";
    public override string NoMinutes => "no minutes";
    public override string ClientLabel => "Client";
    public override string ChooseClient => "Choose";
    public override string MeetingTitle => "What about";
    public override string MeetingStarts => "When";
    public override string Agenda => "Agenda";
    public override string OursComing => "From us";
    public override string TheirsComing => "From the client";
    public override string MinutesTitle => "Minutes";
    public override string MinutesHint => "A line “Decided: …” becomes a decision, “To do: …” a task, “Answer: …” an answer. The rest stays inside.";
    public override string MinutesBegin => "Decided: \nTo do: \nAnswer: ";
    public override string SendNote => "Send the post-meeting note to the client at once";
    public override string OwnNote => "The note in your own words";
    public override string OwnNoteHint => "Made of decisions, tasks and answers unless you write it";
    public override string KeepMinutes => "Keep the minutes";
    public override string MinutesKept(int followed, bool sent) => $"Minutes kept, records: {followed}{(sent ? ", note sent" : "")}";
    public override string NoteSent => "note sent";
    public override string Followed => "What followed";
    public override string PostMeetings => "Post-meeting notes";
    public override string NoteHead(string meeting, string day) => $"What came of “{meeting}”, {day}";
    public override string NotePart(MinutesLineKind kind) => kind switch { MinutesLineKind.Decision => "Decided:", MinutesLineKind.Task => "To do:", _ => "Answers:" };
}
