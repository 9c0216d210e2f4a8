using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Sentences about the history of estimates.</summary>
public abstract class EstimateText : Texts
{
    public abstract string Title { get; }
    public abstract string Lead(int few);
    public abstract string None { get; }
    public abstract string NoneHint { get; }
    public abstract string Took { get; }
    public abstract string Service { get; }
    public abstract string Type { get; }
    public abstract string Median { get; }
    public abstract string P80 { get; }
    public abstract string Tasks { get; }
    public abstract string Right { get; }
    public abstract string RightHint { get; }
    public abstract string Ratio { get; }
    public abstract string Within { get; }
    public abstract string IfBegun { get; }
    public abstract string NotInAYear { get; }
    public abstract string LeftOfIt(string hours);
    public abstract string LeftByMedian(string hours);

    /// <summary>What tasks like it took.</summary>
    public abstract string Usually(string median, string p80, int count);
    public abstract string PersonRatio(string person, string ratio);
}

/// <summary>Offers them as <c>text.Estimates</c>.</summary>
public static class EstimateTexts
{
    extension(Platform.Text text)
    {
        /// <summary>Sentences about the history of estimates.</summary>
        public EstimateText Estimates => text.Of<EstimateText>();
    }
}
