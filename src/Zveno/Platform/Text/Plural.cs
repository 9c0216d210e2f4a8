namespace Zveno.Platform;

/// <summary>The form of a noun that goes with a number.</summary>
public static class Plural
{
    /// <summary>The Russian form alone: 1, 21 «задача»; 2–4, 22 «задачи»; 0, 5–20, 111 «задач». The sign does not matter.</summary>
    public static string Ru(long n, string one, string few, string many)
    {
        var (tens, ones) = (Math.Abs(n % 100), Math.Abs(n % 10));
        return tens is >= 11 and <= 14 ? many : ones is 1 ? one : ones is >= 2 and <= 4 ? few : many;
    }

    /// <summary>The Russian form of a number that may be a fraction: a fraction always takes the second one («12,5 задачи»).</summary>
    public static string Ru(decimal n, string one, string few, string many) =>
        decimal.IsInteger(n) ? Ru((long)(n % 100), one, few, many) : few;

    /// <summary>The number and its noun, held together by a no-break space: «1 200 задач».</summary>
    public static string RuCount(long n, string one, string few, string many) =>
        $"{n.ToString("N0", Language.Ru.Numbers)}\u00A0{Ru(n, one, few, many)}";

    /// <summary>The English form alone: one for 1 and −1, many for the rest.</summary>
    public static string En(long n, string one, string many) => n is 1 or -1 ? one : many;

    /// <summary>The number and its noun, held together by a no-break space: “1,200 tasks”.</summary>
    public static string EnCount(long n, string one, string many) =>
        $"{n.ToString("N0", Language.En.Numbers)}\u00A0{En(n, one, many)}";
}
