namespace Zveno.Platform;

/// <summary>
/// The sentences of one module. Each module has one abstract class of them (<c>WorkText</c>) and exactly two that fill it in, whose names end
/// in <c>Ru</c> and <c>En</c>: a sentence missing in a language does not compile. They hold no state and need no arguments to be made.
/// </summary>
public abstract class Texts;

/// <summary>The two languages of one class of sentences, found once.</summary>
static class Spoken<T> where T : Texts
{
    static readonly (Texts Ru, Texts En) Pair = TextCatalogue.PairOf(typeof(T), typeof(T).Assembly.GetTypes());

    public static T In(Language language) => (T)(language is Language.En ? Pair.En : Pair.Ru);
}
