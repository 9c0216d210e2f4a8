using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Shouldly;
using Xunit;
using Zveno.Exchange;

namespace Zveno.Tests.Exchange;

/// <summary>Real boards, read with the exact figures that an independent script counted in the files.</summary>
public class TrelloSampleTests(ITestOutputHelper output)
{
    /// <summary>What the script counted. <c>Order</c>: SHA-256 (16 hex digits) of every list id followed by its card ids, by pos and id, one a line.</summary>
    public record Figures(
        int Lists, int ListsArchived, int Cards, int CardsArchived, int Checklists, int Items, int Done, int Labels, int LabelsNameless, int LabelsOnCards,
        int Members, int MembersLeft, int MembersOnCards, int Comments, int CommentsCounted, int Uploads, int Links, int TrelloLinks, long UploadBytes,
        int Due, int DueComplete, int Fields, int WithClosedAt, int DescriptionLength, int LongestName, int CommentLength, int LongestItem, string Order, string FirstCreated);

    public static readonly Dictionary<string, Figures> Samples = new()
    {
        ["anon_ru_122cards_11members_1000actions.json"] = new(18, 12, 122, 78, 14, 62, 42, 8, 0, 51, 11, 0, 121, 93, 133, 19, 5, 35, 4406358, 25, 15, 0, 73, 9522, 166, 16223, 209, "fb495addbc17bf37", "2019-04-02T21:58:08"),
        ["anon_ru_42cards_2020.json"] = new(8, 0, 42, 1, 2, 8, 0, 7, 4, 26, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 421, 202, 0, 35, "dfd3e0004db8eb8e", "2020-02-12T16:08:28"),
        ["mit_tapmovies_62cards.json"] = new(7, 2, 62, 1, 0, 0, 0, 6, 6, 11, 4, 1, 77, 17, 17, 16, 5, 0, 698300, 0, 0, 0, 1, 599, 79, 1696, 0, "425e1627e30bd086", "2017-10-05T00:05:21"),
        ["mit_tekken_notes_2025.json"] = new(3, 0, 11, 0, 7, 24, 0, 6, 6, 0, 1, 0, 0, 0, 0, 4, 0, 0, 23001187, 0, 0, 0, 0, 1723, 23, 0, 78, "0a9b8620e992b525", "2025-01-14T04:00:45"),
        ["mit_wekan_project100_customfields.json"] = new(3, 0, 3, 0, 0, 0, 0, 6, 6, 0, 1, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 14, 0, 0, "0318125e062d1a19", "2020-12-05T20:23:04"),
        ["unlicense_amirite_81cards.json"] = new(7, 0, 81, 23, 11, 23, 12, 6, 0, 93, 3, 0, 2, 3, 3, 5, 0, 0, 73915, 21, 7, 0, 23, 10503, 111, 78, 127, "961d31bb6780e13b", "2017-11-22T08:20:20"),
    };

    public static TheoryData<string> Names => [.. Samples.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_real_board_comes_whole(string name)
    {
        var board = Read(name);
        var cards = board.Cards;
        var items = cards.SelectMany(card => card.Checklists).SelectMany(list => list.Items).ToList();
        var attachments = cards.SelectMany(card => card.Attachments).ToList();
        var comments = cards.SelectMany(card => card.Comments).ToList();

        new Figures(
            board.Lists.Count, board.Lists.Count(list => list.IsArchived), cards.Count, cards.Count(card => card.IsArchived),
            cards.Sum(card => card.Checklists.Count), items.Count, items.Count(item => item.IsDone),
            board.Labels.Count, board.Labels.Count(label => label.Name.Length == 0), cards.Sum(card => card.LabelIds.Count),
            board.Members.Count(one => !one.HasLeft), board.Members.Count(one => one.HasLeft), cards.Sum(card => card.MemberIds.Count),
            comments.Count, board.CommentsCounted,
            attachments.Count(one => one.IsUpload), attachments.Count(one => one.Kind == TrelloAttachmentKind.Link), attachments.Count(one => one.Kind == TrelloAttachmentKind.TrelloLink),
            attachments.Sum(one => one.Bytes ?? 0),
            cards.Count(card => card.Due is not null), cards.Count(card => card.DueComplete), cards.Sum(card => card.CustomFields.Count), cards.Count(card => card.ClosedAt is not null),
            cards.Sum(card => card.Description.Length), cards.Max(card => card.Name.Length), comments.Sum(one => one.Text.Length), items.Select(item => item.Name.Length).DefaultIfEmpty().Max(),
            OrderOf(board), cards.Min(card => card.Created)!.Value.ToString("s"))
            .ShouldBe(Samples[name]);

        cards.ShouldAllBe(card => card.Url != null && card.ShortNumber > 0 && card.Created != null);
        board.CommentsMissing.ShouldBe(board.CommentsCounted - board.CommentsFound);
        board.Lists.Select(list => list.Place).ShouldBe(Enumerable.Range(0, board.Lists.Count));
    }

    [Fact]
    public void Of_133_counted_comments_93_are_in_the_file_and_40_are_reported()
    {
        var board = Read("anon_ru_122cards_11members_1000actions.json");
        (board.CommentsCounted, board.CommentsFound, board.CommentsMissing).ShouldBe((133, 93, 40));
        board.CountOf(TrelloProblemKind.CommentsMissing).ShouldBe(40);
        board.Problems.Select(problem => problem.Kind).ShouldBe([TrelloProblemKind.CommentsMissing, TrelloProblemKind.UploadsNotCopied]);
    }

    [Fact]
    public void Five_kinds_of_custom_field_become_text()
    {
        var cards = Read("mit_wekan_project100_customfields.json").Cards;
        cards.SelectMany(card => card.CustomFields).Select(field => field.Line).ShouldBe(
        [
            "Logical Value: true", "Date Value: 2021-01-28T10:00:00Z", "Dropdown: Down", "Number Value: 100.32", "Text Value: Test text",
            "Logical Value: true", "Date Value: 2021-01-07T10:00:00Z", "Text Value: Hello",
        ], ignoreOrder: true);
        cards.Single(card => card.CustomFields.Count == 5).CustomFields.Select(field => field.Kind).ShouldBe(
            [TrelloFieldKind.Checkbox, TrelloFieldKind.Date, TrelloFieldKind.List, TrelloFieldKind.Number, TrelloFieldKind.Text]);
    }

    [Fact]
    public void The_plan_of_a_real_board_says_who_has_how_many_cards()
    {
        var plan = TrelloPlan.Of(Read("anon_ru_122cards_11members_1000actions.json"));
        plan.Members.Select(row => row.Cards).ShouldBe([31, 29, 22, 22, 13, 2, 2, 0, 0, 0, 0]);
        plan.Members.Sum(row => row.Comments).ShouldBe(93);
        (plan.ListsOpen, plan.ListsArchived, plan.CardsOpen, plan.CardsArchived).ShouldBe((6, 12, 44, 78));
        plan.Attachments[TrelloAttachmentKind.TrelloLink].ShouldBe(35);
    }

    [Fact]
    public void How_long_a_board_of_1_2_MB_takes()
    {
        var file = File.ReadAllBytes(Sample("anon_ru_122cards_11members_1000actions.json"));
        TrelloExport.Read(file, TrelloLimits.Default);                  // the first run compiles
        var runs = Enumerable.Range(0, 9).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            TrelloExport.Read(file, TrelloLimits.Default).Cards.Count.ShouldBe(122);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).Order().ToList();
        output.WriteLine($"{file.Length / 1e6:0.0} MB: median {runs[4]:0.0} ms, slowest {runs[^1]:0.0} ms");
    }

    /// <summary>The sample's path; without the folder the test is skipped with a word.</summary>
    internal static string Sample(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "..", "shared", "data", "trello", name);
            if (File.Exists(file)) return file;
        }
        Assert.Skip($"No sample {name}: ../shared/data is not here.");
        return "";
    }

    static TrelloBoard Read(string name)
    {
        using var file = File.OpenRead(Sample(name));
        return TrelloExport.Read(file, TrelloLimits.Default);
    }

    static string OrderOf(TrelloBoard board)
    {
        var byList = board.Cards.ToLookup(card => card.ListId);
        var ids = board.Lists.SelectMany(list => byList[list.Id].OrderBy(card => card.Place).Select(card => card.Id).Prepend(list.Id));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', ids))))[..16];
    }
}
