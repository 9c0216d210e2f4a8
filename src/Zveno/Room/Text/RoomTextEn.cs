using Zveno.Platform;

namespace Zveno.Room;

sealed class RoomTextEn : RoomText
{
    public override string NoSuchRoom => "This link does not work. It may have been replaced. Ask your manager for a new one.";
    public override string Updated(string ago) => $"updated {ago}";
    public override string Projects => "Projects";
    public override string DoneTitle => "Done this week";
    public override string NothingDoneYet => "Nothing is finished this week yet. What is being worked on is below.";
    public override string InWorkTitle => "Being worked on";
    public override string NextTitle => "Next";
    public override string StagesTitle => "By stage";
    public override string AllTasks => "All tasks of the project";
    public override string BackToRoom => "Back";
    public override string NothingYetTitle => "Tasks will appear here soon";
    public override string NothingYet => "We are preparing the plan of work. Once it is there, you will see it by this same link.";
    public override string Tasks(int count) => Plural.EnCount(count, "task", "tasks");
    public override string From(string day) => $"from {day}";
    public override string WasDue(string day) => $"planned for {day}";
    public override string NoDate => "no date yet";
    public override string Stage => "Stage";
    public override string Start => "Begins";
    public override string Due => "Due";
    public override string Ready => "Done";
    public override string Responsible => "Who does it";
    public override string Role(RoomRole role) => role is RoomRole.AccountManager ? "your manager" : "a specialist";
    public override string LooksAfterYou => "Looks after you";
    public override string Here(string time) => $"here {time}";
    public override string AlwaysHere => "here now";
    public override string BackFrom(string when) => $"back {when}";
    public override string HoursTitle => "Hours";
    public override string Spent(string month, string time) => $"{time} spent in {month}.";
    public override string TalksTitle => "Questions and answers";
    public override string AskTitle => "Ask";
    public override string AskLabel => "Your question";
    public override string AskHint => "Write as you like: we will sort it out and answer right here.";
    public override string Files => "Files";
    public override string FilesHint(string most) => $"at most {most} each";
    public override string Ask => "Send the question";
    public override string ReplyLabel => "Your message";
    public override string SendReply => "Send";
    public override string NotSent => "Not sent: what you wrote is still in the form.";
    public override string ChooseFilesAgain => "Please choose the files again.";
    public override string Stored => "We have your question.";
    public override string Promise(string until) => $"We will answer {until}";
    public override string You => "you";
    public override string EmptyQuestion => "Write a question or attach a file: there is nothing to send yet.";
    public override string Preview(string client) => $"This is how the client “{client}” sees the room";
    public override string PreviewBack => "Go back";
    public override string PreviewNoAsk => "The client has a form for questions here.";
    public override string Private => "This page opens by your personal link only. Do not pass it on to people you do not trust.";
    public override string Earlier(int count) => $"Earlier: {Plural.EnCount(count, "message", "messages")}";
}
