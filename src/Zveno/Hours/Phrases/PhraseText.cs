using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Sentences about ready descriptions of time.</summary>
public abstract class PhraseText : Texts
{
    public abstract string Title { get; }
    public abstract string Hint { get; }
    public abstract string None { get; }
    public abstract string One { get; }
    public abstract string New { get; }
    public abstract string Example { get; }
    public abstract string Where { get; }
    public abstract string Everywhere { get; }
    public abstract string Remove(string text);
    public abstract string Removed(string text);
    public abstract string NotYours { get; }
    public abstract string Enough(int most);
    public abstract string IsThere(string text);
    public abstract string OnWhatWorked { get; }
}

/// <summary>Offers them as <c>text.Phrases</c>.</summary>
public static class PhraseTexts
{
    extension(Platform.Text text)
    {
        /// <summary>Sentences about ready descriptions of time.</summary>
        public PhraseText Phrases => text.Of<PhraseText>();
    }
}
