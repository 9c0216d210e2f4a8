using Zveno.Platform;

namespace Zveno.Room;

sealed partial class RoomTextEn
{
    public override string DigestDone => "Done this week:";
    public override string DigestInWork => "In work now:";
    public override string DigestNext => "Next:";
    public override string DigestWaits => "We wait for you:";
    public override string DigestIsSent => "This week’s summary was sent already.";
    public override string DigestNoWay => "The summary cannot be sent to this person: no e-mail, or nothing is wanted.";
    public override string DigestSaid(int sent) => sent == 0 ? "The week’s summary is in the room" : $"The week’s summary went to {Plural.EnCount(sent, "reader", "readers")}";
    public override string DigestBody(string week, string text, string? hours) => $"The week’s summary, {week}\n\n{text}{(hours is null ? "" : "\n\n" + hours)}";
    public override string DigestSubject(string agency, string week) => $"{agency}: the week’s summary, {week}";
    public override string DigestMail(string body, string? stop) => $"{body}\n\nAll of it is in your room, too.{(stop is null ? "" : $"\nNo more such mails: {stop}")}\n";
    public override string DigestTitle => "The week’s summary";
    public override string DigestWasSent(string when) => $"Sent {when}.";
    public override string DigestTo(string names) => $"To: {names}";
    public override string DigestEmpty => "The client sees no tasks yet: there is nothing to tell. You can write it yourself.";
    public override string DigestHint => "Put together of what the client sees in the room only. Edit and send it.";
    public override string DigestText => "What the client will read";
    public override string DigestHoursHint => "Apart: it goes to those alone whose own link shows hours, and to the group when all who have a link see them. Empty: nothing is said.";
    public override string DigestWhom => "To whom";
    public override string DigestWay(RoomNotice way, bool? wants, bool hours) => (way is RoomNotice.Telegram ? "in Telegram" : "by mail") + (hours ? "" : ", without hours") + (wants is null ? ", has not chosen how to be told" : "");
    public override string DigestGroup(bool hours) => hours ? "group in Telegram" : "group in Telegram, without hours";
    public override string DigestInRoom => "In the room everybody with a link sees it.";
    public override string DigestSend => "Send the summary";
    public override string DigestsTitle => "Summaries of weeks";
    public override string DigestMake => "This week’s summary";
    public override string DigestNone => "None sent yet.";
    public override string DigestOnlyRoom => "in the room only";
    public override string DigestOf(string week) => $"The week’s summary, {week}";
    public override string DigestOffer(string client) => $"The week’s summary: {client}";
}
