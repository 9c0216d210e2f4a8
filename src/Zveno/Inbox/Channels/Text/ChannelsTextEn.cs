using Zveno.Platform;

namespace Zveno.Inbox;

sealed class ChannelsTextEn : ChannelsText
{
    public override string OnlyWhoLeads => "Channels are set up by the director and the head of account management.";
    public override string GroupIsNoPerson => "This is a group, not a person. Choose whose group it is.";
    public override string PersonIsNoGroup => "This is a person, not a group. Choose which contact it is.";
    public override string AddressOfArchived => "This contact is archived. Restore it or choose another.";
    public override string AddressIsKnown => "It is known already who this is. Refresh the page.";
    public override string DeliveryIsUnderWay => "This message is on its way or has arrived. Refresh the page.";
    public override string DoesNotAnswer(string trouble, string words) => $"The check failed: {trouble} ({words}). Nothing has changed.";
    public override string Works(string name) => $"The channel “{name}” answers.";
    public override string Title => "Channels";
    public override string Sub => "Where clients write and where answers go. A red light means that a channel is silent or does not work and somebody has to look.";
    public override string List => "Connected channels";
    public override string None => "No channels yet";
    public override string NoneText => "Questions from clients’ rooms come anyway. Connect a messenger or a mailbox, and they come to the same place.";
    public override string Add => "Connect";
    public override string Unknown => "Who is this?";
    public override string UnknownHint => "Nobody knows these senders yet. Say who they are: all that they wrote comes to the inbox, and reply clocks start.";
    public override string WhoIsIt => "Which contact is this";
    public override string WhoseGroup => "Whose group is this";
    public override string NameIt => "That is who";
    public override string Ignore => "Not for us";
    public override string ParkedTitle => "Could not be read";
    public override string ParkedHint => "This came but could not be read. It is kept whole; the other messages go on.";
    public override string ReadAgain => "Read again";
    public override string Gone => "a removed channel";
    public override string Test => "Test";
    public override string Pause => "Pause";
    public override string Resume => "Resume";
    public override string Remove => "Remove";
    public override string RemoveSure(string name) => $"Remove the channel “{name}”? The talk stays, but nothing new will come from there.";
    public override string NotSeen => "has not answered yet";
    public override string Seen(string ago) => $"answered {ago}";
    public override string Since(string when) => $"since {when}";
    public override string Messages(int n) => Plural.EnCount(n, "message", "messages");
    public override string Kind(TopicChannel kind) => kind switch { TopicChannel.Mail => "E-mail", TopicChannel.Telegram => "Telegram", _ => "Room" };
    public override string Light(ChannelLight light) => light switch { ChannelLight.Green => "works", ChannelLight.Amber => "being checked", ChannelLight.Red => "does not work", _ => "paused" };
    public override string Trouble(ChannelTrouble trouble) => trouble switch { ChannelTrouble.Unreachable => "no answer", ChannelTrouble.Refused => "the secret is not accepted", ChannelTrouble.Contested => "somebody else receives with the same secret", _ => "an error" };
    public override string Part(PartKind kind, string? words = null) => (kind switch { PartKind.Photo => "photo", PartKind.Video => "video", PartKind.Voice => "voice message", PartKind.Audio => "audio", PartKind.File => "file", PartKind.Sticker => "sticker", PartKind.Contact => "contact", PartKind.Place => "place", PartKind.Poll => "poll", _ => "a message of a special kind" }) + (string.IsNullOrWhiteSpace(words) ? "" : $": {words}");
    public override string TooLarge(string name, string? size, string channel) => $"{name}{(size is null ? "" : $", {size}")}: {channel} gives files up to 20 MB, ask for a link";
    public override string NotHad(string name) => $"the file {name} could not be had";
    public override string State(DeliveryState state) => state switch { DeliveryState.Queued => "queued", DeliveryState.Sending => "being sent", DeliveryState.Sent => "sent", DeliveryState.Failed => "not sent", _ => "not known whether it arrived" };
    public override string SendAgain => "Send again";
    public override string DidArrive => "It arrived";
    public override string LookThere => "The channel did not answer. Look whether the client has the message, and decide.";
    public override string Edited(string when) => $"edited {when}";
    public override string AtFirst => "At first it said";
    public override string InReply(string words) => $"in reply to: {words}";
    public override string UnknownCount(int n) => $"{Plural.EnCount(n, "sender", "senders")} without a name: say who it is";
}
