using Zveno.Agencies;

namespace Zveno.Clients;

/// <summary>One page of the list of clients.</summary>
/// <param name="Typed">What is looked for; empty for all.</param>
/// <param name="From">How many of those found stand before this page.</param>
/// <param name="Found">How many there are with these words.</param>
/// <param name="All">How many there are at all.</param>
/// <param name="Archived">Whether the former ones are shown instead.</param>
/// <param name="Others">How many there are on the other side of that switch.</param>
public sealed record ClientsModel(IReadOnlyList<ClientLine> Lines, string Typed, int From, int Found, int All, bool Archived, int Others, bool MayTake)
{
    /// <summary>Lines of a page.</summary>
    public const int Most = 100;

    /// <summary>The address of the same list from another place on.</summary>
    public string At(int from) => $"/clients?q={Uri.EscapeDataString(Typed)}{(from > 0 ? $"&from={from}" : null)}{(Archived ? "&archived=true" : null)}";
}

/// <summary>One line of it.</summary>
public sealed record ClientLine(Client Client, string? Lead, int Contacts);

/// <summary>The form of a new client.</summary>
/// <param name="Zone">The agency's, offered first.</param>
/// <param name="Lead">Who asks, if an account manager.</param>
public sealed record NewClientModel(IReadOnlyList<Member> Leads, string Zone, Guid? Lead);

/// <summary>A client's page.</summary>
/// <param name="Pieces">What other modules show of the client.</param>
public sealed record ClientModel(ClientFactsModel Facts, ContactsModel Contacts, IReadOnlyList<ClientPiece> Pieces);

/// <summary>What is known of the client, changed where it stands.</summary>
/// <param name="Lead">The responsible person's name.</param>
/// <param name="MayChange">Whether the reader talks to clients.</param>
public sealed record ClientFactsModel(Client Client, string? Lead, IReadOnlyList<Member> Leads, bool MayChange);

/// <summary>The people at the client and their ways into the room.</summary>
/// <param name="Shared">Living links of the whole company.</param>
public sealed record ContactsModel(Guid Client, bool IsActive, IReadOnlyList<ContactModel> People, bool MayChange, IReadOnlyList<LinkLine> Shared);

/// <summary>One of them.</summary>
/// <param name="Links">Living links; empty for who may not know of them.</param>
public sealed record ContactModel(ContactJson Contact, IReadOnlyList<LinkLine> Links);

/// <summary>A living room link.</summary>
/// <param name="By">Who made it.</param>
public sealed record LinkLine(RoomLink Link, string By);

/// <summary>A link just made: its address is told this once.</summary>
public sealed record LinkMadeModel(string Contact, string Address, DateTimeOffset? ExpiresAt);
