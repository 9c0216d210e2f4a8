using System.Diagnostics;
using System.Globalization;
using System.Text;
using Shouldly;
using Xunit;
using Zveno.Exchange;

namespace Zveno.Tests.Exchange;

/// <summary>Large files are read or refused; memory and time stay in proportion.</summary>
[Collection(Alone.Name)]
public class TrelloLargeTests(ITestOutputHelper output)
{
    [Fact]
    public void A_file_over_the_limit_is_refused_before_it_is_all_read()
    {
        using var huge = new TrelloHugeStream(100_000_000);
        var refused = Should.Throw<TrelloRefused>(() => TrelloExport.Read(huge, TrelloLimits.Default));
        (refused.Why, refused.Limit).ShouldBe((TrelloRefusal.TooLarge, 60 * 1024 * 1024));
        huge.Given.ShouldBeLessThan((60 * 1024 * 1024) + 10_000);

        using var known = new MemoryStream(new byte[2_000]);
        Should.Throw<TrelloRefused>(() => TrelloExport.Read(known, new TrelloLimits(MaxBytes: 1_999))).Why.ShouldBe(TrelloRefusal.TooLarge);
        known.Position.ShouldBe(0);
    }

    [Fact]
    public void A_hundred_megabytes_come_whole_in_under_six_times_the_memory()
    {
        using var huge = new TrelloHugeStream(100_000_000);
        GC.Collect();
        var (before, start, peak) = (GC.GetTotalMemory(true), Stopwatch.GetTimestamp(), 0L);
        using (new Timer(_ => peak = Math.Max(peak, GC.GetTotalMemory(false)), null, 0, 20))
        {
            var board = TrelloExport.Read(huge, new TrelloLimits(MaxBytes: 200_000_000));
            board.Cards.Count.ShouldBe(huge.Cards);
            board.Problems.ShouldBeEmpty();
        }
        peak -= before;
        output.WriteLine($"{huge.Given / 1e6:0} MB, {huge.Cards} cards: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, at most {peak / 1e6:0} MB at once");
        peak.ShouldBeLessThan(6 * huge.Given);
    }

    /// <summary>Three bytes make an object; without a limit sixty megabytes of them would take gigabytes.</summary>
    [Theory]
    [InlineData("\"cards\":[{0}]", "{\"pos\":1},")]
    [InlineData("\"cards\":[{\"idMembers\":[{0}]}]", "\"u#\",")]
    [InlineData("\"cards\":[],\"checklists\":[{\"checkItems\":[{0}]}]", "{},")]
    [InlineData("\"cards\":[],\"actions\":[{0}]", "{\"type\":\"commentCard\"},")]
    public void Millions_of_tiny_entries_are_refused(string shape, string entry)
    {
        var many = new StringBuilder();
        for (var n = 0; n < 300_000; n++) many.Append(entry.Replace("#", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        var file = Encoding.UTF8.GetBytes($"{{\"id\":\"x\",{shape.Replace("{0}", many.Append(entry.TrimEnd(',')).ToString(), StringComparison.Ordinal)}}}");
        many.Clear();

        var (before, start) = (GC.GetTotalAllocatedBytes(), Stopwatch.GetTimestamp());
        Should.Throw<TrelloRefused>(() => TrelloExport.Read(file, TrelloLimits.Default)).Why.ShouldBe(TrelloRefusal.TooManyEntries);
        output.WriteLine($"{file.Length / 1e6:0.0} MB of {entry}: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, {(GC.GetTotalAllocatedBytes() - before) / 1e6:0} MB allocated in all");
    }
}
