namespace Zveno.Hours;

sealed partial class HoursTextEn
{
    public override string EntryHistory => "History of the entry";
    public override string Changed => "changed";
    public override string SaidEntered(string length, string on) => $"entered {length}, {on}";
    public override string SaidRestored => "put the entry back";
    public override string SaidRemoved => "took the entry out";
    public override string SaidChanged(string was, string now) => $"was {was}, is {now}";
    public override string SaidCorrected(string length, string on) => $"corrected by {length}, {on}";
    public override string SaidGift(bool gift) => gift ? "made it a gift" : "a gift no more";
    public override string SaidNote => "changed the note";
}
