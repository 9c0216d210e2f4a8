namespace Zveno.Inbox;

sealed partial class InboxTextEn
{
    public override string Wishes => "The client’s wishes";
    public override string WishTalk => "the talk";
    public override string WishAnswer => "Answer to the client";
    public override string WishTake => "To the backlog";
    public override string WishDecline => "Not taken";
    public override string NothingToRate => "Answers of the agency are rated: this message is none.";
    public override string ClientSaysHelped(bool helped) => helped ? "The client: it helped" : "The client: it did not help";
    public override string WishDecided => "This wish has been decided already. Reload the page.";
    public override string WishDeclinedSaid => "Answered; the wish is off the list";
    public override string WishTakenSaid(string task) => $"Taken into the backlog: {task}";
    public override string BringTable => "Into the backlog";
}
