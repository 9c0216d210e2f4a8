namespace Zveno.Media;

sealed partial class MediaTextEn : MediaText
{
    public override string OnlyWhoTalks => "Metrics are defined and shown to the client by those who talk to clients.";
    public override string NotYoursToMeasure => "Values are told by the agency’s staff.";
    public override string ProjectEnded(string name) => $"The project “{name}” is archived: it gets no new metrics.";
    public override string TooLarge => "The number is too large. Take a larger unit: thousands, millions.";
    public override string BadDay => "The day must not be before the year 2000 or after today.";
    public override string BadNumber => "Not a number. For example: 1250 or 3.5.";
}
