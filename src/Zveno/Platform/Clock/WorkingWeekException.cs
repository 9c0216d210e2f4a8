namespace Zveno.Platform;

/// <summary>A week that cannot be read.</summary>
/// <param name="error">What is wrong.</param>
/// <param name="fragment">The piece of the text that is wrong, as it was written.</param>
public sealed class WorkingWeekException(WorkingWeekError error, string fragment) : ArgumentException($"{error}: {fragment}")
{
    /// <summary>What is wrong.</summary>
    public WorkingWeekError Error { get; } = error;

    /// <summary>The piece of the text that is wrong, as it was written.</summary>
    public string Fragment { get; } = fragment;
}
