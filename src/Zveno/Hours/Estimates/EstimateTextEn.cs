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
}
