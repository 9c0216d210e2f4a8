namespace Zveno.Records;

sealed partial class RecordsTextEn
{
    public override string LogCall => "Log a call";
    public override string CallLine(bool incoming, string about, int minutes) => $"{(incoming ? "The client called" : "We called")}: {about}, {minutes} min";
}
