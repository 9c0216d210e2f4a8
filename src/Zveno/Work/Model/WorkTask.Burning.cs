using System.Globalization;

namespace Zveno.Work;

/// <summary>Whose hours a fire takes.</summary>
public enum FireHours
{
    /// <summary>Those of the task that it pushes out.</summary>
    Pushed,
    /// <summary>The client buys them besides.</summary>
    Bought,
    /// <summary>The agency gives them.</summary>
    Gift,
}

/// <summary>What a fire costs, as short as a card on a board says it.</summary>
/// <param name="Minutes">Of work; null when nobody said.</param>
/// <param name="Pushes">Number of the task that it pushes out, as it was then.</param>
public sealed record FirePrice(FireHours Hours, int? Minutes, string? Pushes)
{
    /// <summary>Longest written form, in characters.</summary>
    public const int Most = 60;

    /// <summary>As it is kept with the task: <c>0 120 AUTO-12</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(int)Hours} {Minutes} {Pushes}");

    /// <summary>Reads it; null where nothing burns.</summary>
    public static FirePrice? Read(string? kept) =>
        kept?.Split(' ', 3) is [var hours, var minutes, var pushes] && int.TryParse(hours, CultureInfo.InvariantCulture, out var whose) && Enum.IsDefined((FireHours)whose)
            ? new FirePrice((FireHours)whose, int.TryParse(minutes, CultureInfo.InvariantCulture, out var takes) ? takes : null, pushes.Length == 0 ? null : pushes) : null;
}

public sealed partial class WorkTask
{
    /// <summary>What the fire on it costs (see <see cref="FirePrice"/>), beside the task so that a board reads no more than its cards; null where nothing burns.</summary>
    public string? FireMark { get; private set; }

    /// <summary>Burns, at a price.</summary>
    public void Burn(FirePrice price) => FireMark = price.ToString();
}
