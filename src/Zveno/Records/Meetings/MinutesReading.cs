namespace Zveno.Records;

/// <summary>What a line of minutes says.</summary>
public enum MinutesLineKind
{
    /// <summary>Only said.</summary>
    Said,
    Decision,
    Task,
    Answer,
}

/// <summary>A line of minutes, less the word that it begins with.</summary>
public sealed record MinutesLine(MinutesLineKind Kind, string Text);

/// <summary>Reads minutes line by line: «Решили: …» is a decision, «Сделать: …» a task, «Ответ: …» an answer; in English «Decided:», «To do:», «Answer:»; in short «!», «+», «=».</summary>
public static class MinutesReading
{
    static readonly (string Begins, MinutesLineKind Kind)[] Words =
    [
        ("решили:", MinutesLineKind.Decision), ("решение:", MinutesLineKind.Decision), ("decided:", MinutesLineKind.Decision), ("! ", MinutesLineKind.Decision),
        ("сделать:", MinutesLineKind.Task), ("задача:", MinutesLineKind.Task), ("to do:", MinutesLineKind.Task), ("todo:", MinutesLineKind.Task), ("+ ", MinutesLineKind.Task),
        ("ответ:", MinutesLineKind.Answer), ("ответили:", MinutesLineKind.Answer), ("answer:", MinutesLineKind.Answer), ("= ", MinutesLineKind.Answer),
    ];

    /// <summary>The lines that say something.</summary>
    public static IReadOnlyList<MinutesLine> Of(string minutes) => [.. minutes.ReplaceLineEndings("\n").Split('\n').Select(x => x.Trim().TrimStart('-', '•', '*').Trim()).Where(x => x.Length > 0).Select(Read)];

    static MinutesLine Read(string line)
    {
        foreach (var (begins, kind) in Words)
            if (line.StartsWith(begins, StringComparison.OrdinalIgnoreCase) && line[begins.Length..].Trim() is { Length: > 0 } rest) return new(kind, rest);
        return new(MinutesLineKind.Said, line);
    }
}
