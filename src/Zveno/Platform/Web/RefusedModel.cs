namespace Zveno.Platform;

/// <summary>A whole page that says no.</summary>
public sealed record RefusedModel(int Status, string Sentence);

/// <summary>A sentence at the foot of the page.</summary>
/// <param name="Undo">Address that takes it back (POST), if it can be.</param>
/// <param name="With">What is sent there, as fields of a form.</param>
/// <param name="IsOfUndo">It answers an undo: what it offers does the thing again, and is no further step back.</param>
public sealed record ToastModel(string Sentence, bool IsRefusal, string? Undo = null, object? With = null, ToastOffer? Offer = null, bool IsOfUndo = false)
{
    /// <summary>Header of a request that takes something back.</summary>
    public const string TakesBack = "X-Undo";
}

/// <summary>Something more to do about it, as a button in the message.</summary>
/// <param name="Words">What the button says.</param>
/// <param name="Url">Where it posts.</param>
/// <param name="With">What it sends, as fields of a form.</param>
public sealed record ToastOffer(string Words, string Url, object? With);
