using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

public class SearchWordsTests
{
    static string[] Words(params string[] texts) => SearchWords.Index(texts).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void Case_and_yo_do_not_matter() => Words("Ёлка ЁЛКА елка").ShouldBe(["елк"]);

    [Fact]
    public void A_decomposed_letter_is_the_same_letter() => Words("и\u0306од").ShouldBe(Words("йод"));

    [Fact]
    public void Accents_and_soft_hyphens_are_not_seen() => Words("за\u0301мок", "за\u00ADмок").ShouldBe(Words("замок"));

    [Fact]
    public void Each_word_gets_the_stemmer_of_its_script() => Words("задачами plans").ShouldBe(["задач", "plan"]);

    [Fact]
    public void A_card_number_is_kept_whole_and_in_parts() => Words("AUTO-12").ShouldBe(["auto", "12", "auto12"]);

    [Fact]
    public void A_card_number_inside_a_longer_run_is_kept_too() => Words("см.АВТО-12").ShouldContain("авто12");

    [Fact]
    public void A_possessive_is_the_word_itself() => Words("client’s clients' o'brien").ShouldBe(["client", "obrien"]);

    [Fact]
    public void A_word_whose_stem_a_typist_would_miss_is_kept_whole_as_well() => Words("universities").ShouldBe(["univers", "universities"]);

    [Fact]
    public void Each_word_is_stored_once() => Words("план, план и планы").ShouldBe(["план", "и"]);

    [Fact]
    public void An_endless_word_is_cut() => Words(new string('ж', 5000)).Single().Length.ShouldBe(40);

    [Fact]
    public void A_book_is_cut_to_the_first_words()
    {
        var book = string.Join(' ', Enumerable.Range(0, 50_000));
        Words(book).Length.ShouldBe(SearchWords.MaxWords);
    }

    [Fact]
    public void What_PostgreSQL_cannot_hold_is_not_stored() =>
        SearchWords.Index(string.Join(' ', Enumerable.Range(0, 20_000).Select(i => new string('ж', 35) + i))).Length.ShouldBeLessThan(301_000);

    [Fact]
    public void A_broken_surrogate_is_a_gap() => Words("план\ud83dотчёт \ud83d\ude00").ShouldBe(["план", "отчет"]);

    [Fact]
    public void Nothing_typed_asks_nothing()
    {
        SearchWords.Query(" \t«»- ").IsEmpty.ShouldBeTrue();
        SearchWords.ToFts5Query(SearchWords.Query("")).ShouldBe("\"\"");
        SearchWords.ToTsQuery(SearchWords.Query("")).ShouldBe("");
    }

    [Fact]
    public void The_last_word_is_still_being_typed() =>
        SearchWords.ToTsQuery(SearchWords.Query("отчёты проек")).ShouldBe("'отчет' & ('проек' | 'проек':*)");

    [Fact]
    public void A_space_ends_it() =>
        SearchWords.ToTsQuery(SearchWords.Query("отчёты клиенту ")).ShouldBe("'отчет' & 'клиент'");

    [Fact]
    public void Small_words_are_not_asked_for_unless_they_are_all_there_is()
    {
        SearchWords.ToTsQuery(SearchWords.Query("договор с клиентом ")).ShouldBe("'договор' & 'клиент'");
        SearchWords.ToTsQuery(SearchWords.Query("и о ")).ShouldBe("'и' & 'о'");
    }

    [Fact]
    public void A_card_number_is_asked_for_as_a_whole() =>
        SearchWords.ToFts5Query(SearchWords.Query("AUTO-1")).ShouldBe("(\"auto1\" OR \"auto1\"*)");

    [Fact]
    public void A_compound_is_asked_for_together_or_apart() =>
        SearchWords.ToFts5Query(SearchWords.Query("веб-сайт ")).ShouldBe("(\"вебсайт\" OR (\"веб\" AND \"сайт\"))");

    [Fact]
    public void A_long_query_is_cut() => SearchWords.Query(string.Join(' ', Enumerable.Repeat("слово", 100))).Terms.Count.ShouldBe(SearchWords.MaxTerms);

    [Fact]
    public void Whatever_is_typed_only_letters_and_digits_reach_an_engine() =>
        Prop.ForAll(Hostile.Strings, typed =>
        {
            var query = SearchWords.Query(typed);
            return Quoted(SearchWords.ToFts5Query(query), '"', "() ANDOR*") && Quoted(SearchWords.ToTsQuery(query), '\'', "() &|:*");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void What_is_stored_is_letters_and_digits_parted_by_single_spaces() =>
        Prop.ForAll(Hostile.Strings, text =>
        {
            var stored = SearchWords.Index(text);
            return stored.All(c => c is ' ' || IsWordy(c)) && stored == stored.Trim() && !stored.Contains("  ", StringComparison.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    static bool Quoted(string query, char quote, string between) =>
        query.Split(quote).Select((piece, i) => i % 2 == 0 ? piece.All(between.Contains) : piece.All(IsWordy)).All(right => right);

    static bool IsWordy(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
