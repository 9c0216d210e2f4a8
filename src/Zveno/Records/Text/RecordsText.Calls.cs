namespace Zveno.Records;

public abstract partial class RecordsText
{
    public abstract string LogCall { get; }

    /// <summary>A call in one line.</summary>
    public abstract string CallLine(bool incoming, string about, int minutes);
}
