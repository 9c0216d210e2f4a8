namespace Zveno.Exchange;

public abstract partial class ExchangeText
{
    public abstract string ReadingsTold(int told, int replaced);
    public abstract string ReadingsNotRead(int cells);
    public abstract string ReadingsMend { get; }
    public abstract string ReadingsLine { get; }
    public abstract string ReadingsSaid { get; }
    public abstract string ReadingsOfEnded(string project);
    public abstract string ReadingsTooLong { get; }
    public abstract string NoReadings { get; }
}
