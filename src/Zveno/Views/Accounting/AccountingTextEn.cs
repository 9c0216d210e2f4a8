using Zveno.Platform;

namespace Zveno.Views;

sealed class AccountingTextEn : AccountingText
{
    static readonly string[] Names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public override string Title => "Accounting share";
    public override string Base => "Account ÷ (work + account); presale and internal stand apart";
    public override string WholeAgency => "The whole agency";
    public override string MonthBefore => "Month before";
    public override string MonthAfter => "Month after";
    public override string By(AccountingBy by) => by switch { AccountingBy.Client => "Clients", AccountingBy.Manager => "Account managers", _ => "Projects" };
    public override string Short(DateOnly month) => Names[month.Month - 1];
    public override string WouldSave => "What would save most";
    public override string WouldSaveFoot => "went this month on what can be done without";
    public override string NothingToSave => "Nothing to spare was found this month";
    public override string Saver(SaverKind kind) => kind switch
    {
        SaverKind.Questions => "Questions not answered from the base",
        SaverKind.Reports => "Reports by hand",
        SaverKind.Meetings => "Meetings without decisions",
        _ => "Calls of which nothing was recorded",
    };
    public override string SaverCount(SaverKind kind, int count) => kind switch
    {
        SaverKind.Questions => Plural.EnCount(count, "question", "questions"),
        SaverKind.Reports => Plural.EnCount(count, "entry", "entries"),
        SaverKind.Meetings => Plural.EnCount(count, "meeting", "meetings"),
        _ => Plural.EnCount(count, "call", "calls"),
    };
    public override string SaverHint(SaverKind kind) => kind switch
    {
        SaverKind.Questions => "Time of topics that were answered by hand. Make articles of the answers: the base will answer next time.",
        SaverKind.Reports => "Time told as reports. The client sees the metrics in the room himself.",
        SaverKind.Meetings => "Time told as meetings on the day of a meeting after which nothing was decided and nothing is to be done.",
        _ => "How long the calls were of which neither a task nor a decision is left.",
    };
    public override string Saved => "Saved by Zveno";
    public override string SavedFoot => "what was counted × an assumption";
    public override string SavedNothing => "Nothing to count this month";
    public override string SavedHint => "How often is counted; how many minutes each time is the agency’s assumption:";
}
