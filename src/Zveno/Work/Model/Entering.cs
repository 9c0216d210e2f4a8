using Zveno.Platform;

namespace Zveno.Work;

/// <summary>How tasks come into stages that ask something of them.</summary>
/// <param name="Anyway">Why they go although they are not ready; null where that must be said.</param>
/// <param name="Met">Conditions that are met with this very step.</param>
public sealed record Entering(string? Anyway, IReadOnlySet<Guid> Met)
{
    /// <summary>As a form says it.</summary>
    /// <param name="met">Ids of conditions with spaces between.</param>
    public static Entering Of(string? anyway, string? met = null) =>
        new(anyway, (met ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(x => Guid.TryParse(x, out var id) ? id : throw new Refused(text => text.Web.BadField("met")) { Field = "met" }).ToHashSet());
}
