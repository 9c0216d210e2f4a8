namespace Zveno.Platform;

/// <summary>What a colour says. Each means one thing everywhere and never stands alone: a word or an icon goes with it.</summary>
public enum Tone
{
    /// <summary>Nothing in particular.</summary>
    Plain,

    /// <summary>In time, within the limit: green.</summary>
    InTime,

    /// <summary>Soon, close to the limit: amber.</summary>
    Soon,

    /// <summary>Late, over the limit, refused: red.</summary>
    Late,

    /// <summary>The client sees this: violet, with an open eye.</summary>
    Seen,

    /// <summary>The product's accent: chosen, running.</summary>
    Accent,

    /// <summary>Internal talk: straw, dashed edge, a lock.</summary>
    Note,
}

static class Tones
{
    /// <summary>A class with the tone's ending: <c>badge badge-late</c>.</summary>
    public static string Class(this Tone tone, string name) => tone is Tone.Plain ? name : $"{name} {name}-{tone.ToString().ToLowerInvariant()}";
}
