namespace Zveno.Work;

/// <summary>Some of many tasks are not ready for where they are to go: asked once for all of them.</summary>
/// <param name="Kind">Always <c>notReadyMany</c>.</param>
/// <param name="Of">How many were chosen.</param>
/// <param name="Send">The field of the same request that says why they go all the same.</param>
/// <param name="Tick">The field that ticks conditions for all of them, ids with spaces between.</param>
/// <param name="Leave">The field (true) that leaves them where they are and moves the rest.</param>
public sealed record NotReadyManyJson(string Kind, IReadOnlyList<NotReadyJson> Tasks, int Of, string Send, string Tick, string Leave)
{
    internal static NotReadyManyJson About(IReadOnlyList<NotReadyJson> tasks, int of) => new("notReadyMany", tasks, of, "anyway", "met", "onlyReady");
}

/// <param name="Sentence">The refusal in words.</param>
public sealed record NotReadyManyModel(NotReadyManyJson What, string Sentence);
