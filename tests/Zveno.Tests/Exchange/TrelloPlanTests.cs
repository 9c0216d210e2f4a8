using Shouldly;
using Xunit;
using Zveno.Exchange;

namespace Zveno.Tests.Exchange;

/// <summary>The preview counts what will come.</summary>
public class TrelloPlanTests
{
    [Fact]
    public void The_preview_counts_everything_that_comes()
    {
        var plan = TrelloPlan.Of(TrelloExport.Read(TrelloBoards.Board(TrelloYear.Y2020, cards: 60).Bytes(), TrelloLimits.Default));

        (plan.ListsOpen, plan.ListsArchived, plan.CardsOpen, plan.CardsArchived, plan.CardsDue).ShouldBe((4, 1, 52, 8, 15));
        (plan.Checklists, plan.CheckItems, plan.CheckItemsDone, plan.Labels, plan.CustomFields).ShouldBe((20, 60, 20, 6, 50));
        (plan.Comments, plan.CommentsMissing).ShouldBe((TrelloBoards.CommentsFound(60), TrelloBoards.CommentsCounted(60) - TrelloBoards.CommentsFound(60)));
        plan.Attachments.ShouldBe(new Dictionary<TrelloAttachmentKind, int>
        {
            [TrelloAttachmentKind.Upload] = 10,
            [TrelloAttachmentKind.Link] = 10,
            [TrelloAttachmentKind.TrelloLink] = 10,
        }, ignoreOrder: true);
    }

    [Fact]
    public void Everybody_is_listed_with_their_cards_the_busiest_first()
    {
        var plan = TrelloPlan.Of(TrelloExport.Read(TrelloBoards.Board(cards: 60).Bytes(), TrelloLimits.Default));
        plan.Members.Select(row => (row.Member.FullName, row.Cards)).ShouldBe([("Ирина Ларина", 10), ("Павел Сомов", 10), ("Olga Reed", 10), ("Ушедший Сотрудник", 3)]);
        plan.Members.Sum(row => row.Comments).ShouldBe(TrelloBoards.CommentsFound(60));
        plan.Members.ShouldAllBe(row => row.CardsOpen <= row.Cards);
    }
}
