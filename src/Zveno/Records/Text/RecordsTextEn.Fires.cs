namespace Zveno.Records;

sealed partial class RecordsTextEn
{
    public override string FireTakes => "How many hours it takes";
    public override string FireHoursOf => "Whose hours";
    public override string HoursByItself => "the pushed task’s, or else bought ones";
    public override string HoursOf(FireHours hours) => hours switch { FireHours.Pushed => "the pushed task’s", FireHours.Bought => "the client buys them", _ => "at our cost" };
}
