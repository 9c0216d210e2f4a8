using Zveno.Work;

namespace Zveno.Records;

sealed partial class RecordsTextEn
{
    public override string FireTakes => "How many hours it takes";
    public override string FireHoursOf => "Whose hours";
    public override string HoursByItself => "the pushed task’s, or else bought ones";
    public override string HoursOf(FireHours hours) => hours switch { FireHours.Pushed => "the pushed task’s", FireHours.Bought => "the client buys them", _ => "at our cost" };
    public override string RaiseFire => "It burns";
    public override string FireWhyShort => "Why it cannot wait";
    public override string FirePushesNumber => "Number of the task that waits";
    public override string InsteadOf => "instead of";
    public override string FireRaisedSaid(string task) => $"{task} burns";
    public override string BurnsAlready(string task) => $"{task} burns already: its price is on the card.";
    public override string NothingBurns(string task) => $"{task} is done or archived: nothing burns.";
}
