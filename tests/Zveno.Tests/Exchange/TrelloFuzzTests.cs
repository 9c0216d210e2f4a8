using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;
using Zveno.Exchange;

namespace Zveno.Tests.Exchange;

/// <summary>Whatever comes: a board or a refusal, nothing else, and soon.</summary>
public class TrelloFuzzTests(ITestOutputHelper output)
{
    const int Inputs = 2_000;
    static readonly string[] Fragments = ["{", "}", "[", "]", "\"", "\\", "\\u0000", "\\ud800", ":", ",", "null", "-1e999", "true", "\0", "\xFF", "[[[[", "{\"id\":", "1e5"];

    [Fact]
    public void Spoiled_bytes_give_a_board_or_a_refusal()
    {
        var fixtures = Enum.GetValues<TrelloYear>().Select(year => TrelloBoards.Board(year, cards: 10).Bytes()).ToList();
        var chance = new Random(20201119);
        var (read, refused, slowest) = (0, 0, TimeSpan.Zero);
        for (var n = 0; n < Inputs; n++)
        {
            var spoiled = Spoil([.. fixtures[n % fixtures.Count]], chance);
            var start = Stopwatch.GetTimestamp();
            if (IsRead(spoiled, n)) read++; else refused++;
            slowest = slowest > Stopwatch.GetElapsedTime(start) ? slowest : Stopwatch.GetElapsedTime(start);
        }
        output.WriteLine($"{read} read, {refused} refused, slowest {slowest.TotalMilliseconds:0.0} ms");
        read.ShouldBeGreaterThan(100);
        refused.ShouldBeGreaterThan(100);
        slowest.ShouldBeLessThan(Patience.Most, "none makes the reader hang");
    }

    [Fact]
    public void Any_value_in_any_place_gives_a_board_or_a_refusal()
    {
        var chance = new Random(7);
        for (var n = 0; n < Inputs; n++)
        {
            var json = TrelloBoards.Board((TrelloYear)(n % 4), cards: 4, seed: n);
            for (var k = chance.Next(1, 6); k > 0; k--) Replace(json, chance);
            IsRead(Encoding.UTF8.GetBytes(json.ToJsonString().Replace("HALF", "\\ud83d", StringComparison.Ordinal)), n);     // a node cannot hold half a symbol
        }
    }

    /// <summary>Each kind of value in turn in every field of one card, list, checklist, action and so on: the board always comes.</summary>
    [Theory]
    [InlineData("null"), InlineData("true"), InlineData("-5"), InlineData("1e400"), InlineData("\"\""), InlineData("\"слово\""), InlineData("[]"), InlineData("{}"), InlineData("[[null],{\"id\":[]},3]"), InlineData("{\"id\":{},\"text\":[]}")]
    public void A_wrong_type_in_a_field_costs_the_field_and_not_the_board(string value)
    {
        var whole = TrelloBoards.Board(cards: 8);
        foreach (var (part, entry) in whole.Where(pair => pair.Value is JsonArray { Count: > 0 }).Select(pair => (pair.Key, (JsonObject)pair.Value![0]!)))
            foreach (var key in entry.Select(pair => pair.Key))
            {
                var json = (JsonObject)whole.DeepClone();
                json[part]![0]![key] = JsonNode.Parse(value);
                var board = TrelloExport.Read(json.Bytes(), TrelloLimits.Default);
                (board.Cards.Count, board.Lists.Count(list => !list.IsMade)).ShouldBe((8, 5), $"{part}.{key}");
            }
    }

    static bool IsRead(byte[] file, int n)
    {
        try
        {
            var board = TrelloExport.Read(file, TrelloLimits.Default);
            ShouldHoldTogether(board);
            return true;
        }
        catch (TrelloRefused)
        {
            return false;
        }
        catch (Exception unexpected) when (unexpected is not ShouldAssertException)
        {
            throw new InvalidOperationException($"Input {n}", unexpected);
        }
    }

    /// <summary>What the importer may rely on: nothing points nowhere, ids are unique and short, places are dense.</summary>
    static void ShouldHoldTogether(TrelloBoard board)
    {
        var lists = board.Lists.Select(list => list.Id).ToHashSet();
        var people = board.Members.Select(one => one.Id).ToHashSet();
        var labels = board.Labels.Select(one => one.Id).ToHashSet();
        lists.Count.ShouldBe(board.Lists.Count);
        board.Cards.Select(card => card.Id).Distinct().Count().ShouldBe(board.Cards.Count);
        foreach (var group in board.Cards.GroupBy(card => card.ListId)) group.Select(card => card.Place).ShouldBe(Enumerable.Range(0, group.Count()));
        foreach (var card in board.Cards)
        {
            lists.ShouldContain(card.ListId);
            card.Id.Length.ShouldBeInRange(1, 70);
            card.Name.ShouldNotContain('\0');
            card.LabelIds.ShouldBeSubsetOf(labels);
            card.MemberIds.ShouldBeSubsetOf(people);
            card.Comments.Select(one => one.AuthorId).OfType<string>().ShouldBeSubsetOf(people);
            card.Checklists.SelectMany(one => one.Items).Select(one => one.MemberId).OfType<string>().ShouldBeSubsetOf(people);
        }
    }

    static byte[] Spoil(List<byte> file, Random chance)
    {
        for (var k = chance.Next(1, 8); k > 0; k--)
        {
            var at = chance.Next(file.Count);
            switch (chance.Next(6))
            {
                case 0: file[at] = (byte)chance.Next(256); break;
                case 1: file[at] = (byte)('0' + chance.Next(10)); break;
                case 2: file.RemoveRange(at, Math.Min(chance.Next(1, 40), file.Count - at)); break;
                case 3: file.InsertRange(at, Encoding.Latin1.GetBytes(Fragments[chance.Next(Fragments.Length)])); break;
                case 4: file.InsertRange(at, file.GetRange(at, Math.Min(chance.Next(1, 300), file.Count - at))); break;
                default: file[at] = (byte)(file[at] ^ 0x20); break;
            }
        }
        return [.. file];
    }

    static void Replace(JsonObject board, Random chance)
    {
        string[] values = ["null", "0", "-1.5", "1e308", "\"\"", "\"\\u0000 HALF\"", "[]", "{}", "[{\"id\":\"a\"},{\"id\":\"a\"}]", "true", "\"2020-01-01T00:00:00Z\"", "\"made-list\""];
        JsonNode place = board;
        while (true)
        {
            var children = place is JsonObject o ? o.Select(pair => pair.Value).ToList() : [.. (JsonArray)place];
            if (children.Count == 0) return;
            var at = chance.Next(children.Count);
            if (children[at] is JsonObject or JsonArray && chance.Next(5) > 0) { place = children[at]!; continue; }
            var value = JsonNode.Parse(values[chance.Next(values.Length)]);
            if (place is JsonObject into) into[into.ElementAt(at).Key] = value; else place[at] = value;
            return;
        }
    }
}
