namespace Zveno.Hours;

sealed partial class HoursTextEn
{
    public override string ProjectEnded(string project) => $"“{project}” is archived. Restore it to write time on it.";
    public override string KeyStop => "Start or stop the topic’s timer";
    public override string StartOn(string name) => $"Start the timer: {name}";
    public override string StopOn(string name) => $"Stop the timer: {name}";
    public override string StartTalk => "Start a timer of the call";
    public override string Week => "Week";
    public override string Month => "Month";
    public override string MonthBefore => "Month before";
    public override string MonthAfter => "Month after";
}
