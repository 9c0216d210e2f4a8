using System.Text.RegularExpressions;
using Shouldly;
using Xunit;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

/// <summary>Our stemmers against libstemmer, word by word: words that people wrote, words made of stems and endings, and letters at random.</summary>
public class StemmerTests(ITestOutputHelper output)
{
    const string Endings = " а я о е ы и у ю ой ей ем ом ам ям ами ями ах ях ов ев ие ия ий ию ией иями ость ости остью ый ая ое ые ого ему ыми ую ейший ейшая ейше "
        + "ла ло ли л ть ешь ет ют ит ят ишь ил ила или ите ете йте уй уйте ся сь лся лась ющий ющая ующий вший вшись ив ивши ывшись нный нная ена ено ены ен нн щий ь";

    const string Roots = "задач проект клиент договор отчёт бюджет кампани рекламн настро оплач публику соглас провер завис срочн красив маленьк нов бел бы мо стро пис "
        + "чита говор раб дела прав важн длинн стран стекл окн дерев нос хлеб вод ёлк ёж подъезд объявлени съ ы э а и юл я аук оборон";

    const string EnglishEndings = " s es ed ing ly edly ingly eed eedly ied ies ier iest y ness ful fully fulness less lessly ation ations ational ator ate ates ize izer ization "
        + "able ably ability ible ive iveness ivity ous ously ousness al ally alism ality ent ently ence ance ant ment ement ments ic ical icate icity ion ions ogy ogi ative bli li sses us ss 's s' 's' e er ers tion tional enci anci";

    const string EnglishRoots = "run hop hopp plan task client project budget generat gener communi commun arsen arsenal report hesit happ troub trouble siz fall fil agre feed need bleed "
        + "crea relat condit rational vil digit conform radic differen analog vietnam predic operat feudal decis hope callous formal sensit sensib tripl electr good reviv allow infer airlin gyroscop "
        + "adjust defens irrit replac depend adopt commun activ angular effect bowdler prob rat ceas control rol y ye boy say play youth sky dy ly ti bi n inn out cann herr earr proce exce succe skie idl gent ugl earl onl singl news howe atlas cosmos bias ande x wax box show snow";

    [Fact]
    public void Russian_stems_are_those_of_libstemmer()
    {
        using var reference = new Libstemmer("russian");
        var words = Made(Roots, Endings).Concat(Random("аеиоуыэюянвшщюсьтлйёмгб", 60_000)).Concat(Written("[а-яё]+", 2)).ToHashSet();
        Compare(words, RussianStemmer.Stem, reference);
    }

    [Fact]
    public void English_stems_are_those_of_libstemmer()
    {
        using var reference = new Libstemmer("english");
        var words = Made(EnglishRoots, EnglishEndings).Concat(Random("aeiouyysslltndgbrcwxinge'", 60_000)).Concat(Written("[a-z]+('[a-z]+)?", 1)).ToHashSet();
        Compare(words, EnglishStemmer.Stem, reference);
    }

    [Theory]
    [InlineData("задачами", "задач")]
    [InlineData("согласованный", "согласова")]
    [InlineData("отчётность", "отчетн")]
    public void A_Russian_word_loses_its_ending(string word, string stem) => RussianStemmer.Stem(word).ShouldBe(stem);

    [Theory]
    [InlineData("running", "run")]
    [InlineData("universities", "univers")]
    [InlineData("skies", "sky")]
    public void An_English_word_loses_its_ending(string word, string stem) => EnglishStemmer.Stem(word).ShouldBe(stem);

    void Compare(HashSet<string> words, Func<string, string> ours, Libstemmer reference)
    {
        var differ = words.Where(word => ours(word) != reference.Stem(word)).Take(20).Select(word => $"{word}: {ours(word)}, theirs {reference.Stem(word)}").ToArray();
        output.WriteLine($"{words.Count} words compared");
        differ.ShouldBeEmpty();
        words.Count.ShouldBeGreaterThan(40_000);
    }

    /// <summary>Every root with every ending, and with two.</summary>
    static IEnumerable<string> Made(string roots, string endings) =>
        from root in roots.Split(' ') from first in endings.Split(' ') from second in endings.Split(' ').Where((_, i) => i % 7 == 0) select root + first + second;

    static IEnumerable<string> Random(string letters, int count)
    {
        var random = new Random(20_261_122);
        for (var i = 0; i < count; i++)
            yield return new string(random.GetItems<char>(letters, random.Next(1, 13)));
    }

    static IEnumerable<string> Written(string word, int atLeast) => SharedSamples.Folder is not { } folder ? [] :
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        where Path.GetExtension(file) is ".txt" or ".csv" or ".json" or ".md" && new FileInfo(file).Length < 3_000_000
        from Match match in Regex.Matches(File.ReadAllText(file).ToLowerInvariant(), word, RegexOptions.None, TimeSpan.FromSeconds(10))
        where match.Length >= atLeast
        select match.Value;
}
