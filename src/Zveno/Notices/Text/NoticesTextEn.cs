using Zveno.Platform;

namespace Zveno.Notices;

sealed class NoticesTextEn : NoticesText
{
    public override string Title => "Notices";
    public override string Bell(int unseen) => unseen == 0 ? "Notices: nothing new" : $"Notices: {unseen} new";
    public override string SeeAll => "Mark all as read";
    public override string Choose => "Choose";
    public override string None => "Nothing has happened yet";
    public override string NoneText => "Here is what others did to your tasks: handed them over, wrote a note, moved a date. What you do yourself you know already.";
    public override string New => "new";
    public override string Earlier => "Show earlier";
    public override string More(int lines) => $"and {lines} more";
    public override string Product => "Zveno";
    public override string DueTitle => "Due today";
    public override string Untitled(NoticeKind kind) => kind switch { NoticeKind.Questions => "Clients’ questions", NoticeKind.Shift => "The dispatcher’s shift", NoticeKind.MissingHours => "Hours of the day", _ => DueTitle };
    public override string AlarmsStay => "Alarms are always on the screen: a promise to a client is at stake. Mail and Telegram can be turned off.";
    protected override string Happened(NoticeKind kind) => kind switch
    {
        NoticeKind.Handed => "the task is yours now",
        NoticeKind.Mentioned => "you were mentioned",
        NoticeKind.Done => "done",
        NoticeKind.Freed => "nothing holds it any more",
        NoticeKind.PlanAgreed => "the plan is agreed",
        NoticeKind.PlanReturned => "the plan was returned",
        NoticeKind.Questions => "clients’ questions were handed to you",
        NoticeKind.Shift => "the shift was handed to you",
        NoticeKind.Topic => "the answer is yours now",
        NoticeKind.Colleague => "the client wants a colleague in the room: confirm or refuse",
        NoticeKind.Agreed => "the client approved the result",
        NoticeKind.Returned => "the client returned the result with a comment",
        _ => "news",
    };
    protected override string Notes(int notes) => notes == 1 ? "a new note" : $"{notes} new notes";
    protected override string MovedTo(string stage) => $"now in “{stage}”";
    protected override string Changed(IReadOnlyList<string> fields) => $"changed {string.Join(", ", fields)}";
    protected override string DueTasks(int tasks) => $"due today or late: {tasks} {(tasks == 1 ? "task" : "tasks")}";
    protected override string ShareOverLimit(int percent) => $"account management takes {percent}% this month: more than the limit";
    protected override string PackageShare(int percent) => percent >= 100 ? "the package is spent: the client was asked what next" : $"{percent}% of the package is spent";
    protected override string PackageChoice(Hours.PackageChoice choice) => choice switch { Hours.PackageChoice.Stop => "the client chose to stop until next month", Hours.PackageChoice.MoreHours => "the client chose more hours at the price", _ => "the client chose next month’s hours" };
    protected override string MissingHours(TimeSpan missing) => $"{(int)missing.TotalHours} h {missing.Minutes} min of the working day are not entered";
    protected override string Field(string what) => what switch { "dates" => "due date", _ => what };
    public override string ChooseText => "What to tell you of the work of others, and how";
    public override string Of => "About";
    public override string OnScreen => "Screen";
    public override string ByMail => "E-mail";
    public override string NoMail => "This installation sends no mail: notices are on the screen only. The administrator turns mail on, see Zveno__Smtp__Host.";
    public override string QuietHint => "A mail or a Telegram message goes out when you have not looked for 10 minutes of your own working time, and takes in all that has gathered. At night, on days off and on leave you are left in peace: it all comes on the morning of a working day. Alarms do not wait: they go at once, and are silent as soon as the client is answered.";
    public override string ByTelegram => "Telegram";
    public override string NoBot => "The agency has no Telegram bot. Whoever leads connects one under Settings, Channels.";
    public override string LinkHint => "Link your Telegram, and the agency's bot will send notices to your private chat.";
    public override string Link => "Link Telegram";
    public override string LinkAgain => "Link again";
    public override string LinkMade(string until) => $"Open the link in Telegram and press Start. It works once, {until}. Do not pass it on: whoever opens it gets your notices.";
    public override string LinkAddress => "Address for Telegram";
    public override string OpenTelegram => "Open Telegram";
    public override string LinkedAs(string title) => $"Linked to the chat “{title}”.";
    public override string Unlink => "Unlink";
    public override string CutOff(string? since, bool hasMail) => $"{(since is null ? "The agency's bot does not work now" : $"You stopped or removed the bot {since}")}: notices in Telegram are off{(hasMail ? ", mails come instead" : "")}.{(since is null ? "" : " To have them back, open the chat with the bot and press Start.")}";
    public override string Kind(NoticeKind kind) => kind switch
    {
        NoticeKind.Alarm => "An alarm: a client is to be answered (at once, at any hour)",
        NoticeKind.Questions => "Clients’ questions were handed to me",
        NoticeKind.Shift => "The shift was handed to me",
        NoticeKind.Handed => "A task was handed to me",
        NoticeKind.Mentioned => "I was mentioned",
        NoticeKind.Note => "A note on my task",
        NoticeKind.Due => "In the morning: what is due",
        NoticeKind.Freed => "Nothing holds my task any more",
        NoticeKind.Done => "My task, or one that I made, is done",
        NoticeKind.Moved => "My task came to another stage",
        NoticeKind.Changed => "My task has another date, description or priority",
        NoticeKind.Topic => "A client's topic was handed to me",
        NoticeKind.PlanAgreed => "A client agreed to a plan",
        NoticeKind.PlanReturned => "A client returned a plan",
        NoticeKind.PackageShare => "A client’s package of hours: 75, 90 and 100%",
        NoticeKind.ShareOverLimit => "Account management takes more of a project than its limit",
        NoticeKind.PackageChoice => "A client chose what becomes of hours beyond the package",
        NoticeKind.MissingHours => "In the evening: too few hours entered",
        NoticeKind.TopicNote => "A note on a topic that I answer for",
        NoticeKind.Returned => "The client returned a result with a comment",
        NoticeKind.Agreed => "The client approved a result",
        NoticeKind.Colleague => "A client wants a colleague in the room",
        _ => "",
    };
    public override string MailSubject(int things, string first) => things == 1 ? first : $"{first} and {things - 1} more";
    public override string MailBody(string lines, string settings) => $"{lines}\n\n—\nWhat to be sent, and how: {settings}";
}
