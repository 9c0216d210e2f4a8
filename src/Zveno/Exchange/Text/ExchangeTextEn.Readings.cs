namespace Zveno.Exchange;

sealed partial class ExchangeTextEn
{
    public override string ReadingsTold(int told, int replaced) => $"New values: {told}, replaced: {replaced}.";
    public override string ReadingsNotRead(int cells) => $"Not understood: {cells}";
    public override string ReadingsMend => "Mend these lines and bring the table in again: nothing is doubled.";
    public override string ReadingsLine => "Line";
    public override string ReadingsSaid => "What it says";
    public override string ReadingsOfEnded(string project) => $"The project “{project}” is archived: it takes no values.";
    public override string ReadingsTooLong => "The table is over 2 MB. Split it.";
    public override string NoReadings => "Choose a file or paste a table.";
}
