namespace Zveno.Platform;

/// <summary>Whole days on which somebody does not work, in their own time zone.</summary>
public readonly record struct Absence
{
    /// <param name="first">The first day away.</param>
    /// <param name="last">The last day away.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public Absence(DateOnly first, DateOnly last)
    {
        if (last < first) throw new ArgumentException("An absence ends before it begins.", nameof(last));
        (First, Last) = (first, last);
    }

    /// <summary>The first day away.</summary>
    public DateOnly First { get; }

    /// <summary>The last day away, itself part of the absence.</summary>
    public DateOnly Last { get; }
}
