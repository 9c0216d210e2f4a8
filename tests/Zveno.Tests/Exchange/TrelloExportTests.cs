using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;
using Zveno.Exchange;

namespace Zveno.Tests.Exchange;

/// <summary>Every shape that exports have had, on boards of our own.</summary>
public class TrelloExportTests
{
    public static TheoryData<TrelloYear> Years => [.. Enum.GetValues<TrelloYear>()];

    [Theory, MemberData(nameof(Years))]
    public void An_export_of_any_year_comes_whole(TrelloYear year)
    {
        var board = Read(TrelloBoards.Board(year, cards: 60));

        board.Id.ShouldBe(TrelloBoards.BoardId);
        board.Name.ShouldBe("Автозапчасти, продвижение");
        board.Lists.Select(list => list.Name).ShouldBe(["Идеи", "На этой неделе", "В работе", "Готово", "Старое"]);
        board.Cards.Count.ShouldBe(60);
        board.Cards.Count(card => card.IsArchived).ShouldBe(8);
        board.CommentsCounted.ShouldBe(TrelloBoards.CommentsCounted(60));
        board.CommentsFound.ShouldBe(TrelloBoards.CommentsFound(60));
        board.Cards.Sum(card => card.Checklists.Count).ShouldBe(20);
        board.Cards.Sum(card => card.Checklists.Sum(list => list.Items.Count(item => item.IsDone))).ShouldBe(20);
        board.Cards.SelectMany(card => card.Attachments).CountBy(one => one.Kind).OrderBy(pair => pair.Key).ShouldBe(
            [new(TrelloAttachmentKind.Link, 10), new(TrelloAttachmentKind.Upload, 10), new(TrelloAttachmentKind.TrelloLink, 10)]);
        board.Cards.Sum(card => card.CustomFields.Count).ShouldBe(year >= TrelloYear.Y2020 ? 50 : 0);
        board.Labels.Count.ShouldBe(year == TrelloYear.Y2014 ? 1 : 6);
        board.Cards.Sum(card => card.LabelIds.Count).ShouldBe(30);
        board.Cards.Where(card => card.IsArchived).ShouldAllBe(card => card.ClosedAt != null);
        board.Problems.Select(problem => problem.Kind).ShouldBe(
            [TrelloProblemKind.CommentsMissing, TrelloProblemKind.UploadsNotCopied, TrelloProblemKind.OpenCardsInArchivedLists, TrelloProblemKind.MembersLeft]);
    }

    [Fact]
    public void Cards_at_shared_and_fractional_places_get_dense_ones_and_the_same_each_time()
    {
        var json = TrelloBoards.Board(cards: 200);
        var cards = Read(json).Cards;
        foreach (var list in cards.GroupBy(card => card.ListId))
            list.Select(card => card.Place).ShouldBe(Enumerable.Range(0, list.Count()));

        var shuffled = (JsonArray)json["cards"]!.DeepClone();
        json["cards"] = new JsonArray([.. shuffled.Reverse().Select(node => node!.DeepClone())]);
        Read(json).Cards.Select(card => card.Id).ShouldBe(cards.Select(card => card.Id));
    }

    [Fact]
    public void The_age_of_a_card_is_in_its_id() =>
        Read(TrelloBoards.Board()).Cards.Single(card => card.Id == TrelloBoards.CardId(3)).Created.ShouldBe(new DateTimeOffset(2020, 1, 4, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_comment_keeps_author_text_and_time_oldest_first()
    {
        var comments = Read(TrelloBoards.Board()).Cards.Single(card => card.Id == TrelloBoards.CardId(7)).Comments;
        comments.Select(one => one.Text).ShouldBe(["Комментарий 0: <b>да</b>", "Комментарий 1: <b>да</b>", "Комментарий 2: <b>да</b>"]);
        comments.Select(one => one.AuthorName).ShouldBe(["Ирина Ларина", "Павел Сомов", "Olga Reed"]);
        comments[0].At.ShouldBe(new DateTimeOffset(2020, 1, 8, 9, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void A_comment_of_an_author_without_a_name_takes_it_from_the_members()
    {
        var json = TrelloBoards.Board();
        foreach (var action in (JsonArray)json["actions"]!) ((JsonObject)action!).Remove("memberCreator");
        Read(json).Cards.Single(card => card.Id == TrelloBoards.CardId(7)).Comments[1].AuthorName.ShouldBe("Павел Сомов");
    }

    [Fact]
    public void Who_left_the_board_is_still_matched_and_has_a_name_from_the_actions()
    {
        var gone = Read(TrelloBoards.Board()).Members.Single(one => one.HasLeft);
        gone.ShouldBe(new TrelloMember(TrelloBoards.LeftMember, "Ушедший Сотрудник", "gone", HasLeft: true));
    }

    [Fact]
    public void An_open_card_in_an_archived_list_is_kept_and_marked()
    {
        var board = Read(TrelloBoards.Board(cards: 10));
        var card = board.Cards.Single(one => one.Id == TrelloBoards.CardId(4));
        (card.IsArchived, card.IsInArchivedList, card.ListId).ShouldBe((false, true, TrelloBoards.ListId(4)));
        board.CountOf(TrelloProblemKind.OpenCardsInArchivedLists).ShouldBe(2);
    }

    [Fact]
    public void Cards_without_a_list_or_of_an_unknown_one_get_a_list_of_their_own()
    {
        var json = TrelloBoards.Board(cards: 10);
        ((JsonObject)json["cards"]![0]!).Remove("idList");
        json["cards"]![1]!["idList"] = "ffffffffffffffffffffffff";

        var board = Read(json);
        board.Lists[^1].ShouldBe(new TrelloList(TrelloList.MadeId, "", IsArchived: false, Place: 5));
        board.Cards.Where(card => card.ListId == TrelloList.MadeId).Select(card => card.Place).ShouldBe([0, 1]);
        board.CountOf(TrelloProblemKind.UnknownList).ShouldBe(2);
        board.Cards.Count.ShouldBe(10);
    }

    [Fact]
    public void An_empty_board_is_a_board()
    {
        var board = Read(JsonNode.Parse($$"""{"id":"{{TrelloBoards.BoardId}}","name":"Пусто","lists":[],"cards":[]}""")!);
        (board.Lists.Count, board.Cards.Count, board.Members.Count, board.Problems.Count).ShouldBe((0, 0, 0, 0));
    }

    [Fact]
    public void The_order_of_keys_in_the_file_does_not_matter()
    {
        var json = TrelloBoards.Board();
        var turned = new JsonObject(json.Reverse().Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())));
        Facts(Read(turned)).ShouldBe(Facts(Read(json)));
    }

    [Theory]
    [InlineData("utf-8", true), InlineData("utf-8", false), InlineData("utf-16", true), InlineData("utf-16", false), InlineData("utf-16BE", true), InlineData("utf-16BE", false)]
    public void Any_unicode_with_and_without_a_mark_is_the_same_board(string encoding, bool marked)
    {
        var (json, unicode) = (TrelloBoards.Board(), Encoding.GetEncoding(encoding));
        byte[] file = [.. marked ? unicode.GetPreamble() : [], .. unicode.GetBytes(json.ToJsonString())];
        Facts(TrelloExport.Read(file, TrelloLimits.Default)).ShouldBe(Facts(Read(json)));
    }

    /// <summary>Everything of a board as one text, so that two boards compare by content.</summary>
    internal static string Facts(TrelloBoard board) => System.Text.Json.JsonSerializer.Serialize(board);

    static TrelloBoard Read(JsonNode json) => TrelloExport.Read(json.Bytes(), TrelloLimits.Default);
}
