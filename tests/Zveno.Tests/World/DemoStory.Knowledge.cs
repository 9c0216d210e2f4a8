namespace Zveno.Tests;

sealed partial class DemoStory
{
    /// <summary>Articles by their answers.</summary>
    readonly Dictionary<string, Guid> _articles = new(StringComparer.Ordinal);

    /// <summary>The base of the last month: what clients of any craft ask. Uses no chance, so that the rest of the story stays as it is.</summary>
    void PlanKnowledge()
    {
        var rows = _book["questions"].Where(x => x[0] == "any" && !x[1].Contains('{', StringComparison.Ordinal) && !x[2].Contains('{', StringComparison.Ordinal)).Take(10).ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            var (row, seen) = (rows[i], i % 3 == 0);
            _agenda.Plan(Back(18, 10 + (i / 10.0)), async () =>
                _articles[row[2]] = IdOf(await Who("galina").Api.Does("/api/v1/articles", new { question = row[1], answer = row[2], isPublic = seen })));
        }
    }

    /// <summary>What is sent: an article put in, when one says it.</summary>
    async Task<string> FromBase(Person who, Thread thread, string text) =>
        _articles.TryGetValue(text, out var article) ? (await who.Api.Does($"/api/v1/topics/{thread.Topic}/articles/{article}/insert"))["text"]!.GetValue<string>() : text;
}
