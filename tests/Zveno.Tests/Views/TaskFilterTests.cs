using Microsoft.AspNetCore.WebUtilities;
using Shouldly;
using Zveno.Work;

namespace Zveno.Tests;

public class TaskFilterTests
{
    [Fact]
    public void Words_of_an_address_read_and_written_are_the_same_words()
    {
        var id = Guid.NewGuid();
        var filter = TaskFilter.Of(new TaskWords([id.ToString()], ["AUTO", "bake"], ["me", "nobody", id.ToString()], "waiting", "SEO", ["urgent,high"], "yes", "2026-11-01..2026-11-30", null, null, "no", "отчёт & акт", "all"));
        filter.Ignored.ShouldBeEmpty();
        var again = QueryHelpers.ParseQuery(filter.Query());
        var read = TaskFilter.Of(new TaskWords([.. again["client"]!], [.. again["project"]!], [.. again["person"]!], again["stage"], again["label"], [.. again["priority"]!], again["starred"], null, again["from"], again["to"], again["visible"], again["q"], again["state"]));
        read.Query().ShouldBe(filter.Query());
        read.Words.ShouldContain(("q", "отчёт & акт"));
        read.Words.ShouldContain(("to", "2026-11-30"));
        read.Words.Count(x => x.Name == "person").ShouldBe(3);
    }

    [Fact]
    public void What_cannot_be_read_narrows_nothing_and_is_told()
    {
        var filter = TaskFilter.Of(new TaskWords(["<script>"], ["!!"], ["вася"], null, null, ["1"], "может", "вчера", "2026-02-30", "9999-01-01", "x", null, "99"));
        filter.IsNarrow.ShouldBeFalse();
        filter.Query().ShouldBe("");
        filter.Ignored.ShouldBe(["person=вася", "due=вчера", "client=<script>", "project=!!", "priority=1", "starred=может", "from=2026-02-30", "to=9999-01-01", "visible=x", "state=99"], ignoreOrder: true);
        TaskFilter.Of(new TaskWords(Due: "..")).Ignored.ShouldBe(["due=.."]);
        TaskFilter.Of(new TaskWords(Due: "2026-11-05..")).To.ShouldBeNull();
        TaskFilter.Of(new TaskWords(Due: "2026-11-05")).To.ShouldBe(new DateOnly(2026, 11, 5));
        TaskFilter.Of(new TaskWords(Q: "\0")).Text.ShouldBeNull();
    }

    [Fact]
    public void Thousands_of_words_are_read_in_part_and_told_short()
    {
        var filter = TaskFilter.Of(new TaskWords(Person: [string.Join(',', Enumerable.Repeat(new string('я', 500), 5000))]));
        filter.Ignored.Count.ShouldBeLessThanOrEqualTo(50);
        filter.Ignored.ShouldAllBe(x => x.Length < 60);
    }
}
