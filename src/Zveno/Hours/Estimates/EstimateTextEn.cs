namespace Zveno.Hours;

sealed class EstimateTextEn : EstimateText
{
    public override string Title => "History of estimates";
    public override string Lead(int few) => $"What tasks of the last year took. Fewer than {few} say nothing.";
    public override string None => "No history yet";
    public override string NoneHint => "It appears once tasks with time on them are done.";
    public override string Took => "What it takes";
    public override string Service => "Service";
    public override string Type => "Type";
    public override string Median => "Median";
    public override string P80 => "4 of 5 within";
    public override string Tasks => "Tasks";
    public override string Right => "How right estimates are";
    public override string RightHint => "×1.2: it took a fifth longer than estimated.";
    public override string Ratio => "Spent to estimate";
    public override string Within => "Kept";
    public override string IfBegun => "If begun now";
    public override string NotInAYear => "not within a year";
    public override string LeftOfIt(string hours) => $"{hours} left";
    public override string LeftByMedian(string hours) => $"{hours} by the median, no estimate";
    public override string Usually(string median, string p80, int count) => $"Such tasks take {median}, four of five within {p80} (n = {count})";
    public override string PersonRatio(string person, string ratio) => $"{person}: ×{ratio} to the estimate";
}
