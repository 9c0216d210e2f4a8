namespace Zveno.Exchange;

/// <summary>A row of the mapping screen: somebody of the board and how much is theirs.</summary>
/// <param name="Member">The person.</param>
/// <param name="Cards">Cards they are on, archived ones too.</param>
/// <param name="CardsOpen">Of these, not archived.</param>
/// <param name="Comments">Comments they wrote, as far as the file has them.</param>
public sealed record TrelloPlanMember(TrelloMember Member, int Cards, int CardsOpen, int Comments)
{
    internal static IReadOnlyList<TrelloPlanMember> Of(TrelloBoard board)
    {
        var cards = Count(board.Cards.SelectMany(card => card.MemberIds));
        var open = Count(board.Cards.Where(card => !card.IsArchived).SelectMany(card => card.MemberIds));
        var comments = Count(board.Cards.SelectMany(card => card.Comments).Select(comment => comment.AuthorId ?? ""));

        return [.. board.Members
            .Select(one => new TrelloPlanMember(one, cards.GetValueOrDefault(one.Id), open.GetValueOrDefault(one.Id), comments.GetValueOrDefault(one.Id)))
            .OrderByDescending(row => row.Cards).ThenByDescending(row => row.Comments).ThenBy(row => row.Member.Id, StringComparer.Ordinal)];
    }

    static Dictionary<string, int> Count(IEnumerable<string> ids) => ids.CountBy(id => id).ToDictionary();
}
