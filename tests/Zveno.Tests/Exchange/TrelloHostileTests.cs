using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;
using Zveno.Exchange;

namespace Zveno.Tests.Exchange;

/// <summary>Files that are no boards are refused with a reason; odd boards lose only what is odd, and say so.</summary>
public class TrelloHostileTests
{
    [Theory]
    [InlineData("", TrelloRefusal.Empty)]
    [InlineData(" \r\n\t ", TrelloRefusal.Empty)]
    [InlineData("Привет", TrelloRefusal.NotJson)]
    [InlineData("<!DOCTYPE html><html><script>alert(1)</script>", TrelloRefusal.NotJson)]
    [InlineData("PK\u0003\u0004\u0014\0\0\0", TrelloRefusal.NotJson)]
    [InlineData("{'id': 1}", TrelloRefusal.NotJson)]
    [InlineData("{\"id\":1,}", TrelloRefusal.NotJson)]
    [InlineData("{\"id\":\"x\",\"cards\":[]} {\"id\":\"y\"}", TrelloRefusal.NotJson)]
    [InlineData("[1,2", TrelloRefusal.CutShort)]
    [InlineData("{", TrelloRefusal.CutShort)]
    [InlineData("{\"a\":tr", TrelloRefusal.CutShort)]
    [InlineData("{}", TrelloRefusal.NotTrello)]
    [InlineData("[{\"id\":1}]", TrelloRefusal.NotTrello)]
    [InlineData("null", TrelloRefusal.NotTrello)]
    [InlineData("12", TrelloRefusal.NotTrello)]
    [InlineData("\"строка\"", TrelloRefusal.NotTrello)]
    [InlineData("{\"name\":\"zveno\",\"version\":\"1.0.0\",\"dependencies\":{}}", TrelloRefusal.NotTrello)]
    [InlineData("{\"cards\":[1,2,3]}", TrelloRefusal.NotTrello)]
    [InlineData("{\"id\":\"x\",\"cards\":{},\"lists\":7}", TrelloRefusal.NotTrello)]
    [InlineData("{\"id\":\"x\",\"name\":\"Доска\",\"cards\":[{\"id\":\"1\",\"name\":\"А\"},{\"id\":\"2\",\"name\":\"Б\"}],\"lists\":[]}", TrelloRefusal.Reduced)]
    public void What_is_no_board_is_refused_with_its_reason(string file, TrelloRefusal why) => Refused(Encoding.UTF8.GetBytes(file)).Why.ShouldBe(why);

    [Fact]
    public void A_file_in_cp1251_is_refused_as_such_with_the_place()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var refused = Refused(Encoding.GetEncoding(1251).GetBytes("{\n\"id\":\"x\",\"name\":\"Доска\",\"cards\":[]}"));
        (refused.Why, refused.Line, refused.Column).ShouldBe((TrelloRefusal.WrongEncoding, 2, 18));
    }

    [Fact]
    public void Broken_json_is_refused_with_the_place()
    {
        var refused = Refused("{\"id\":\"x\",\n\"cards\":[}"u8.ToArray());
        (refused.Why, refused.Line, refused.Column).ShouldBe((TrelloRefusal.NotJson, 2, 10));
    }

    [Fact]
    public void A_board_cut_anywhere_is_cut_short()
    {
        var file = TrelloBoards.Board(cards: 4).Bytes();
        for (var length = 1; length < file.Length; length++)
            Refused(file[..length]).Why.ShouldBe(TrelloRefusal.CutShort, $"at {length}");
    }

    [Fact]
    public void Blanks_and_zero_bytes_after_the_board_do_no_harm() =>
        TrelloExport.Read(TrelloBoards.Board().Bytes().Concat("\r\n \0\0\0"u8.ToArray()).ToArray(), TrelloLimits.Default).Cards.Count.ShouldBe(24);

    [Theory]
    [InlineData(70), InlineData(5_000), InlineData(2_000_000)]
    public void Deep_nesting_is_refused(int levels)
    {
        var file = Encoding.UTF8.GetBytes($"{{\"id\":\"x\",\"cards\":[],\"deep\":{new string('[', levels)}{new string(']', levels)}}}");
        Refused(file).Why.ShouldBe(TrelloRefusal.TooDeep);
    }

    [Fact]
    public void Five_thousand_cards_in_one_list_keep_their_order()
    {
        var json = TrelloBoards.Board(cards: 5_000);
        foreach (var card in (JsonArray)json["cards"]!) card!["idList"] = TrelloBoards.ListId(2);
        var cards = Read(json).Cards;
        cards.Select(card => card.Place).ShouldBe(Enumerable.Range(0, 5_000));
        cards.Select(card => card.Id).Distinct().Count().ShouldBe(5_000);
    }

    [Fact]
    public void Of_equal_ids_the_first_is_kept_and_the_rest_counted()
    {
        var json = TrelloBoards.Board(cards: 6);
        foreach (var part in (string[])["cards", "lists", "labels", "members", "checklists", "actions"])
        {
            var again = json[part]![0]!.DeepClone();
            again["name"] = "Второй раз";
            ((JsonArray)json[part]!).Add(again);
        }
        ((JsonArray)json["actions"]!).Add(((JsonArray)json["actions"]!).First(one => (string)one!["type"]! == "commentCard")!.DeepClone());

        var board = Read(json);
        (board.Cards.Count, board.Lists.Count, board.Labels.Count, board.Members.Count(one => !one.HasLeft)).ShouldBe((6, 5, 6, 3));
        board.CommentsFound.ShouldBe(TrelloBoards.CommentsFound(6));
        board.CountOf(TrelloProblemKind.DuplicateId).ShouldBe(6);
        board.Cards.ShouldAllBe(card => card.Name != "Второй раз");
    }

    [Fact]
    public void Cards_without_ids_are_kept_with_ids_that_stay_the_same()
    {
        var json = TrelloBoards.Board(cards: 6);
        ((JsonObject)json["cards"]![0]!).Remove("id");
        ((JsonArray)json["cards"]!).Add(json["cards"]![0]!.DeepClone());
        json["cards"]![1]!["id"] = new string('7', 300);

        var board = Read(json);
        board.Cards.Count.ShouldBe(7);
        board.CountOf(TrelloProblemKind.IdMissing).ShouldBe(2);
        board.Cards.ShouldAllBe(card => card.Id.Length <= 64);
        board.Cards.Count(card => card.Id.StartsWith("made-", StringComparison.Ordinal) && card.Created == null).ShouldBe(3);
        Read(json).Cards.Select(card => card.Id).ShouldBe(board.Cards.Select(card => card.Id));
    }

    [Fact]
    public void Scripts_and_markup_in_names_stay_text()
    {
        const string script = "<script>alert('x')</script> & <img src=x onerror=alert(1)> ={{7*7}} ../../etc";
        var json = TrelloBoards.Board();
        foreach (var part in (string[])["cards", "lists", "labels", "checklists"]) json[part]![0]!["name"] = script;
        json["name"] = script;
        var board = Read(json);
        (board.Name, board.Lists[0].Name, board.Labels[0].Name).ShouldBe((script, script, script));
        board.Cards.Single(card => card.Id == TrelloBoards.CardId(0)).Checklists[0].Name.ShouldBe(script);
    }

    [Theory]
    [InlineData("javascript:alert(1)"), InlineData("file:///C:/план.xlsx"), InlineData("../../x.svg"), InlineData(""), InlineData("data:text/html,<script>")]
    public void An_address_that_is_no_web_address_is_never_a_link(string url)
    {
        var json = TrelloBoards.Board(cards: 1);
        json["cards"]![0]!["attachments"]![1]!["url"] = url;
        json["url"] = url;
        json["cards"]![0]!["url"] = url;
        var board = Read(json);
        var attachment = board.Cards[0].Attachments[1];
        (attachment.Url, attachment.CanBeOpened, board.CountOf(TrelloProblemKind.AddressesNotWeb)).ShouldBe((url, false, 1));
        (board.Url, board.Cards[0].Url).ShouldBe(("https://trello.com/b/abcDEF12", "https://trello.com/c/sh0"));
    }

    [Fact]
    public void A_board_without_members_actions_and_the_rest_is_read()
    {
        var json = TrelloBoards.Board();
        foreach (var part in (string[])["members", "actions", "labels", "checklists", "customFields", "desc", "url", "closed"]) json.Remove(part);
        foreach (var card in (JsonArray)json["cards"]!)
            foreach (var key in (string[])["badges", "attachments", "labels", "idLabels", "desc", "url", "idShort", "due", "closed"]) ((JsonObject)card!).Remove(key);
        var board = Read(json);
        (board.Cards.Count, board.Members.Count(one => one.HasLeft), board.CommentsMissing).ShouldBe((24, 4, 0));
    }

    [Fact]
    public void Too_endlesstexts_are_cut_between_symbols_and_reported()
    {
        var json = TrelloBoards.Board(cards: 5);
        json["cards"]![1]!["name"] = new string('а', 499) + "😀😀";
        json["cards"]![2]!["desc"] = new string('б', 5_000_000);
        var board = Read(json);
        board.Cards.Single(card => card.Id == TrelloBoards.CardId(1)).Name.ShouldBe(new string('а', 499));
        board.Cards.Single(card => card.Id == TrelloBoards.CardId(2)).Description.Length.ShouldBe(100_000);
        var cut = board.Problems.Single(problem => problem.Kind == TrelloProblemKind.TextCut);
        (cut.Count, cut.Examples.Count).ShouldBe((2, 2));
        cut.Examples.ShouldAllBe(one => one.Length <= 80);
    }

    [Fact]
    public void Nothing_is_longer_than_the_models_keep()
    {
        var json = TrelloBoards.Board(cards: 8);
        var endless = new string('ж', 30_000);
        json["name"] = endless;
        foreach (var part in (string[])["cards", "lists", "labels", "checklists"]) json[part]![0]!["name"] = endless;
        json["members"]![0]!["fullName"] = endless;
        json["checklists"]![0]!["checkItems"]![0]!["name"] = endless;
        json["cards"]![0]!["attachments"]![0]!["name"] = endless;
        json["actions"]!.AsArray().First(one => (string)one!["type"]! == "commentCard")!["data"]!["text"] = endless;

        var board = Read(json);
        (board.Name.Length, board.Lists[0].Name.Length, board.Labels[0].Name.Length, board.Members[0].FullName.Length).ShouldBe((160, 120, 100, 200));
        var card = board.Cards.Single(one => one.Id == TrelloBoards.CardId(0));
        (card.Name.Length, card.Checklists[0].Name.Length, card.Checklists[0].Items[0].Name.Length, card.Attachments[0].Name.Length).ShouldBe((500, 200, 1000, 300));
        board.Cards.SelectMany(one => one.Comments).Max(one => one.Text.Length).ShouldBe(20_000);
        board.CountOf(TrelloProblemKind.TextCut).ShouldBe(9);
    }

    [Fact]
    public void Zero_bytes_control_codes_and_halves_of_symbols_never_reach_the_model()
    {
        var file = TrelloBoards.Board(cards: 3).ToJsonString();
        var name = JsonNode.Parse(file)!["cards"]![1]!["name"]!.ToJsonString();
        var spoiled = file.Replace(name, """
            "а\u0000б\u0007\ud83d в\nг \"\\\/ \u0434\ud83d\ude00"
            """.Trim(), StringComparison.Ordinal);
        var board = TrelloExport.Read(Encoding.UTF8.GetBytes(spoiled), TrelloLimits.Default);
        board.Cards.Single(card => card.Id == TrelloBoards.CardId(1)).Name.ShouldBe("аб\uFFFD в г \"\\/ д😀");
        board.CountOf(TrelloProblemKind.BadCharacters).ShouldBe(1);
    }

    [Fact]
    public void Keys_with_halves_of_symbols_and_unknown_keys_are_passed_over()
    {
        var file = TrelloBoards.Board(cards: 3).ToJsonString().Replace("\"idShort\"", "\"\\ud800x\":{\"y\":[1,[2,{\"z\":null}]]},\"idShort\"", StringComparison.Ordinal);
        TrelloExport.Read(Encoding.UTF8.GetBytes(file), TrelloLimits.Default).Cards.Select(card => card.ShortNumber).ShouldBe([1, 2, 3], ignoreOrder: true);
    }

    [Theory]
    [InlineData("\"2020-02-30T10:00:00.000Z\""), InlineData("\"вчера\""), InlineData("1577836800000"), InlineData("\"12\"")]
    public void A_date_that_is_none_is_left_empty_and_reported(string date)
    {
        var json = TrelloBoards.Board(cards: 3);
        json["cards"]![1]!["due"] = JsonNode.Parse(date);
        var board = Read(json);
        board.Cards.ShouldAllBe(card => card.Due == null);
        board.CountOf(TrelloProblemKind.BadDate).ShouldBe(1);
    }

    [Fact]
    public void Comments_and_checklists_of_cards_that_are_not_there_are_counted()
    {
        var json = TrelloBoards.Board(cards: 12);
        ((JsonArray)json["cards"]!).RemoveAt(3);                        // three comments, one checklist
        var board = Read(json);
        (board.CountOf(TrelloProblemKind.CommentsOfUnknownCards), board.CountOf(TrelloProblemKind.ChecklistsOfUnknownCards)).ShouldBe((3, 1));
    }

    [Fact]
    public void An_entry_of_millions_of_parts_is_skipped_and_reported()
    {
        var file = TrelloBoards.Board(cards: 3).ToJsonString().Replace("\"cards\":[", $"\"cards\":[{{\"id\":\"x\",\"a\":[{string.Concat(Enumerable.Repeat("0,", 1_100_000))}0]}},7,null,", StringComparison.Ordinal);
        var board = TrelloExport.Read(Encoding.UTF8.GetBytes(file), TrelloLimits.Default);
        (board.Cards.Count, board.CountOf(TrelloProblemKind.EntriesSkipped)).ShouldBe((3, 3));
    }

    static TrelloBoard Read(JsonNode json) => TrelloExport.Read(json.Bytes(), TrelloLimits.Default);

    static TrelloRefused Refused(byte[] file) => Should.Throw<TrelloRefused>(() => TrelloExport.Read(file, TrelloLimits.Default));
}
