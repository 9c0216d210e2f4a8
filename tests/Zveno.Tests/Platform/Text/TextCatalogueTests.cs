using System.Reflection;
using Shouldly;
using Xunit;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

public class TextCatalogueTests
{
    static readonly Assembly Product = typeof(Texts).Assembly;

    [Fact]
    public void Every_module_speaks_both_languages() => TextCatalogue.Verify(Product).ShouldBeGreaterThanOrEqualTo(2);

    [Fact]
    public void The_reader_hears_their_own_language()
    {
        new Text(Language.Ru, TimeZoneInfo.Utc, default).Platform.Save.ShouldBe("Сохранить");
        new Text(Language.En, TimeZoneInfo.Utc, default).Platform.Save.ShouldBe("Save");
        new Text(Language.Ru, TimeZoneInfo.Utc, default).Platform.TooManyAttempts(3).ShouldContain("3\u00A0минуты");
    }

    [Fact]
    public void Sentences_of_another_assembly_are_found_as_well() =>
        new Text(Language.En, TimeZoneInfo.Utc, default).Of<WholeText>().Hello.ShouldBe("Hello");

    [Fact]
    public void A_missing_language_is_found_at_start() =>
        Should.Throw<InvalidOperationException>(() => TextCatalogue.Verify(typeof(HalfText).Assembly)).Message.ShouldContain(nameof(HalfText));

    /// <summary>Every word and sentence that takes no arguments or only simple ones, in both languages.</summary>
    [Fact]
    public void No_sentence_is_empty_or_carelessly_typed()
    {
        foreach (var type in Product.GetTypes().Where(type => type.IsSubclassOf(typeof(Texts)) && !type.IsAbstract))
        {
            var texts = Activator.CreateInstance(type, nonPublic: true);
            foreach (var property in type.GetProperties().Where(property => property.PropertyType == typeof(string)))
            {
                var said = (string)property.GetValue(texts)!;
                said.ShouldNotBeNullOrWhiteSpace($"{type.Name}.{property.Name}");
                said.IndexOfAny(['"', '\t']).ShouldBe(-1, $"{type.Name}.{property.Name}: {said}");
                said.ShouldNotContain("...", Case.Sensitive, $"{type.Name}.{property.Name}");
                if (type.Name.EndsWith("En", StringComparison.Ordinal)) said.Any(c => c is >= 'а' and <= 'я').ShouldBeFalse($"{type.Name}.{property.Name}: {said}");
            }
        }
    }

    public abstract class WholeText : Texts
    {
        public abstract string Hello { get; }
    }

    sealed class WholeTextRu : WholeText
    {
        public override string Hello => "Здравствуйте";
    }

    sealed class WholeTextEn : WholeText
    {
        public override string Hello => "Hello";
    }

    public abstract class HalfText : Texts;

    sealed class HalfTextRu : HalfText;
}
