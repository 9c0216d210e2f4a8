using Zveno.Platform;

namespace Zveno.Media;

/// <summary>Sentences about metrics.</summary>
public abstract partial class MediaText : Texts
{
    public abstract string OnlyWhoTalks { get; }
    public abstract string NotYoursToMeasure { get; }
    public abstract string ProjectEnded(string name);
    public abstract string TooLarge { get; }
    public abstract string BadDay { get; }
    public abstract string BadNumber { get; }
}

/// <summary>Offers them as <c>text.Media</c>.</summary>
public static class MediaTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The module's sentences.</summary>
        public MediaText Media => text.Of<MediaText>();
    }
}
