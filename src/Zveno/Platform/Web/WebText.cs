namespace Zveno.Platform;

/// <summary>Sentences of the frame around every page and of requests that cannot be read.</summary>
public abstract class WebText : Texts
{
    public abstract string ProductName { get; }
    public abstract string SkipToContent { get; }
    public abstract string Navigation { get; }
    public abstract string RequestTooLarge { get; }
    public abstract string BadRequest { get; }

    public abstract string WrongVerb { get; }
    public abstract string WrongContentType { get; }

    /// <summary>What kind of «no» an HTTP status is, in a few words.</summary>
    public abstract string ProblemTitle(int status);

    /// <param name="field">The field's name as the form has it.</param>
    public abstract string BadField(string field);
    /// <param name="known">Names of the fields that there are, with commas.</param>
    public abstract string NoneOfFields(string known);
    public abstract string NotUtf8 { get; }
    public abstract string BadZone { get; }
    public abstract string BadHours { get; }
    public abstract string PaletteLabel { get; }
    public abstract string PalettePlaceholder { get; }

}

/// <summary>Offers them as <c>text.Web</c>.</summary>
public static class WebTexts
{
    extension(Text text)
    {
        /// <summary>The frame's sentences.</summary>
        public WebText Web => text.Of<WebText>();
    }
}
