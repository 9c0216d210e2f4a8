namespace Zveno.Platform;

/// <summary>A whole page that says no.</summary>
public sealed record RefusedModel(int Status, string Sentence);

/// <summary>A sentence at the foot of the page.</summary>
/// <param name="Undo">Address that takes it back (POST), if it can be.</param>
public sealed record ToastModel(string Sentence, bool IsRefusal, string? Undo = null);
