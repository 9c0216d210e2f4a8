using Zveno.Platform;

namespace Zveno.Room;

sealed partial class RoomTextEn
{
    public override string LetterResult(string task) => $"look at the result: {task}";
    public override string LetterAnswer(string talk, string words) => $"answered on “{talk}”: {words}";
    public override string LetterNeed(string what) => $"needed from you: {what}";
    public override string LetterSubject(string agency, int count, string first) => count == 1 ? $"{agency}: {first}" : $"{agency}: {Plural.EnCount(count, "thing waits", "things wait")} for you";
    public override string LetterBody(string name, string lines, string? opens, string until, string? stop) =>
        $"Hello {name},\n\nwaiting for you:\n\n{lines}\n\n{(opens is null ? "Open the room by your link." : $"Open the room: {opens}\nThe address is yours and works until {until}; do not forward this mail.")}{(stop is null ? "" : $"\n\nNo more such mails: {stop}")}\n";
    public override string LetterWord(string lines, string? opens) => $"Waiting for you:\n{lines}{(opens is null ? "" : $"\n\nOpen the room: {opens}")}";
    public override string StopTitle => "Letters from the room";
    public override string StopHint => "Send you nothing more, the week’s summary included? The room opens as before.";
    public override string StopButton => "Send no more";
    public override string Stopped => "No more will be sent. You can have them again in the room, on the page “You and colleagues”.";
}
