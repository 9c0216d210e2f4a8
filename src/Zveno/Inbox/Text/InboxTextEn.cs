using Zveno.Platform;

namespace Zveno.Inbox;

sealed partial class InboxTextEn : InboxText
{
    public override string Title => "Inbox";
    public override string OnlyWhoTalks => "Clients are answered by account managers, the dispatcher, sales and the heads. Write a note: the team will see it.";
    public override string AnsweredMeanwhile => "Somebody answered the client while you were writing. Your text is still here: read the answer and decide whether to send it.";
    public override string NothingOwed => "The client is waiting for nothing: the last message has been answered.";
    public override string WaitsAlready => "This topic waits for the client already.";
    public override string DoesNotWait => "This topic does not wait for the client.";
    public override string AnswerFirst => "The client waits for an answer. Answer, or mark “no answer needed”, then close the topic.";
    public override string TooManyFiles(int most) => $"Too many files. One message takes {Plural.EnCount(most, "file", "files")}; send the others with the next.";

    public override string Kind(TopicKind kind) => kind switch
    {
        TopicKind.PostMeeting => "after a meeting",
        TopicKind.Papers => "invoices and acts",
        TopicKind.Urgent => "urgent",
        _ => "question",
    };

    public override string Channel(TopicChannel channel) => channel switch
    {
        TopicChannel.Mail => "e-mail",
        TopicChannel.Telegram => "Telegram",
        TopicChannel.Max => "MAX",
        TopicChannel.Open => "open channel",
        _ => "room",
    };

    public override string Promise(string until) => $"We will answer {until}";

    public override string Alarm(AlarmKind kind, string client) => kind switch
    {
        AlarmKind.Warn => $"An answer is due soon: {client}",
        AlarmKind.Due => $"An answer is due now: {client}",
        AlarmKind.OnCall => $"An urgent question out of hours: {client}",
        AlarmKind.Head => $"The client has still not been answered: {client}",
        _ => $"The promise is broken, there is no answer: {client}",
    };

    public override string AlarmMail(AlarmKind kind, string client, string contact, string? phone, string topic, string due, string link) =>
        $"{Alarm(kind, client)}.\n\n{contact} is asking{(phone is null ? "" : $", phone {phone}")}.\nTopic: {topic}.\nPromised by: {due}.\n\nOpen: {link}";
}
