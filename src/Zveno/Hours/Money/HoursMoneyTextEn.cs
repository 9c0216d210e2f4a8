namespace Zveno.Hours;

sealed class HoursMoneyTextEn : HoursMoneyText
{
    public override string Title => "Hours";
    public override string Saved => "Saved";
    public override string Rounding => "Rounding";
    public override string RoundingHint => "This is how entries count in packages, reports and the client’s room. What was measured stays; earlier entries do not change.";
    public override string RoundTo => "To";
    public override string RoundedTo(string step) => $"To {step}";
    public override string Reminds => "Remind people of missing hours half an hour before their working day ends";
    public override string PauseAfter => "Ask about a pause after, minutes";
    public override string PauseAfterHint => "A timer runs and its owner is not seen in Zveno: back again, he is asked whether to take the pause off. Nothing is taken off by itself. 0 never asks.";
    public override string RoundUp => "Up: each begun step counts whole";
    public override string Rates => "Cost of an hour";
    public override string RatesHint => "Only the director and the head see and change it; clients never do. A rate is in force from its day.";
    public override string NoRate => "not set";
    public override string RateFrom(string price, string day) => $"{price} from {day}";
    public override string RateOf(string name) => $"Cost of an hour: {name}";
    public override string RateSince => "From which day";
    public override string Profit => "Profitability";
    public override string ProfitHint => "Prices of packages and hours beyond, less the cost of hours. By service and person a month’s price is shared by their hours.";
    public override string By(ProfitBy by) => by switch { ProfitBy.Project => "Projects", ProfitBy.Service => "Services", ProfitBy.Person => "People", _ => "Clients" };
    public override string Earned => "Sold";
    public override string Cost => "Cost";
    public override string ProfitWord => "Profit";
    public override string Margin => "Margin";
    public override string Hour => "An hour";
    public override string NoService => "No service";
    public override string Unpriced(string hours) => $"Without a cost of an hour: {hours}. They are not in the cost.";
}
