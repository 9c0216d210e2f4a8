namespace Zveno.Records;

sealed partial class RecordsTextEn : RecordsText
{
    public override string NotYoursToRecord => "Whoever does the work may record. Ask the account manager.";
    public override string OnlyWhoTalks => "Whoever talks to clients does this: account manager, dispatcher, head or director.";
    public override string OnlyWhoLeads => "A head or a director changes this.";
    public override string ProjectEnded(string name) => $"The project “{name}” is archived. Choose another.";
    public override string AnotherClients => "This is another client’s. Choose a project or topic of the same client.";
    public override string DayAhead => "That day has not come yet. Name today or a day before.";
    public override string DecisionRemoved => "The decision was taken out of the register. Put it back to publish it.";
    public override string UndoneAlready => "This record was taken back already. Reload the page.";
    public override string NoProject => "The client has no open project. Begin one, and there will be a place to put this.";
    public override string NoTask(string typed) => $"This client has no task “{typed}”. Give a number, such as AUTO-12.";
    public override string BadMinutes => "How many minutes? From 1 to 1440.";
    public override string CauseIsAsked => "The client called a director past the account manager. Say why.";
    public override string SpecialistAtMeeting(string name) => $"{name} does not talk to clients. Specialists come to a kick-off, a monthly plan and a launch only: mark what the meeting is.";
    public override string TooManyPeople(int most) => $"No more than {most} people at a meeting.";
    public override string MinutesThere => "The minutes of this meeting are written already. Reload the page.";
    public override string ChangeEnded => "This change has been dealt with. Reload the page.";
    public override string AssignToWhom => "To whom? Choose somebody who works here.";
    public override string HandShiftToWhom => "Who takes the shift? Choose another person who talks to clients.";
    public override string NotASpecialist => "Questions go to specialists. Choose one who works here.";
    public override string QuestionAnswered => "The specialist has answered. Reload the page.";
    public override string QuestionSent => "The answer went to the client already. Reload the page.";
    public override string NotAnsweredYet => "The specialist has not answered yet.";
    public override string BadStandUps => "Give one to six times of day, such as 11:00 16:00.";
    public override string ReasonIsAsked => "Write what the fire pushes out and whose hours it takes.";
    public override string NothingToRecord => "The client has written nothing in this topic.";
    public override string FirePushesWhat => "Name the task whose hours the fire takes, or take other hours.";
}
