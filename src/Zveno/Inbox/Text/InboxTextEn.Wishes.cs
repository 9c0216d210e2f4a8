namespace Zveno.Inbox;

sealed partial class InboxTextEn
{
    public override string Wishes => "The client’s wishes";
    public override string WishTalk => "the talk";
    public override string WishAnswer => "Answer to the client";
    public override string WishTake => "To the backlog";
    public override string WishDecline => "Not taken";
    public override string WishDecided => "This wish has been decided already. Reload the page.";
    public override string WishDeclinedSaid => "Answered; the wish is off the list";
    public override string WishTakenSaid(string task) => $"Taken into the backlog: {task}";
}
