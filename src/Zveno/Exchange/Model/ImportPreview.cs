namespace Zveno.Exchange;

/// <summary>What a file holds, kept beside it so that showing it does not read the file again.</summary>
/// <param name="Name">The board's name; may be empty.</param>
/// <param name="Lists">In board order, at most <see cref="MostLists"/>.</param>
public sealed record ImportPreview(string Name, TrelloPlan Plan, IReadOnlyList<PreviewList> Lists, IReadOnlyList<TrelloProblem> Problems)
{
    /// <summary>So many lists and people can be chosen on a screen; a board of more is a mistake, its rest comes as it is.</summary>
    public const int MostLists = 200;

    internal static ImportPreview Of(TrelloBoard board)
    {
        var cards = board.Cards.CountBy(card => card.ListId).ToDictionary();
        var lists = board.Lists.Take(MostLists).Select(list => new PreviewList(list.Id, list.Name, list.IsMade, list.IsArchived, cards.GetValueOrDefault(list.Id)));
        var plan = TrelloPlan.Of(board);
        return new(board.Name, plan with { Members = [.. plan.Members.Where(row => row.Cards > 0).Take(MostLists)] }, [.. lists], board.Problems);
    }
}

/// <summary>A list that can be chosen to mean «done».</summary>
/// <param name="IsMade">Made by the reader for cards without a list.</param>
/// <param name="Cards">Cards in it, archived ones too.</param>
public sealed record PreviewList(string Id, string Name, bool IsMade, bool IsArchived, int Cards);
