namespace Zveno.Records;

public abstract partial class RecordsText
{
    public abstract string ColleagueChange { get; }
}
