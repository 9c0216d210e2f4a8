using System.Collections.Frozen;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>A word of a question or an article.</summary>
/// <param name="Said">As it was written, in lower case.</param>
/// <param name="Stem">As the index keeps it.</param>
/// <param name="Weight">How much it says of what is asked: 1 for a word of the matter, less for what any question has, 0 for courtesies.</param>
public readonly record struct QuestionWord(string Said, string Stem, float Weight)
{
    const float Asking = 0.3f, Small = 0.12f;

    /// <summary>Whether it is one of the words that questions have: «как», «можно», “when”.</summary>
    public bool IsAsking => Weight == Asking;

    static readonly FrozenDictionary<string, float> Light = Weighted(
        (0, "здравствуйте здравствуй привет приветствую добрый доброе доброго утро утра вечер вечера день дня подскажите подскажи скажите пожалуйста плиз спасибо благодарю заранее коллеги уважаемые hello hi hey dear good morning evening afternoon please thanks thank"),
        (Asking, "как где когда куда откуда почему зачем сколько какой какая какое какие каков кто что чем чего можно нельзя нужно надо могу можете хочу хотим хотел хотела хотелось нужен нужна need how where when why what which who can could may should want"),
        (Small, "а бы был была были было быть в вам вами вас ваш ваша ваше ваши ведь во вот все всё вы да для до его ее её если есть еще ещё же за и из или им их к ко кто ли либо меня мне мной мой моя мое мои мы на над нам нас наш наша наши не него нее нет ни но ну о об он она они от по под при про с со так также там то тоже тот только тут ты у уж уже чтобы эта эти это этот этого я делать сделать просто будет будут буду вообще a about am an and any are as at be been but by did do does for from get has have he i if in into is it its me my no not of on or our so some that the their there they this to up us was we were will with would you your"));

    /// <summary>The words of a text in their order, at most <paramref name="most"/> of them.</summary>
    public static IEnumerable<QuestionWord> In(string text, int most) => WordRun.In(text).SelectMany(x => x.Parts).Where(x => x.Length > 0).Take(most).Select(Of);

    static QuestionWord Of(string word) => new(word, SearchWords.Stem(word) is { Length: > 0 } stem ? stem : word, Light.TryGetValue(word, out var weight) ? weight : 1);

    static FrozenDictionary<string, float> Weighted(params (float Weight, string Words)[] groups)
    {
        var all = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var (weight, words) in groups) foreach (var word in words.Split(' ')) all.TryAdd(word.Replace('ё', 'е'), weight);
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
