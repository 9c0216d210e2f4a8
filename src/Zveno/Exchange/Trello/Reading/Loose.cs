namespace Zveno.Exchange;

/// <summary>Something with Trello's own position: a fraction, often shared by neighbours.</summary>
readonly record struct Loose<T>(double Position, string Id, T It);

static class Loose
{
    /// <summary>Reads the position; what has none goes last.</summary>
    internal static Loose<T> Of<T>(TrelloItem item, string id, T it) => new(item.Number("pos") ?? double.PositiveInfinity, id, it);

    /// <summary>By position, ties by id, each told its place from 0.</summary>
    internal static IReadOnlyList<T> InOrder<T>(this IEnumerable<Loose<T>> loose, Func<T, int, T> placed) =>
        [.. loose.OrderBy(one => one.Position).ThenBy(one => one.Id, StringComparer.Ordinal).Select((one, place) => placed(one.It, place))];

    /// <summary>By position, ties by id.</summary>
    internal static IReadOnlyList<T> InOrder<T>(this IEnumerable<Loose<T>> loose) => loose.InOrder((it, _) => it);
}
