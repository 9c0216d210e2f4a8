using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Sentences about how a project's hours are told to its client.</summary>
public abstract class OpennessText : Texts
{
    public abstract string Title { get; }
    public abstract string ByTask { get; }
    public abstract string ByEntrySince(string day);
    public abstract string ByEntry { get; }
    public abstract string Since { get; }
    public abstract string Hint { get; }
    public abstract string Saved { get; }
    public abstract string TooEarly(string day);
    public abstract string ClientReads { get; }
    public abstract string ShowTransfer { get; }
    public abstract string TransferShown { get; }
    public abstract string TransferHidden { get; }
}

/// <summary>Offers them as <c>text.Openness</c>.</summary>
public static class OpennessTexts
{
    extension(Platform.Text text)
    {
        /// <summary>Sentences about how a project's hours are told to its client.</summary>
        public OpennessText Openness => text.Of<OpennessText>();
    }
}
