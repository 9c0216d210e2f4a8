using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Earlier imports.</summary>
public sealed record ImportsModel(IReadOnlyList<ImportLine> Lines);

/// <summary>One of them.</summary>
public sealed record ImportLine(Import Import, string Board, string? Project, string? By);

/// <summary>Where a file is chosen.</summary>
/// <param name="Chosen">The client that the person came from.</param>
/// <param name="Backlog">The project whose backlog it is for; null for no backlog.</param>
public sealed record NewImportModel(IReadOnlyList<Client> Clients, Guid? Chosen, Project? Backlog = null);

/// <summary>An import, wherever it is.</summary>
/// <param name="Target">The project that the board updates; null when it will be a new one.</param>
/// <param name="Client">Whose it is or will be.</param>
/// <param name="Earlier">What was decided when the board came before.</param>
/// <param name="CanInvite">Whether the reader may invite.</param>
public sealed record ImportModel(
    Import Import, ImportPreview Preview, Project? Target, string Client, ImportOrder? Earlier, IReadOnlyList<Member> Members, bool CanInvite, string Code, (int Done, int Of)? Far, ImportTrouble? Trouble, string? UndoneBy = null)
{
    /// <summary>Projects that a table may come into: those of its client.</summary>
    public IReadOnlyList<Project> Projects { get; init; } = [];

    /// <summary>Ids of the lists of which <see cref="Earlier"/> says whether their cards are done; of others it knows nothing.</summary>
    public IReadOnlySet<string> Decided { get; init; } = new HashSet<string>();

    /// <summary>The board's name; empty boards have a word.</summary>
    public string Board(Platform.Text text) => Preview.Name.Length > 0 ? Preview.Name : Import.Source == ImportSource.Table ? text.Exchange.NamelessTable : text.Trello.NamelessBoard;
}

/// <summary>Links of invitations, shown this once.</summary>
public sealed record LinksModel(Guid Import, IReadOnlyList<(InvitedPerson Person, string Link)> Links);

/// <summary>A row of the mapping: somebody of the board and who it may be here.</summary>
public sealed record ImportPerson(TrelloPlanMember There, Guid? Suggested, IReadOnlyList<Member> Members, bool CanInvite);
