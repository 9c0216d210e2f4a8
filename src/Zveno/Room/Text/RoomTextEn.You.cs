namespace Zveno.Room;

sealed partial class RoomTextEn
{
    public override string YouTitle => "You and colleagues";
    public override string NoticesTitle => "How to tell you";
    public override string NoticesHint => "In working hours, in one message, and only of what waits for you: a plan or a result to approve, an answer to your question.";
    public override string NoticesSaved => "Noted. You can change it here at any time.";
    public override string NoticeName(RoomNotice choice) => choice switch { RoomNotice.Mail => "By e-mail", RoomNotice.Telegram => "In Telegram", RoomNotice.Weekly => "The week’s summary only", _ => "Send nothing" };
    public override string NoticeWords(RoomNotice choice, bool open) => (choice, open) switch
    {
        (RoomNotice.Mail, true) => "what waits for you, and the week’s summary",
        (RoomNotice.Telegram, true) => "the same in your chat with the bot",
        (RoomNotice.Weekly, true) => "once a week, when your manager sends it",
        (RoomNotice.Telegram, false) => "your chat with the bot is not connected: ask your manager for a link",
        (RoomNotice.None, _) => "all that matters stays here, in the room",
        _ => "mails are not to be had now: ask your manager",
    };
    public override string NoMailKnown => "We cannot mail you: we do not know your e-mail, or the agency sends none. Ask your manager.";
    public override string NoChatKnown => "Your chat with the bot is not connected: ask your manager for a link to the bot.";
    public override string ColleagueTitle => "Invite a colleague";
    public override string ColleagueHint => "Your manager confirms, and your colleague gets a personal link. Do not pass on your own.";
    public override string ColleagueName => "Name";
    public override string ColleagueEmail => "E-mail";
    public override string ColleaguePhone => "Or phone";
    public override string ColleagueWhy => "What for (may be left out)";
    public override string ColleagueSend => "Ask for access";
    public override string ColleagueSent => "Passed to your manager. The answer will be here.";
    public override string ColleagueState(RoomColleagueState state) => state switch { RoomColleagueState.Confirmed => "access is open, your manager hands the link over", RoomColleagueState.Refused => "access was not opened", _ => "waits for your manager" };
    public override string DigestNotYours => "Summaries are sent by those who talk to clients.";
    public override string DigestOfArchived => "The client is archived: there is nobody to send to.";
    public override string NoticesNone => "Not chosen yet: nothing is sent.";
    public override string TakePhoto => "Take a photo";
    public override string YouFoot => "How to tell you, and whom to invite";
    public override string GlanceWork => "Taken on";
    public override string GlanceTaken(int tasks, string? nearest) => Zveno.Platform.Plural.EnCount(tasks, "task", "tasks") + (nearest is null ? "" : $", the nearest {nearest}");
    public override string GlanceKept => "Dates kept";
    public override string GlanceInTime(int inTime, int of) => $"{inTime} of {of}";
    public override string GlanceOnTrack(int late) => late == 0 ? "nothing is late" : $"{Zveno.Platform.Plural.EnCount(late, "task", "tasks")} late";
    public override string GlanceLeft(string left, string of) => $"{left} of {of} left";
    public override string GlanceServices(int count) => Zveno.Platform.Plural.EnCount(count, "service", "services");
    public override string BacklogTitle => "Backlog";
    public override string BacklogEmpty => "Nothing yet. Write what you miss: we decide together when to take it on.";
    public override string WishTitle => "Add a wish";
    public override string WishLabel => "What is to be done";
    public override string SendWish => "Send the wish";
    public override string WishHint => "We answer here: we take it, or say why not. The order of wishes is yours.";
}
