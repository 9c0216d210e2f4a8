namespace Zveno.Hours;

sealed class OpennessTextEn : OpennessText
{
    public override string Title => "The client sees hours";
    public override string ByTask => "By task: how much each took in a month.";
    public override string ByEntrySince(string day) => $"By entry since {day}: the day, how much and what was done.";
    public override string ByEntry => "Show every entry with its description";
    public override string Since => "From which day";
    public override string Hint => "The client reads descriptions from this day on. He sees no names, no kinds of hours and no hidden tasks; before this day, by task only.";
    public override string Saved => "Saved";
    public override string TooEarly(string day) => $"It can be opened by entry from {day}: earlier descriptions were not written for the client.";
    public override string ClientReads => "the client reads the description";
    public override string ShowTransfer => "Show it to the client with its reason";
    public override string TransferShown => "The client sees it";
    public override string TransferHidden => "The client does not see it";
}
