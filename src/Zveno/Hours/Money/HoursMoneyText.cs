using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Sentences about rounding, the cost of hours and what they bring.</summary>
public abstract class HoursMoneyText : Texts
{
    public abstract string Title { get; }
    public abstract string Saved { get; }
    public abstract string Rounding { get; }
    public abstract string RoundingHint { get; }
    public abstract string RoundTo { get; }
    public abstract string RoundedTo(string step);
    public abstract string Reminds { get; }
    public abstract string PauseAfter { get; }
    public abstract string PauseAfterHint { get; }
    public abstract string RoundUp { get; }
    public abstract string Rates { get; }
    public abstract string RatesHint { get; }
    public abstract string NoRate { get; }
    public abstract string RateFrom(string price, string day);
    public abstract string RateOf(string name);
    public abstract string RateSince { get; }
    public abstract string Profit { get; }
    public abstract string ProfitHint { get; }
    public abstract string By(ProfitBy by);
    public abstract string Earned { get; }
    public abstract string Cost { get; }
    public abstract string ProfitWord { get; }
    public abstract string Margin { get; }
    public abstract string Hour { get; }
    public abstract string NoService { get; }
    public abstract string Unpriced(string hours);
}

/// <summary>Offers them as <c>text.HoursMoney</c>.</summary>
public static class HoursMoneyTexts
{
    extension(Platform.Text text)
    {
        /// <summary>Sentences about rounding, the cost of hours and what they bring.</summary>
        public HoursMoneyText HoursMoney => text.Of<HoursMoneyText>();
    }
}
