namespace Zveno.Work;

/// <summary>Reads words of an address and remembers those that mean nothing.</summary>
sealed class WordReading
{
    const int MostValues = 50;
    const int MostTold = 40;
    readonly List<string> _ignored = [];

    /// <summary>Words that could not be read, shortened, as the address has them.</summary>
    public IReadOnlyList<string> Ignored => _ignored;

    /// <summary>One value; null when it is not said or means nothing.</summary>
    public T? One<T>(string name, string? said, Func<string, T?> read) where T : struct
    {
        if (said?.Trim().ToLowerInvariant() is not { Length: > 0 } word) return null;
        if (read(word) is { } value) return value;
        Ignore(name, word);
        return null;
    }

    /// <summary>All values that mean something, each once.</summary>
    public IReadOnlyList<T> Many<T>(string name, string[]? said, Func<string, T?> read) where T : struct =>
        Several(name, said, x => read(x) is { } value ? [value] : (T[])[]);

    /// <summary>All values that mean something, each once.</summary>
    public IReadOnlyList<string> Many(string name, string[]? said, Func<string, string?> read) =>
        Several(name, said, x => read(x) is { } value ? [value] : (string[])[]);

    /// <summary>The value of an enum that a word names.</summary>
    public T? Word<T>(string? word) where T : struct, Enum => Read<T>(word);

    /// <summary>The value of an enum that a word names; numbers name nothing.</summary>
    public static T? Read<T>(string? word) where T : struct, Enum =>
        word is { Length: > 0 } && char.IsLetter(word[0]) && Enum.TryParse<T>(word, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    IReadOnlyList<T> Several<T>(string name, string[]? said, Func<string, T[]> read)
    {
        var found = new List<T>();
        foreach (var word in (said ?? []).SelectMany(x => x.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Take(MostValues))
        {
            var values = read(word.ToLowerInvariant());
            if (values.Length == 0) Ignore(name, word);
            else if (!found.Contains(values[0])) found.Add(values[0]);
        }
        return found;
    }

    void Ignore(string name, string word) => _ignored.Add($"{name}={(word.Length > MostTold ? word[..MostTold] + "…" : word)}");
}
