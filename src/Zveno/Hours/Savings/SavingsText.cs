using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Sentences about what account management costs, what would save most of it, and what was saved.</summary>
public abstract class SavingsText : Texts
{
    public abstract string BadMinutes(int most);
    public abstract string Assumptions { get; }
    public abstract string AssumptionsHint { get; }
    public abstract string Each(SavingKind kind);
    public abstract string MinutesOf(string kind);
    public abstract string Saved { get; }
    public abstract string ByMonth { get; }
}

/// <summary>Offers them as <c>text.Savings</c>.</summary>
public static class SavingsTexts
{
    extension(Platform.Text text)
    {
        /// <summary>Sentences about what account management costs and what was saved.</summary>
        public SavingsText Savings => text.Of<SavingsText>();
    }
}
