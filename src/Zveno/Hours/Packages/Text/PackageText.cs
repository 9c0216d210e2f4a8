using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Sentences about packages of hours.</summary>
public abstract class PackageText : Texts
{
    public abstract string OnlySellers { get; }
    public abstract string OnlyLeads { get; }
    public abstract string ProjectIsOver(string project);
    public abstract string BadHours { get; }
    public abstract string BadMonths { get; }
    public abstract string BadPrice { get; }
    public abstract string BadMonth { get; }
    public abstract string MonthIsClosed(string month);
    public abstract string MonthIsNotOver(string month);
    public abstract string NothingAgreed { get; }
    public abstract string TimersAsk(int count);
    public abstract string MoreThanThereIs(string left);
    public abstract string SameTask { get; }
    public abstract string OtherProject { get; }
    public abstract string Title { get; }
    public abstract string AllTitle { get; }
    public abstract string AllLead { get; }
    public abstract string Of(string project);
    public abstract string None { get; }
    public abstract string NoneHint { get; }
    public abstract string Kind(PackageKind kind);
    public abstract string Carry(CarryOver carry);
    public abstract string Beyond(Beyond beyond);
    public abstract string Choice(PackageChoice? choice);
    public abstract string KindLabel { get; }
    public abstract string HoursLabel { get; }
    public abstract string HoursHint { get; }
    public abstract string PriceLabel { get; }
    public abstract string PriceHint { get; }
    public abstract string HourPriceLabel { get; }
    public abstract string CarryLabel { get; }
    public abstract string CarryMonthsLabel { get; }
    public abstract string CapLabel { get; }
    public abstract string CapHint { get; }
    public abstract string BeyondLabel { get; }
    public abstract string FromLabel { get; }
    public abstract string Agree { get; }
    public abstract string Terms { get; }
    public abstract string TermsHint { get; }
    public abstract string Included { get; }
    public abstract string Carried { get; }
    public abstract string Spent { get; }
    public abstract string Gift { get; }
    public abstract string Paid { get; }
    public abstract string Lost { get; }
    public abstract string CarriedOut { get; }
    public abstract string Left { get; }
    public abstract string Sum { get; }
    public abstract string MonthLabel { get; }
    public abstract string LeftOf(string left, string all);
    public abstract string OverBy(string over, string all);
    public abstract string OwedBy(string owed);
    public abstract string RunsOut(string day);
    public abstract string Lasts { get; }
    public abstract string Hidden(string hours);
    public abstract string Ledger { get; }
    public abstract string Transfers { get; }
    public abstract string NoTransfers { get; }
    public abstract string NothingToChoose { get; }
    public abstract string ChosenBy(string who, string when, bool inRoom);
    public abstract string ChoiceLabel { get; }
    public abstract string WhoLabel { get; }
    public abstract string WriteChoice { get; }
    public abstract string ChoiceNote(string who);
    public abstract string Close(string month);
    public abstract string Reopen(string month);
    public abstract string ClosedWord { get; }
    public abstract string CloseHint { get; }
    public abstract string Moved(string hours, string from, string to);
    public abstract string Agreed { get; }
    public abstract string ChoiceWritten { get; }
    public abstract string Closed(string month);
    public abstract string Opened(string month);
    public abstract string HoursMoved(string hours);
    public abstract string MoveTitle { get; }
    public abstract string MoveTo { get; }
    public abstract string MoveFrom { get; }
    public abstract string MoveReason { get; }
    public abstract string Projects(int n);
}

/// <summary>Offers them as <c>text.Packages</c>.</summary>
public static class PackageTexts
{
    extension(Platform.Text text)
    {
        /// <summary>Sentences about packages of hours.</summary>
        public PackageText Packages => text.Of<PackageText>();
    }
}
