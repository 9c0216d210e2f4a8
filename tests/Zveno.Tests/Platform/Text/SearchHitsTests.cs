using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

/// <summary>The words put into a real FTS5 table and asked for.</summary>
public sealed class SearchHitsTests : IDisposable
{
    readonly SqliteConnection connection = new("Data Source=:memory:");

    public SearchHitsTests()
    {
        connection.Open();
        Run("CREATE VIRTUAL TABLE words USING fts5(stems, tokenize='ascii')");
    }

    public void Dispose() => connection.Dispose();

    [Theory]
    [InlineData("Согласовать макет посадочной страницы", "макеты посадочных")]
    [InlineData("Согласовать макет посадочной страницы", "страниц")]
    [InlineData("Ещё раз про Ёлку", "елк")]
    [InlineData("Universities report", "universit")]
    [InlineData("Задача AUTO-12 готова", "auto-12")]
    [InlineData("Задача AUTO-12 готова", "auto-1")]
    [InlineData("Задача AUTO-12 готова", "AUTO12")]
    [InlineData("Новый вебсайт", "веб-сайт")]
    [InlineData("Новый веб сайт", "веб-сайта")]
    [InlineData("Письмо от ira@mail.ru", "ira@mail.ru")]
    [InlineData("Договор клиента", "договор с клиентом")]
    [InlineData("Счёт 1234.50", "1234.50")]
    public void It_is_found(string text, string typed) => Finds(text, typed).ShouldBeTrue();

    [Theory]
    [InlineData("Задача AUTO-12 готова", "auto-13")]
    [InlineData("auto и 12 штук", "auto-12")]
    [InlineData("Согласовать макет", "макет страницы")]
    [InlineData("Согласовать макет", "мак ")]
    [InlineData("Согласовать макет", "")]
    [InlineData("Согласовать макет", "\"* OR")]
    public void It_is_not_found(string text, string typed) => Finds(text, typed).ShouldBeFalse();

    [Fact]
    public void Every_beginning_of_every_word_finds_its_text() =>
        Prop.ForAll(Gen.Elements(Texts).ToArbitrary(), ArbMap.Default.ArbFor<PositiveInt>(), (text, at) =>
        {
            var words = text.Split(' ');
            var word = words[at.Get % words.Length];
            return Enumerable.Range(2, word.Length - 1).All(letters => Finds(text, word[..letters]));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Any_string_finds_itself_and_breaks_nothing() =>
        Prop.ForAll(Hostile.Strings, typed => Finds(typed, typed + " ") || SearchWords.Query(typed).IsEmpty)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    static readonly string[] Texts =
    [
        "программирование интерфейсов согласованными перенастройками", "universities generalization happily organizations", "публикующийся красивейшая веб-страница",
        "объявлениями рекламодательницы AUTO-1234 SEO-2024-план", "соглашенность оплаченность длиннейшие стеклянный", "relational conditionally callousness electricity",
    ];

    bool Finds(string text, string typed)
    {
        Run("DELETE FROM words");
        Run("INSERT INTO words (stems) VALUES ($it)", SearchWords.Index(text));
        return Run("SELECT count(*) FROM words WHERE words MATCH $it", SearchWords.ToFts5Query(SearchWords.Query(typed))) > 0;
    }

    long Run(string sql, string? it = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        if (it is not null) command.Parameters.AddWithValue("$it", it);
        return Convert.ToInt64(command.ExecuteScalar() ?? 0L, CultureInfo.InvariantCulture);
    }
}
