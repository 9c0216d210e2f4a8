namespace Zveno.Platform;

/// <summary>Sentences of the sheet of keys.</summary>
public abstract class KeysText : Texts
{
    public abstract string Title { get; }
    public abstract string Going { get; }
    public abstract string Layout { get; }
    public abstract string Menu { get; }
    public abstract string Of(KeyPlace place);
    public abstract string Palette { get; }
    public abstract string Undo { get; }
    public abstract string Search { get; }
    public abstract string Make { get; }
    public abstract string Help { get; }
    public abstract string Composer { get; }
    public abstract string Close { get; }
    public abstract string Walk { get; }
    public abstract string Open { get; }
    public abstract string Lift { get; }
}

/// <summary>Offers them as <c>text.Keys</c>.</summary>
public static class KeysTexts
{
    extension(Text text)
    {
        /// <summary>The sentences of the sheet of keys.</summary>
        public KeysText Keys => text.Of<KeysText>();
    }
}
