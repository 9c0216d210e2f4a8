namespace Zveno.Hours;

sealed class SavingsTextEn : SavingsText
{
    public override string BadMinutes(int most) => $"Name the minutes: 0 to {most}.";
    public override string Assumptions => "How much Zveno saves";
    public override string AssumptionsHint => "Assumptions, not measurements: what is counted is multiplied by them. They stand beside every figure. 0 counts nothing.";
    public override string Each(SavingKind kind) => kind switch
    {
        SavingKind.Answer => "An answer out of the knowledge base",
        SavingKind.Found => "The client found the answer in the room",
        SavingKind.Report => "A month of metrics in the room instead of a report by hand",
        SavingKind.Project => "A project begun from a template",
        SavingKind.Question => "A question handed to a specialist in a list, not in passing",
        SavingKind.Record => "What was said became a task or a decision by one key",
        SavingKind.Time => "A report of time taken as a file or printed",
        SavingKind.Digest => "A week’s digest composed and sent to the client",
        SavingKind.Workbook => "The client took the workbook from the room himself",
        _ => "A shift handed over with its queue",
    };
    public override string MinutesOf(string kind) => $"Minutes saved: {kind}";
    public override string Saved => "Saved";
    public override string ByMonth => "By month, and what would save";
}
