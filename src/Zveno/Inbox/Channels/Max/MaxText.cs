using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Sentences about MAX.</summary>
public abstract class MaxText : Texts
{
    public abstract string Hint { get; }
    public abstract string NoToken { get; }
    public abstract string NoBot { get; }
    public abstract string LinkOf(string name);
}

/// <summary>Offers them as <c>text.Max</c>.</summary>
public static class MaxTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The sentences about MAX.</summary>
        public MaxText Max => text.Of<MaxText>();
    }
}
