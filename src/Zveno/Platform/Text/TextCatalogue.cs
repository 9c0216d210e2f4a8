using System.Reflection;

namespace Zveno.Platform;

/// <summary>Checks at start that every module speaks both languages, so that a gap is found before anybody reads it.</summary>
public static class TextCatalogue
{
    /// <summary>Goes through every class of sentences of the assembly; returns how many there are.</summary>
    /// <exception cref="InvalidOperationException">One of them lacks a language or has one twice.</exception>
    public static int Verify(Assembly assembly)
    {
        var types = assembly.GetTypes();
        var spoken = types.Where(type => type.IsAbstract && type.IsSubclassOf(typeof(Texts))).ToArray();
        foreach (var type in spoken) PairOf(type, types);
        return spoken.Length;
    }

    internal static (Texts Ru, Texts En) PairOf(Type type, IReadOnlyCollection<Type> among)
    {
        var found = among.Where(candidate => candidate.IsSubclassOf(type)).ToArray();
        return found.Length == 2
            ? (Make(type, found, Language.Ru), Make(type, found, Language.En))
            : throw new InvalidOperationException(
                $"{type.Name} needs exactly two classes, …Ru and …En; found: {string.Join(", ", found.Select(one => one.Name).Order(StringComparer.Ordinal))}.");
    }

    static Texts Make(Type type, Type[] found, Language language)
    {
        var suffix = language.ToString();
        var one = found.SingleOrDefault(candidate => !candidate.IsAbstract && candidate.Name.EndsWith(suffix, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"{type.Name} has no class that ends in {suffix}.");
        return (Texts)(Activator.CreateInstance(one, nonPublic: true)
            ?? throw new InvalidOperationException($"{one.Name} cannot be made."));
    }
}
